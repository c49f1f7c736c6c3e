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

// Two transactions with events on one subject number them one after the other: the lock is held to
// the end of the first, and the second reads the highest number only after it has the lock.
const LOCK_SUBJECTS = `
SELECT pg_advisory_xact_lock(hashtextextended(subject, 0))
FROM (SELECT DISTINCT subject FROM unnest($1::text[]) AS named (subject) ORDER BY 1) AS ordered`;

const INSERT_LEAVES = `
INSERT INTO audit_leaf (id, agency_id, subject, subject_version, type, schema, actor_id, at,
  payload, payload_sha256)
SELECT new.id, new.agency_id, new.subject,
  row_number() OVER (PARTITION BY new.agency_id, new.subject ORDER BY new.position) + (
    SELECT coalesce(max(old.subject_version), 0) FROM audit_leaf old
    WHERE old.subject = new.subject AND old.agency_id IS NOT DISTINCT FROM new.agency_id),
  new.type, new.schema, new.actor_id, new.at, decode(new.payload, 'hex'), new.payload_sha256
FROM ROWS FROM (json_to_recordset($1::json) AS (id uuid, agency_id uuid, subject text, type text,
  schema text, actor_id uuid, at timestamptz, payload text, payload_sha256 text))
  WITH ORDINALITY AS new (id, agency_id, subject, type, schema, actor_id, at, payload,
    payload_sha256, position)`;

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
    await tx.query(LOCK_SUBJECTS, [events.map(subjectOf)]);
    await tx.query(INSERT_LEAVES, [JSON.stringify(events.map((event) => leafOf(tx, event)))]);
  }
}
