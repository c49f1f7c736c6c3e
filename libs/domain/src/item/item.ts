import { type AssessmentContent } from './assessment.js';
import { type Outcome } from './item-outcome.js';
import { type ItemStatus } from './item-status.js';

/**
 * An item as its commands see it. `preparers` is whoever wrote any assessment of it in any edition;
 * `content` is that of `assessmentRevision` (0 = none yet) with the stored state of each finding.
 */
export interface ItemState {
  readonly id: string;
  readonly agencyId: string;
  readonly status: ItemStatus;
  readonly outcome: Outcome;
  readonly assessmentRevision: number;
  readonly assigneeId: string | null;
  readonly submittedBy: string | null;
  readonly preparers: readonly string[];
  readonly content: AssessmentContent;
}

/** Whether the person wrote or submitted any assessment of the item: they can't decide on it. */
export const isPreparer = (
  item: Pick<ItemState, 'preparers' | 'submittedBy'>,
  userId: string,
): boolean => item.submittedBy === userId || item.preparers.includes(userId);
