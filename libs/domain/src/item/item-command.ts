import { type Action } from '../access/action.js';
import { type Actor } from '../access/actor.js';
import { demand } from '../access/permissions.js';
import { type ReviewSubject, type Subject } from '../access/subject.js';
import {
  type DomainEvent,
  domainEvent,
  type EventType,
  type JsonObject,
} from '../events/domain-event.js';
import { type ItemState } from './item.js';

/** Who acts on an item, and the review it belongs to. */
export interface ItemCommand {
  readonly actor: Actor;
  readonly review: ReviewSubject;
}

/** Decisions that a command makes void: the item's accept, the review's standing approvals. */
export type Voided = 'accept' | 'approvals';

/** The item as it is afterwards, the events that led there, and the decisions that no longer hold. */
export interface ItemChange {
  readonly item: ItemState;
  readonly events: readonly DomainEvent[];
  readonly voids: readonly Voided[];
}

/** An item as `can` sees it, together with its review. */
export const itemSubject = (item: ItemState, review: ReviewSubject): Subject => ({
  agencyId: item.agencyId,
  review,
  item: {
    assigneeId: item.assigneeId,
    status: item.status,
    preparers: preparersOf(item),
  },
});

/** Everyone who wrote or submitted any assessment of the item. */
export const preparersOf = ({
  preparers,
  submittedBy,
}: Pick<ItemState, 'preparers' | 'submittedBy'>): readonly string[] =>
  submittedBy === null || preparers.includes(submittedBy) ? preparers : [...preparers, submittedBy];

/** Throws as `demand` does unless the command's actor may do this to the item now. */
export const demandOnItem = (item: ItemState, action: Action, command: ItemCommand): void =>
  demand(command.actor, action, itemSubject(item, command.review));

/** An event about the item. */
export const itemEvent = (item: ItemState, type: EventType, payload: JsonObject): DomainEvent =>
  domainEvent({
    type,
    agencyId: item.agencyId,
    subject: { kind: 'item', id: item.id },
    payload,
  });
