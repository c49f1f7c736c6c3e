import { type Actor } from '../access/actor.js';
import { demand } from '../access/permissions.js';
import { isBlank } from '../errors/blocker.js';
import { refuseIfBlocked } from '../errors/domain-error.js';
import { type ReviewChange } from './plan-review.js';
import { reviewEvent } from './review-event.js';
import { type Instant, type ReviewState, type ReviewStatus } from './review.js';

/** A request that nobody has decided on yet. */
export interface PendingReopening {
  readonly why: string;
  readonly requestedBy: string;
}

/**
 * Asks to open a sealed review again. Throws DomainError 'forbidden', 'not-found', 'wrong-state'
 * (also while another request waits), or 'rule-unmet' without a reason.
 */
export function requestReopening(
  review: ReviewState,
  command: {
    readonly actor: Actor;
    readonly why: string;
    readonly pending: PendingReopening | null;
  },
): ReviewChange {
  const { actor, why, pending } = command;
  demand(actor, 'review.request-reopening', { agencyId: review.agencyId, review });
  refuseIfBlocked(pending === null ? [] : [{ code: 'reopening-pending' }]);
  refuseIfBlocked(isBlank(why) ? [{ code: 'reason-missing', pointer: '/why' }] : []);
  return { review, events: [reviewEvent(review, 'review.reopening-requested', { why })] };
}

/**
 * Someone other than the requester grants or refuses. A grant begins the next edition: accepts
 * stand, approvals don't, the seal stays. Throws as `requestReopening` does; 'rule-unmet' for the
 * requester.
 */
export function decideReopening(
  review: ReviewState,
  command: {
    readonly actor: Actor;
    readonly pending: PendingReopening | null;
    readonly verdict: 'grant' | 'refuse';
    readonly comment: string;
  },
): ReviewChange {
  const { actor, pending, verdict, comment } = command;
  demand(actor, 'review.decide-reopening', { agencyId: review.agencyId, review });
  refuseIfBlocked(pending === null ? [{ code: 'reopening-missing' }] : []);
  refuseIfBlocked(pending?.requestedBy === actor.userId ? [{ code: 'same-person' }] : []);
  if (verdict === 'refuse') {
    refuseIfBlocked(isBlank(comment) ? [{ code: 'reason-missing', pointer: '/comment' }] : []);
    return { review, events: [reviewEvent(review, 'review.reopening-refused', { comment })] };
  }
  const reopened = { ...review, sealedAt: null, edition: review.edition + 1 };
  return {
    review: reopened,
    events: [reviewEvent(reopened, 'review.reopened', { why: pending?.why ?? '', comment })],
  };
}

/** The seal that an edition goes back to. */
export interface LastSeal {
  readonly sealedAt: Instant;
  readonly contentSha256: string;
}

/**
 * Gives an edition up: the review is sealed again as the one before. Only while nothing was
 * changed: `contentSha256` is of the content now, in the words of that edition. Throws likewise.
 */
export function abandonEdition(
  review: ReviewState,
  command: {
    readonly actor: Actor;
    /** Where the review stands now; only an accepted one goes back. */
    readonly status: ReviewStatus;
    readonly lastSeal: LastSeal | null;
    readonly contentSha256: string;
  },
): ReviewChange {
  const { actor, status, lastSeal, contentSha256 } = command;
  demand(actor, 'review.abandon-edition', { agencyId: review.agencyId, review });
  const isUnsealed = lastSeal === null || status !== 'accepted';
  refuseIfBlocked(isUnsealed ? [{ code: 'wrong-status', params: { status } }] : []);
  const isChanged = lastSeal?.contentSha256 !== contentSha256;
  refuseIfBlocked(isChanged ? [{ code: 'edition-changed' }] : []);
  const sealedAt = lastSeal?.sealedAt ?? null;
  const sealed = { ...review, sealedAt, edition: review.edition - 1 };
  const event = reviewEvent(review, 'review.edition-abandoned', {});
  return { review: sealed, events: [event] };
}
