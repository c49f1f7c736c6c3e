import { type FindingState } from '@plumbline/domain';
import { type FindingRow } from '../api/views';

/** Findings that still ask something of someone. */
const OPEN_STATES: readonly FindingState[] = ['draft', 'issued', 'responded', 'correcting'];

/** What of the list is shown; null and an empty string narrow nothing. */
export interface FindingFilter {
  readonly reviewId: string | null;
  readonly words: string;
}

function matchesWords(row: FindingRow, words: string): boolean {
  const text =
    `${row.number} ${row.ref} ${row.itemTitle} ${row.condition} ${row.agency.name}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

export const filterFindings = (
  rows: readonly FindingRow[],
  { reviewId, words }: FindingFilter,
): FindingRow[] =>
  rows.filter(
    (row) => (reviewId === null || row.reviewId === reviewId) && matchesWords(row, words),
  );

export const FINDING_GROUPS = ['asked', 'open', 'done'] as const;
export type FindingGroup = (typeof FINDING_GROUPS)[number];

/** What is asked of the reader first, then what is open with others, then what is over. */
export function groupFindings(
  rows: readonly FindingRow[],
  userId: string | undefined,
): { readonly group: FindingGroup; readonly rows: readonly FindingRow[] }[] {
  const groupOf = (row: FindingRow): FindingGroup => {
    if (row.state === 'issued' && row.responsibleOfficial?.id === userId) return 'asked';
    return OPEN_STATES.includes(row.state) ? 'open' : 'done';
  };
  return FINDING_GROUPS.map((group) => ({
    group,
    rows: rows.filter((row) => groupOf(row) === group),
  })).filter((entry) => entry.rows.length > 0);
}
