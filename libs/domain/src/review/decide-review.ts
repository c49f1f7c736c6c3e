import { type Actor } from '../access/actor.js';
import { demand } from '../access/permissions.js';
import { refuseIfBlocked } from '../errors/domain-error.js';
import { type DomainEvent } from '../events/domain-event.js';
import { commentBlockers, reconsidered } from '../item/decide-item.js';
import { type Voided } from '../item/item-command.js';
import { type ItemState } from '../item/item.js';
import { statesFor } from '../lifecycle/transitions.js';
import { type ReviewChange } from './plan-review.js';
import { reviewEvent } from './review-event.js';
import { REVIEW_LIFECYCLE } from './review-lifecycle.js';
import { reviewStatus, tally } from './review-progress.js';
import { type Instant, type ReviewState } from './review.js';
import { approveBlockers, sealBlockers, type SealInput } from './seal.js';

/** What an approval and a seal are decided on; `preparers` are those of every item, dropped ones too. */
export interface ReviewDecision {
  readonly actor: Actor;
  readonly preparers: readonly string[];
  readonly input: SealInput & { readonly contentSha256: string };
}

/**
 * Approves the content that stands now, in person and stating independence. Throws DomainError
 * 'forbidden' (also for a preparer of any item), 'not-found', 'wrong-state' with the seal's
 * blockers, or 'rule-unmet' when independence isn't stated.
 */
export function approveReview(
  review: ReviewState,
  command: ReviewDecision & { readonly independence: string; readonly comment: string | null },
): ReviewChange {
  const { actor, input, independence, comment } = command;
  demandDecision(review, 'review.approve', command);
  refuseIfBlocked(approveBlockers({ ...input, userId: actor.userId, independence }));
  const { contentSha256 } = input;
  return {
    review,
    events: [
      reviewEvent(review, 'review.independence-stated', { text: independence }),
      reviewEvent(review, 'review.approved', { contentSha256, comment }),
    ],
  };
}

/** Seals an approved review at `at`. Throws as `approveReview` does. */
export function sealReview(
  review: ReviewState,
  command: ReviewDecision & { readonly at: Instant },
): ReviewChange {
  demandDecision(review, 'review.seal', command);
  refuseIfBlocked(sealBlockers(command.input));
  const { contentSha256 } = command.input;
  const sealed = { ...review, sealedAt: command.at };
  return { review: sealed, events: [reviewEvent(sealed, 'review.sealed', { contentSha256 })] };
}

const demandDecision = (
  review: ReviewState,
  action: 'review.approve' | 'review.seal',
  { actor, preparers }: ReviewDecision,
): void =>
  demand(actor, action, { agencyId: review.agencyId, review, preparersOfReview: preparers });

/** The review's items that aren't dropped, and those of them that go back. */
export interface SendBackCommand {
  readonly actor: Actor;
  readonly comment: string;
  readonly items: readonly ItemState[];
  readonly allItems: readonly Pick<ItemState, 'status'>[];
  readonly standingApprovals: number;
}

/**
 * Sends an accepted or approved review back: each named item is returned with the comment, and all
 * standing approvals are void. Throws DomainError 'forbidden', 'not-found', 'wrong-state', or
 * 'rule-unmet' without a comment or without items.
 */
export function sendBackReview(
  review: ReviewState,
  command: SendBackCommand,
): { items: ItemState[]; events: DomainEvent[]; voids: readonly Voided[] } {
  const { actor, comment, items, allItems, standingApprovals } = command;
  demand(actor, 'review.send-back', { agencyId: review.agencyId, review });
  const status = reviewStatus(review, tally(allItems), standingApprovals);
  const isDecided = statesFor(REVIEW_LIFECYCLE, 'send_back').includes(status);
  refuseIfBlocked(isDecided ? [] : [{ code: 'wrong-status', params: { status } }]);
  refuseIfBlocked([
    ...(items.length === 0 ? [{ code: 'no-items', pointer: '/items' } as const] : []),
    ...commentBlockers(comment),
  ]);
  const changes = items.map((item) => reconsidered(item, comment));
  const itemIds = items.map(({ id }) => id);
  const sentBack = reviewEvent(review, 'review.sent-back', { comment, itemIds });
  return {
    items: changes.map(({ item }) => item),
    events: [sentBack, ...changes.flatMap(({ events }) => events)],
    voids: ['accept', 'approvals'],
  };
}
