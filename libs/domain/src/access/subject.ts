import { type Sensitivity } from '../evidence/evidence.js';
import { type CorrectiveActionState } from '../finding/corrective-action.js';
import { type FindingState } from '../finding/finding.js';
import { type ItemStatus } from '../item/item-status.js';
import { type ReviewFacts, type ReviewStatus } from '../review/review.js';

/** A review as permissions see it; a known `status` also keeps an approved one's items still. */
export type ReviewSubject = ReviewFacts & { readonly status?: ReviewStatus };

/**
 * What an action is about. `agencyId` null is what all agencies share: it takes a statewide grant.
 * What a rule needs and the subject lacks counts against the actor.
 */
export interface Subject {
  readonly agencyId: string | null;
  readonly review?: ReviewSubject;
  readonly item?: {
    readonly assigneeId: string | null;
    readonly status: ItemStatus;
    /** Writers and the submitter of any of its assessments. */
    readonly preparers: readonly string[];
  };
  readonly finding?: {
    readonly state: FindingState;
    readonly responsibleOfficialId: string | null;
    /** Whether what it says now was issued; asked of a withdrawn one, which may never have been. */
    readonly wasIssued?: boolean;
    /** Owners of its corrective actions that weren't dropped. */
    readonly actionOwnerIds?: readonly string[];
  };
  /** One corrective action of the finding. */
  readonly action?: {
    readonly state: CorrectiveActionState;
    readonly ownerId: string;
    readonly reportedDoneBy: string | null;
  };
  /** `readerIds`: who may open it when it is restricted (who added it, its officers, …). */
  readonly evidence?: {
    readonly sensitivity: Sensitivity;
    readonly readerIds: readonly string[];
  };
  /** The preparers of every item of the review, dropped ones too. */
  readonly preparersOfReview?: readonly string[];
  /** The sealed edition meant; null is the running draft. Left out, a sealed review counts. */
  readonly edition?: number | null;
}
