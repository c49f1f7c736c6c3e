import {
  type DomainEvent,
  domainEvent,
  type EventType,
  type JsonObject,
} from '../events/domain-event.js';
import { type ReviewState } from './review.js';

/** An event about the review, in the edition it is in. */
export const reviewEvent = (
  { id, agencyId, edition }: ReviewState,
  type: EventType,
  payload: JsonObject,
): DomainEvent =>
  domainEvent({
    type,
    agencyId,
    subject: { kind: 'review', id },
    payload: { ...payload, edition },
  });
