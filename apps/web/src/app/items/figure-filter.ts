import { type Figures, type ItemStatus, type Outcome } from '@plumbline/domain';
import { type ItemQuery } from '../api/items-client';
import { type ItemRow } from '../api/views';

/** A number of a dashboard that leads to the items it counts. */
export const ITEM_FIGURES = [
  'decided',
  'submitted',
  'assessed',
  'compliant',
  'partiallyCompliant',
  'nonCompliant',
  'notApplicable',
  'notAssessed',
  'overdue',
] as const satisfies readonly (keyof Figures | 'overdue')[];
export type ItemFigure = (typeof ITEM_FIGURES)[number];

export const FIGURE_WORDS: Readonly<Record<ItemFigure, string>> = {
  decided: $localize`Decided`,
  submitted: $localize`Waiting for a decision`,
  assessed: $localize`Assessed`,
  compliant: $localize`Compliant`,
  partiallyCompliant: $localize`Partially compliant`,
  nonCompliant: $localize`Non-compliant`,
  notApplicable: $localize`Not applicable`,
  notAssessed: $localize`Not assessed`,
  overdue: $localize`Overdue`,
};

const OUTCOME_OF: Readonly<Partial<Record<ItemFigure, Outcome>>> = {
  compliant: 'compliant',
  partiallyCompliant: 'partially_compliant',
  nonCompliant: 'non_compliant',
  notApplicable: 'not_applicable',
};

const ASSESSED_STATUSES: readonly ItemStatus[] = ['submitted', 'accepted'];

const isAssessed = (row: ItemRow): boolean =>
  ASSESSED_STATUSES.includes(row.status) && row.outcome !== 'not_assessed';

/** What the server can narrow by for a figure. */
export function queryOf(figure: ItemFigure | undefined): ItemQuery {
  if (figure === 'decided') return { status: 'accepted' };
  if (figure === 'submitted') return { status: 'submitted' };
  if (figure === 'overdue') return { overdue: 'true' };
  const outcome = figure === undefined ? undefined : OUTCOME_OF[figure];
  return outcome === undefined ? {} : { outcome };
}

/** Whether the figure counts the item: an outcome counts once it is submitted. */
export function counts(figure: ItemFigure | undefined, row: ItemRow): boolean {
  if (figure === 'notAssessed') return !isAssessed(row);
  if (figure === 'assessed') return isAssessed(row);
  return figure === undefined || OUTCOME_OF[figure] === undefined || isAssessed(row);
}
