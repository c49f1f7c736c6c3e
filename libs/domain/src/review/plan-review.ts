import { type Actor } from '../access/actor.js';
import { demand } from '../access/permissions.js';
import { type Blocker, isBlank } from '../errors/blocker.js';
import { refuseIfBlocked } from '../errors/domain-error.js';
import { type DomainEvent } from '../events/domain-event.js';
import { reviewEvent } from './review-event.js';
import { type Instant, type ReviewState } from './review.js';

/** What a plan must hold up to; all dates are days, `today` in the agency's zone. */
export interface ReviewPlan {
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly dueOn: string;
  readonly today: string;
  readonly leadOfficerId: string;
  readonly supervisorId: string;
  readonly secondApproverId: string | null;
  readonly quorum: number;
}

/** What is wrong with a plan, each pointing at its field. */
export function planBlockers(plan: ReviewPlan): Blocker[] {
  const { leadOfficerId, supervisorId, secondApproverId, quorum } = plan;
  const blockers: Blocker[] = [];
  if (plan.periodEnd < plan.periodStart) {
    blockers.push({ code: 'period-invalid', pointer: '/periodEnd' });
  }
  if (plan.dueOn < plan.today) blockers.push({ code: 'due-before-today', pointer: '/dueOn' });
  if (supervisorId === leadOfficerId) {
    blockers.push({ code: 'same-person', pointer: '/supervisorId' });
  }
  if (secondApproverId === leadOfficerId || secondApproverId === supervisorId) {
    blockers.push({ code: 'same-person', pointer: '/secondApproverId' });
  }
  if (quorum > 1 && secondApproverId === null) {
    const params = { needed: quorum, standing: 1 };
    blockers.push({ code: 'approvals-missing', params, pointer: '/secondApproverId' });
  }
  return blockers;
}

/** The review afterwards and its events. */
export interface ReviewChange {
  readonly review: ReviewState;
  readonly events: readonly DomainEvent[];
}

/**
 * Opens a planned review over the checklist items it will hold. Throws DomainError 'forbidden',
 * 'not-found', 'wrong-state', or 'rule-unmet' when there are no items.
 */
export function openReview(
  review: ReviewState,
  command: { readonly actor: Actor; readonly itemCount: number; readonly at: Instant },
): ReviewChange {
  demand(command.actor, 'review.open', { agencyId: review.agencyId, review });
  refuseIfBlocked(command.itemCount === 0 ? [{ code: 'no-items' }] : []);
  const opened = { ...review, openedAt: command.at };
  const event = reviewEvent(opened, 'review.opened', { items: command.itemCount });
  return { review: opened, events: [event] };
}

/** Cancels a review that was never sealed. Throws likewise; 'rule-unmet' without a reason. */
export function cancelReview(
  review: ReviewState,
  command: { readonly actor: Actor; readonly why: string; readonly at: Instant },
): ReviewChange {
  demand(command.actor, 'review.cancel', { agencyId: review.agencyId, review });
  // A later edition means that a seal stands: the review can be abandoned, not cancelled.
  refuseIfBlocked(review.edition > 1 ? [{ code: 'review-sealed' }] : []);
  refuseIfBlocked(isBlank(command.why) ? [{ code: 'reason-missing', pointer: '/why' }] : []);
  const cancelled = { ...review, cancelledAt: command.at };
  const event = reviewEvent(cancelled, 'review.cancelled', { why: command.why });
  return { review: cancelled, events: [event] };
}
