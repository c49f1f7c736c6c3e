import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalJson, type DomainEvent } from '@plumbline/domain';
import { newId } from '../database/new-id.js';
import { SYSTEM, type Tx } from '../database/tenant.js';

/** How a leaf names what an event is about: `item:0190…`. */
export const subjectOf = ({ subject }: DomainEvent): string => `${subject.kind}:${subject.id}`;

const leafOf = (tx: Tx, event: DomainEvent) => {
  const payload = Buffer.from(canonicalJson(event.payload), 'utf8');
  return {
    id: newId(),
    agency_id: event.agencyId,
    subject: subjectOf(event),
    type: event.type,
    schema: event.schema,
    actor_id: tx.actor.userId === SYSTEM.userId ? null : tx.actor.userId,
    at: tx.now.toISOString(),
    payload: payload.toString('hex'),
    payload_sha256: createHash('sha256').update(payload).digest('hex'),
  };
};

// Two transactions with events on one subject number them one after the other: the function locks the
// subjects to the end of the first, and the second reads the highest number only once it has the lock.
const APPEND = 'SELECT append_leaves($1::json)';

/** The audit trail: each event becomes a leaf in the transaction that makes the change. */
@Injectable()
export class AuditTrail {
  /**
   * Writes the events with their subjects' next numbers, from 1 and without gaps. Their payloads are
   * kept as RFC 8785 bytes.
   * @throws QueryFailedError when an event names an agency that the transaction doesn't see.
   */
  async record(tx: Tx, events: readonly DomainEvent[]): Promise<void> {
    if (events.length === 0) return;
    await tx.query(APPEND, [JSON.stringify(events.map((event) => leafOf(tx, event)))]);
  }
}
