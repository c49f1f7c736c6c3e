import {
  CATEGORIES,
  type Category,
  ITEM_STATUSES,
  type ItemStatus,
  type Outcome,
  OUTCOMES,
} from '@plumbline/domain';
import { type ItemRow } from '../api/views';

/** A status of items, or all that the supervisor hasn't accepted yet. */
export const STATUS_FILTERS = [...ITEM_STATUSES, 'undecided'] as const;
export type StatusFilter = ItemStatus | 'undecided';

/** What narrows the items of a review; null narrows nothing. It stands in the address. */
export interface ItemFilter {
  readonly status: StatusFilter | null;
  readonly outcome: Outcome | null;
  readonly category: Category | null;
  readonly overdue: boolean;
  readonly unassigned: boolean;
}

/** The filter that an address names; words it doesn't know narrow nothing. */
export const filterFrom = (query: {
  readonly status: string | undefined;
  readonly outcome: string | undefined;
  readonly category: string | undefined;
  readonly overdue: string | undefined;
  readonly unassigned: string | undefined;
}): ItemFilter => ({
  status: STATUS_FILTERS.find((status) => status === query.status) ?? null,
  outcome: OUTCOMES.find((outcome) => outcome === query.outcome) ?? null,
  category: CATEGORIES.find((category) => category === query.category) ?? null,
  overdue: query.overdue === 'true',
  unassigned: query.unassigned === 'true',
});

const hasStatus = (row: ItemRow, status: StatusFilter | null): boolean =>
  status === null || (status === 'undecided' ? row.status !== 'accepted' : row.status === status);

export const filterRows = (rows: readonly ItemRow[], filter: ItemFilter): ItemRow[] =>
  rows.filter(
    (row) =>
      hasStatus(row, filter.status) &&
      (filter.outcome === null || row.outcome === filter.outcome) &&
      (filter.category === null || row.category === filter.category) &&
      (!filter.overdue || row.overdueDays > 0) &&
      (!filter.unassigned || row.assignee === null),
  );

export const isNarrowing = (filter: ItemFilter): boolean =>
  filter.status !== null ||
  filter.outcome !== null ||
  filter.category !== null ||
  filter.overdue ||
  filter.unassigned;
