import {
  CATEGORIES,
  type Category,
  type ItemStatus,
  type Obligation,
  OBLIGATIONS,
} from '@plumbline/domain';
import { type ItemRow } from '../api/views';
import { endOfWeek } from '../ui/dates';

export const TABS = ['todo', 'returned', 'waiting'] as const;
export type Tab = (typeof TABS)[number];

const TAB_STATUSES: Readonly<Record<Tab, readonly ItemStatus[]>> = {
  todo: ['open', 'in_progress', 'returned'],
  returned: ['returned'],
  waiting: ['submitted'],
};

/** What narrows the list; an empty string narrows nothing. */
export interface WorkFilter {
  readonly tab: Tab;
  readonly words: string;
  readonly reviewId: string;
  readonly category: Category | '';
  readonly obligation: Obligation | '';
}

/** The filter as the address names it; an empty string narrows nothing there either. */
export interface WorkQuery {
  readonly tab: string | undefined;
  readonly q: string | undefined;
  readonly reviewId: string | undefined;
  readonly category: string | undefined;
  readonly obligation: string | undefined;
}

/** What an address asks for; what it can't mean narrows nothing. */
export const workFilterFrom = (query: WorkQuery): WorkFilter => ({
  tab: TABS.find((tab) => tab === query.tab) ?? 'todo',
  words: query.q ?? '',
  reviewId: query.reviewId ?? '',
  category: CATEGORIES.find((category) => category === query.category) ?? '',
  obligation: OBLIGATIONS.find((obligation) => obligation === query.obligation) ?? '',
});

/** The address's part of a filter; null takes a name out of it. */
export const queryOf = (filter: WorkFilter): Record<keyof WorkQuery, string | null> => ({
  tab: filter.tab === 'todo' ? null : filter.tab,
  q: filter.words === '' ? null : filter.words,
  reviewId: filter.reviewId === '' ? null : filter.reviewId,
  category: filter.category === '' ? null : filter.category,
  obligation: filter.obligation === '' ? null : filter.obligation,
});

export const inTab = (rows: readonly ItemRow[], tab: Tab): ItemRow[] =>
  rows.filter((row) => TAB_STATUSES[tab].includes(row.status));

/** Whether every word stands in the item's ref or title. */
export function matchesWords(row: ItemRow, words: string): boolean {
  const text = `${row.ref} ${row.title}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const byDueDay = (a: ItemRow, b: ItemRow): number =>
  a.dueOn.localeCompare(b.dueOn) || a.ref.localeCompare(b.ref, 'en', { numeric: true });

export function filterWork(rows: readonly ItemRow[], filter: WorkFilter): ItemRow[] {
  return inTab(rows, filter.tab)
    .filter((row) => filter.reviewId === '' || row.reviewId === filter.reviewId)
    .filter((row) => filter.category === '' || row.category === filter.category)
    .filter((row) => filter.obligation === '' || row.obligation === filter.obligation)
    .filter((row) => matchesWords(row, filter.words))
    .sort(byDueDay);
}

export const GROUPS = ['overdue', 'week', 'later', 'waiting'] as const;
export type Group = (typeof GROUPS)[number];

export interface WorkGroup {
  readonly group: Group;
  readonly rows: readonly ItemRow[];
}

/** Overdue, due this week, later; what waits for the supervisor stands in one group. */
export function groupByDue(rows: readonly ItemRow[], today: string): WorkGroup[] {
  const sunday = endOfWeek(today);
  const groupOf = (row: ItemRow): Group => {
    if (row.status === 'submitted') return 'waiting';
    if (row.overdueDays > 0) return 'overdue';
    return row.dueOn <= sunday ? 'week' : 'later';
  };
  return GROUPS.map((group) => ({
    group,
    rows: rows.filter((row) => groupOf(row) === group),
  })).filter((entry) => entry.rows.length > 0);
}

/** The item to go on with: one begun already, else the first that is due. */
export const nextToDo = (rows: readonly ItemRow[]): ItemRow | undefined => {
  const todo = inTab(rows, 'todo').sort(byDueDay);
  return todo.find((row) => row.status === 'in_progress') ?? todo[0];
};
