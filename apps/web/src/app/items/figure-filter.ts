import { type ItemFigure } from '@plumbline/domain';

/** What each figure counts, as a list of its items is headed. */
export const FIGURE_WORDS: Readonly<Record<ItemFigure, string>> = {
  decided: $localize`Decided`,
  submitted: $localize`Waiting for a decision`,
  assessed: $localize`Assessed`,
  applying: $localize`Assessed and applying`,
  compliant: $localize`Compliant`,
  partiallyCompliant: $localize`Partially compliant`,
  nonCompliant: $localize`Non-compliant`,
  notApplicable: $localize`Not applicable`,
  notAssessed: $localize`Not assessed`,
  overdue: $localize`Overdue`,
  ahead: $localize`With their officers, not yet due`,
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day of the address, or undefined for anything else. */
export const dayOf = (value: string | undefined): string | undefined =>
  value !== undefined && DAY.test(value) ? value : undefined;
