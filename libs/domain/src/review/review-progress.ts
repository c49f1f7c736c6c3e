import { type Outcome } from '../item/item-outcome.js';
import { ITEM_STATUSES, type ItemStatus } from '../item/item-status.js';
import { type ReviewFacts, type ReviewStatus } from './review.js';

/** How many items, dropped ones left out, stand in each status. */
export type Tally = Readonly<Record<ItemStatus, number>>;

/** What the tally and the figures read of an item. */
export interface CountedItem {
  readonly status: ItemStatus;
  readonly outcome: Outcome;
  readonly droppedAt?: Date | string | null;
}

/**
 * Counts of items that aren't dropped. `decided` is accepted; `submitted` waits for a decision;
 * `assessed` is submitted or accepted with an outcome other than `not_assessed`, split into the four
 * outcomes; `notAssessed` is all the others, so the five outcome counts add up to `items`.
 */
export type Figures = {
  readonly items: number;
  readonly decided: number;
  readonly submitted: number;
  readonly assessed: number;
  readonly compliant: number;
  readonly partiallyCompliant: number;
  readonly nonCompliant: number;
  readonly notApplicable: number;
  readonly notAssessed: number;
};

export const NO_FIGURES: Figures = {
  items: 0,
  decided: 0,
  submitted: 0,
  assessed: 0,
  compliant: 0,
  partiallyCompliant: 0,
  nonCompliant: 0,
  notApplicable: 0,
  notAssessed: 0,
};

const FIGURE_NAMES = [
  'items',
  'decided',
  'submitted',
  'assessed',
  'compliant',
  'partiallyCompliant',
  'nonCompliant',
  'notApplicable',
  'notAssessed',
] as const satisfies readonly (keyof Figures)[];

const OUTCOME_FIGURE: Readonly<Record<Outcome, keyof Figures>> = {
  compliant: 'compliant',
  partially_compliant: 'partiallyCompliant',
  non_compliant: 'nonCompliant',
  not_applicable: 'notApplicable',
  not_assessed: 'notAssessed',
};

const stands = (item: Pick<CountedItem, 'droppedAt'>): boolean =>
  item.droppedAt === null || item.droppedAt === undefined;

/** Counts items by status; dropped ones don't count. */
export function tally(items: readonly Omit<CountedItem, 'outcome'>[]): Tally {
  const counts: Record<ItemStatus, number> = {
    open: 0,
    in_progress: 0,
    submitted: 0,
    accepted: 0,
    returned: 0,
  };
  for (const item of items.filter(stands)) counts[item.status] += 1;
  return counts;
}

/** The figures of some items; dropped ones don't count. */
export function figuresOf(items: readonly CountedItem[]): Figures {
  return sumFigures(items.filter(stands).map(figuresOfOne));
}

function figuresOfOne({ status, outcome }: CountedItem): Figures {
  const isHandedIn = status === 'submitted' || status === 'accepted';
  const counted: Outcome = isHandedIn ? outcome : 'not_assessed';
  return {
    ...NO_FIGURES,
    items: 1,
    decided: status === 'accepted' ? 1 : 0,
    submitted: status === 'submitted' ? 1 : 0,
    assessed: counted === 'not_assessed' ? 0 : 1,
    [OUTCOME_FIGURE[counted]]: 1,
  };
}

/** Sums counts; this is the only way to put several reviews together. */
export function sumFigures(list: readonly Figures[]): Figures {
  const sum: Record<keyof Figures, number> = { ...NO_FIGURES };
  for (const figures of list) {
    for (const name of FIGURE_NAMES) sum[name] += figures[name];
  }
  return sum;
}

/** Decided ÷ items, 0 to 1; null while there are no items ("none yet"). */
export const progressOf = (figures: Pick<Figures, 'decided' | 'items'>): number | null =>
  ratio(figures.decided, figures.items);

/** (Compliant + ½ partially) ÷ (assessed − not applicable), 0 to 1; null with a zero divisor. */
export const complianceOf = (
  figures: Pick<Figures, 'compliant' | 'partiallyCompliant' | 'assessed' | 'notApplicable'>,
): number | null =>
  ratio(
    figures.compliant + figures.partiallyCompliant / 2,
    figures.assessed - figures.notApplicable,
  );

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/**
 * The review's status, derived: the first line that holds. `standingApprovals` counts those of this
 * edition that aren't voided.
 */
export function reviewStatus(
  facts: Pick<ReviewFacts, 'cancelledAt' | 'sealedAt' | 'openedAt'> & { readonly quorum: number },
  counts: Tally,
  standingApprovals: number,
): ReviewStatus {
  const items = ITEM_STATUSES.reduce((sum, status) => sum + counts[status], 0);
  if (facts.cancelledAt !== null) return 'cancelled';
  if (facts.sealedAt !== null) return 'sealed';
  if (facts.openedAt === null) return 'planned';
  if (standingApprovals >= facts.quorum) return 'approved';
  if (items > 0 && counts.accepted === items) return 'accepted';
  if (items > 0 && counts.submitted + counts.accepted === items) return 'submitted';
  return counts.open < items ? 'in_progress' : 'open';
}
