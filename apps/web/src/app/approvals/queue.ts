import { type ItemRow } from '../api/views';
import { daysBetween, today } from '../ui/dates';

export interface QueueGroup {
  readonly agency: string;
  readonly rows: readonly ItemRow[];
}

/** What waits longest comes first. */
export const oldestFirst = (rows: readonly ItemRow[]): ItemRow[] =>
  [...rows].sort((a, b) => (a.submittedAt ?? '').localeCompare(b.submittedAt ?? ''));

/** Items to decide by agency, the oldest first in each and of each. */
export function groupByAgency(rows: readonly ItemRow[]): QueueGroup[] {
  const sorted = oldestFirst(rows);
  return [...new Set(sorted.map((row) => row.agency.id))].map((id) => {
    const own = sorted.filter((row) => row.agency.id === id);
    return { agency: own[0]?.agency.name ?? '', rows: own };
  });
}

/** Whole days since an item was submitted. */
export const daysWaiting = (row: ItemRow): number =>
  row.submittedAt === null
    ? 0
    : Math.max(0, daysBetween(today(new Date(row.submittedAt)), today()));
