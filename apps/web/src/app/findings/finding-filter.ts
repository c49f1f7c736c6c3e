import { type FindingState } from '@plumbline/domain';
import { type FindingRow } from '../api/views';
import { waitingDays } from './finding-age';

/** Findings that still ask something of someone. */
const OPEN_STATES: readonly FindingState[] = ['draft', 'issued', 'responded', 'correcting'];

/** What of the list is shown; null and an empty string narrow nothing. */
export interface FindingFilter {
  readonly reviewId: string | null;
  readonly agencyId: string | null;
  /** At least so many days without a response; findings that wait for none drop out. */
  readonly leastDays: number | null;
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
  { reviewId, agencyId, leastDays, words }: FindingFilter,
): FindingRow[] =>
  rows.filter(
    (row) =>
      (reviewId === null || row.reviewId === reviewId) &&
      (agencyId === null || row.agency.id === agencyId) &&
      (leastDays === null || (waitingDays(row) ?? -1) >= leastDays) &&
      matchesWords(row, words),
  );

/** The agencies of the findings, each once, by name. */
export const agenciesOf = (rows: readonly FindingRow[]): FindingRow['agency'][] =>
  [...new Map(rows.map(({ agency }) => [agency.id, agency])).values()].sort((a, b) =>
    a.name.localeCompare(b.name),
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
