import { type Blocker, isBlank } from '../errors/blocker.js';
import { refuseIfBlocked } from '../errors/domain-error.js';
import { type DomainEvent, domainEvent } from '../events/domain-event.js';
import { FINDING_LIFECYCLE } from '../finding/finding-lifecycle.js';
import { next } from '../lifecycle/transitions.js';
import { demandOnItem, type ItemChange, type ItemCommand, itemEvent } from './item-command.js';
import { ITEM_LIFECYCLE } from './item-lifecycle.js';
import { type ItemState } from './item.js';

/** What can be decided on a submitted item. */
export const ITEM_VERDICTS = ['accept', 'return'] as const;
export type ItemVerdict = (typeof ITEM_VERDICTS)[number];

/** A decision on the item's current revision; a return needs a comment. */
export interface DecideCommand extends ItemCommand {
  readonly verdict: ItemVerdict;
  readonly comment: string | null;
}

/**
 * Accepts or returns a submitted item; accepting issues its draft findings. Throws DomainError
 * 'forbidden' (accepting: also for a preparer), 'not-found', 'wrong-state', or 'rule-unmet' without a comment.
 */
export const decideItem = (item: ItemState, command: DecideCommand): ItemChange =>
  command.verdict === 'accept' ? accept(item, command) : giveBack(item, command);

function accept(item: ItemState, command: DecideCommand): ItemChange {
  demandOnItem(item, 'item.accept', command);
  const drafts = item.content.findings.filter(({ state }) => (state ?? 'draft') === 'draft');
  const findings = item.content.findings.map((finding) =>
    drafts.includes(finding)
      ? { ...finding, state: next(FINDING_LIFECYCLE, 'draft', 'issue') }
      : finding,
  );
  const accepted: ItemState = {
    ...item,
    status: next(ITEM_LIFECYCLE, item.status, 'accept'),
    content: { ...item.content, findings },
  };
  const issued = drafts.flatMap(({ id }) => (id === undefined ? [] : [issuedEvent(item, id)]));
  return {
    item: accepted,
    events: [itemEvent(accepted, 'item.accepted', binding(item, command.comment)), ...issued],
    voids: [],
  };
}

const issuedEvent = (item: ItemState, id: string): DomainEvent =>
  domainEvent({
    type: 'finding.issued',
    agencyId: item.agencyId,
    subject: { kind: 'finding', id },
    payload: { itemId: item.id, assessmentRevision: item.assessmentRevision },
  });

function giveBack(item: ItemState, command: DecideCommand): ItemChange {
  demandOnItem(item, 'item.return', command);
  refuseIfBlocked(commentBlockers(command.comment));
  const returned = { ...item, status: next(ITEM_LIFECYCLE, item.status, 'return') };
  const event = itemEvent(returned, 'item.returned', binding(item, command.comment));
  return { item: returned, events: [event], voids: [] };
}

/** Takes a submitted item back before it is decided. Throws as `decideItem` does. */
export function withdrawItem(item: ItemState, command: ItemCommand): ItemChange {
  demandOnItem(item, 'item.withdraw', command);
  const withdrawn = { ...item, status: next(ITEM_LIFECYCLE, item.status, 'withdraw') };
  const event = itemEvent(withdrawn, 'item.withdrawn', {
    assessmentRevision: item.assessmentRevision,
  });
  return { item: withdrawn, events: [event], voids: [] };
}

/** Opens an accepted item for its officer again, with a reason; voids its accept. */
export function reviseItem(
  item: ItemState,
  command: ItemCommand & { readonly reason: string },
): ItemChange {
  demandOnItem(item, 'item.revise', command);
  refuseIfBlocked(isBlank(command.reason) ? [{ code: 'reason-missing', pointer: '/reason' }] : []);
  const revised = { ...item, status: next(ITEM_LIFECYCLE, item.status, 'revise') };
  const event = itemEvent(revised, 'item.revised', {
    reason: command.reason,
    assessmentRevision: item.assessmentRevision,
  });
  return { item: revised, events: [event], voids: ['accept', 'approvals'] };
}

/** Returns an accepted item after all, with a comment; voids its accept. */
export function reconsiderItem(
  item: ItemState,
  command: ItemCommand & { readonly comment: string },
): ItemChange {
  demandOnItem(item, 'item.reconsider', command);
  refuseIfBlocked(commentBlockers(command.comment));
  return reconsidered(item, command.comment);
}

/** What reconsidering makes of an item, once it is known that the actor may. */
export function reconsidered(item: ItemState, comment: string): ItemChange {
  const returned = { ...item, status: next(ITEM_LIFECYCLE, item.status, 'reconsider') };
  const event = itemEvent(returned, 'item.reconsidered', binding(item, comment));
  return { item: returned, events: [event], voids: ['accept', 'approvals'] };
}

const binding = (item: ItemState, comment: string | null) => ({
  assessmentRevision: item.assessmentRevision,
  comment: isBlank(comment) ? null : comment,
});

/** A blocker when a comment that is needed has no words. */
export const commentBlockers = (comment: string | null): Blocker[] =>
  isBlank(comment) ? [{ code: 'comment-missing', pointer: '/comment' }] : [];
