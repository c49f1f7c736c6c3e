import { Injectable } from '@nestjs/common';
import {
  type Actor,
  claimBlockers,
  demand,
  domainEvent,
  DomainError,
  refuseIfBlocked,
} from '@plumbline/domain';
import { AuditTrail } from '../audit/audit-trail.js';
import { demandChange } from '../checklists/ownership.js';
import { withCurrent } from '../core/refusal.js';
import { newId } from '../database/new-id.js';
import { Tenancy, type Tx } from '../database/tenant.js';
import { ClaimNote } from './claim-note.entity.js';
import { listClaims, readClaim, readClaimHistory } from './claim-reader.js';
import type { ClaimHistoryView, ClaimListView, PracticeClaimView } from './claim.view.js';
import type { ClaimsQuery, SetClaimInput } from './claims.dto.js';

/** A statement on one practice's claim, made by who saw that many notes on it. */
export interface ClaimSetting {
  readonly documentId: string;
  readonly expectedVersion: number;
  readonly input: SetClaimInput;
}

/** A day begins first at UTC+14: an as-of day that has begun anywhere has come. */
const FIRST_ZONE_AHEAD = 14 * 3_600_000;

/** What holds of the claims that documents make: everyone signed in reads it, counsel says it. */
@Injectable()
export class ClaimsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditTrail,
  ) {}

  list(actor: Actor, query: ClaimsQuery): Promise<ClaimListView> {
    demand(actor, 'policy.read');
    return this.tenancy.run(actor, (tx) => listClaims(tx, query));
  }

  history(actor: Actor, documentId: string, practiceKey: string): Promise<ClaimHistoryView> {
    demand(actor, 'policy.read');
    return this.tenancy.run(actor, async (tx) => {
      await readSubject(tx, documentId, practiceKey);
      return readClaimHistory(tx, { documentId, practiceKey });
    });
  }

  /**
   * Adds a note; the notes before it stay.
   * @throws DomainError `not-found`, `forbidden`, `rule-unmet`; Refusal `stale` with the claim as it
   * is when someone else has said something since.
   */
  set(actor: Actor, setting: ClaimSetting): Promise<PracticeClaimView> {
    const { documentId, input } = setting;
    const { practiceKey } = input;
    const current = () =>
      this.tenancy.run(actor, (tx) => readClaim(tx, { documentId, practiceKey }));
    return withCurrent(current, () => this.tenancy.run(actor, (tx) => this.setIn(tx, setting)));
  }

  private async setIn(tx: Tx, setting: ClaimSetting): Promise<PracticeClaimView> {
    const { documentId, expectedVersion } = setting;
    const { asOf, note, practiceKey, status } = setting.input;
    const subject = await readSubject(tx, documentId, practiceKey);
    demandChange(tx.actor, 'claim.set', subject.ownerAgencyId);
    const today = new Date(tx.now.getTime() + FIRST_ZONE_AHEAD).toISOString().slice(0, 10);
    refuseIfBlocked(claimBlockers({ status, note, asOf }, { today }));
    await lockClaim(tx, `${documentId} ${practiceKey}`);
    const { version } = await readClaim(tx, { documentId, practiceKey });
    if (version !== expectedVersion) throw new DomainError('stale');
    const said = { status, note: note.trim(), asOf };
    await tx.manager.insert(ClaimNote, {
      ...{ id: newId(), documentId, practiceKey, by: tx.actor.userId, at: tx.now },
      ...said,
    });
    // What holds in law is no agency's own, and counsel's grant opens no agency's rows.
    const event = domainEvent({
      type: 'claim.set',
      agencyId: null,
      subject: { kind: 'practice', id: subject.practiceId },
      payload: { practiceKey, ...said },
    });
    await this.audit.record(tx, [event]);
    return readClaim(tx, { documentId, practiceKey });
  }
}

/** Two statements on one claim wait for each other: the second sees the first. */
const lockClaim = async (tx: Tx, name: string): Promise<void> => {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('claim ' || $1, 0))`, [name]);
};

interface ClaimSubject {
  readonly ownerAgencyId: string | null;
  /** The practice in the document's newest reading that has it. */
  readonly practiceId: string;
}

const readSubject = async (
  tx: Tx,
  documentId: string,
  practiceKey: string,
): Promise<ClaimSubject> => {
  const [subject] = await tx.query<ClaimSubject>(
    `SELECT d.owner_agency_id AS "ownerAgencyId", p.id AS "practiceId"
       FROM policy_document d
       JOIN policy_revision r ON r.document_id = d.id
       JOIN reading n ON n.revision_id = r.id
       JOIN practice p ON p.reading_id = n.id AND p.practice_key = $2
      WHERE d.id = $1 ORDER BY r.number DESC, n.number DESC LIMIT 1`,
    [documentId, practiceKey],
  );
  if (subject === undefined) throw new DomainError('not-found');
  return subject;
};
