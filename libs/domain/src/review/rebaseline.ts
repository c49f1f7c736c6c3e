import { type Actor } from '../access/actor.js';
import { demand } from '../access/permissions.js';
import { isBlank } from '../errors/blocker.js';
import { DomainError, type FieldError, refuseIfBlocked } from '../errors/domain-error.js';
import { type DomainEvent, domainEvent } from '../events/domain-event.js';
import { ITEM_LIFECYCLE } from '../item/item-lifecycle.js';
import { type ItemStatus } from '../item/item-status.js';
import { next, statesFor } from '../lifecycle/transitions.js';
import { REBASELINE_LIFECYCLE, type RebaselineState } from './rebaseline-lifecycle.js';
import {
  type BaselineItem,
  type ProposedLine,
  proposeRebaseline,
  type RebaselineChoice,
} from './rebaseline-proposal.js';
import { reviewEvent } from './review-event.js';
import { type ReviewState } from './review.js';

/** An item of the review that isn't dropped. */
export interface StandingItem extends BaselineItem {
  readonly id: string;
  readonly status: ItemStatus;
  readonly assessmentRevision: number;
}

/** Choices by item key; a key that is left out takes what is proposed. */
export interface RebaselineCommand {
  readonly actor: Actor;
  readonly standing: readonly StandingItem[];
  readonly version: readonly BaselineItem[];
  /** The numbers of the checklist's versions, for the audit trail. */
  readonly numbers: { readonly from: number; readonly to: number };
  readonly choices: Readonly<Record<string, RebaselineChoice>>;
  readonly why: string;
}

export type DecidedLine = ProposedLine & { readonly choice: RebaselineChoice };

/** What is decided for each line, where reassessed items stand afterwards, and the events. */
export interface RebaselineChange {
  readonly lines: readonly DecidedLine[];
  readonly reassessed: readonly (StandingItem & { readonly to: ItemStatus })[];
  readonly events: readonly DomainEvent[];
}

/**
 * Puts a running review onto a newer version. Kept items keep their accept, reassessed ones lose
 * it, and all standing approvals are void. Throws DomainError 'forbidden', 'not-found',
 * 'wrong-state', or 'rule-unmet' for a choice that isn't open, a missing reason, no items left.
 */
export function rebaselineReview(
  review: ReviewState,
  command: RebaselineCommand,
): RebaselineChange {
  const { actor, standing, version, numbers, choices, why } = command;
  demand(actor, 'review.rebaseline', { agencyId: review.agencyId, review });
  refuseIfBlocked(isBlank(why) ? [{ code: 'reason-missing', pointer: '/why' }] : []);
  const proposal = proposeRebaseline(standing, version);
  refuseOtherChoices(proposal, choices);
  const lines = proposal.map((line) => ({
    ...line,
    choice: choices[line.itemKey] ?? line.proposed,
  }));
  const stays = lines.some(({ choice }) => choice !== 'retire');
  refuseIfBlocked(stays ? [] : [{ code: 'no-items', pointer: '/choices' }]);
  const chosen = new Map(lines.map(({ itemKey, choice }) => [itemKey, choice]));
  const reassessed = standing
    .filter(({ itemKey }) => chosen.get(itemKey) === 'reassess')
    .map((item) => ({ ...item, to: reassessedFrom(item.status) }));
  const counts = countsOf(lines);
  return {
    lines,
    reassessed,
    events: [
      reviewEvent(review, 'review.rebaselined', { ...numbers, ...counts, why }),
      ...reassessed
        .filter(({ status }) => status !== 'open')
        .map((item) => reassessedEvent(review, item, why)),
    ],
  };
}

/** An item nobody handed in yet stays with its officer as it is. */
const reassessedFrom = (status: ItemStatus): ItemStatus =>
  statesFor(ITEM_LIFECYCLE, 'reassess').includes(status)
    ? next(ITEM_LIFECYCLE, status, 'reassess')
    : status;

const reassessedEvent = (
  { agencyId }: ReviewState,
  { id, assessmentRevision }: StandingItem,
  why: string,
): DomainEvent =>
  domainEvent({
    type: 'item.reassessed',
    agencyId,
    subject: { kind: 'item', id },
    payload: { assessmentRevision, reason: why },
  });

function refuseOtherChoices(
  proposal: readonly ProposedLine[],
  choices: Readonly<Record<string, RebaselineChoice>>,
): void {
  const open = new Map(proposal.map(({ itemKey, choices: list }) => [itemKey, list]));
  const errors = Object.entries(choices).flatMap(([itemKey, choice]): FieldError[] => {
    if (open.get(itemKey)?.includes(choice) === true) return [];
    const detail = open.has(itemKey)
      ? 'Choose what is open for this item: other wording asks for a new assessment.'
      : 'Leave this item out: it is in neither version.';
    return [{ pointer: `/choices/${itemKey}`, code: 'choice-not-open', detail }];
  });
  if (errors.length > 0) throw new DomainError('rule-unmet', { errors });
}

const countsOf = (lines: readonly DecidedLine[]) => {
  const count = (choice: RebaselineChoice): number =>
    lines.filter((line) => line.choice === choice).length;
  return {
    kept: count('keep'),
    reassessed: count('reassess'),
    added: count('add'),
    retired: count('retire'),
  };
};

/** The applied re-baseline, and whether an item has changed since. */
export interface UndoCommand {
  readonly actor: Actor;
  readonly state: RebaselineState;
  readonly numbers: { readonly from: number; readonly to: number };
  readonly changedItems: number;
  /** The items whose status it changed, and that get it back. */
  readonly reassessedIds: readonly string[];
}

/**
 * Takes the last re-baseline back. Throws as `rebaselineReview` does, and 'wrong-state' once it is
 * undone or an item has changed.
 */
export function undoRebaseline(review: ReviewState, command: UndoCommand): DomainEvent[] {
  const { actor, state, numbers, changedItems, reassessedIds } = command;
  demand(actor, 'review.rebaseline', { agencyId: review.agencyId, review });
  next(REBASELINE_LIFECYCLE, state, 'undo');
  refuseIfBlocked(
    changedItems > 0 ? [{ code: 'items-changed', params: { count: changedItems } }] : [],
  );
  return [
    reviewEvent(review, 'review.rebaseline-undone', { ...numbers }),
    ...reassessedIds.map((id) =>
      domainEvent({
        type: 'item.reassessment-undone',
        agencyId: review.agencyId,
        subject: { kind: 'item', id },
        payload: {},
      }),
    ),
  ];
}
