import { Injectable } from '@nestjs/common';
import {
  type Actor,
  domainEvent,
  type DomainEvent,
  DomainError,
  publishBlockers,
  refuseIfBlocked,
} from '@plumbline/domain';
import { AuditTrail } from '../audit/audit-trail.js';
import { withCurrent } from '../core/refusal.js';
import { Tenancy, type Tx } from '../database/tenant.js';
import { updateVersioned } from '../database/versioned-update.js';
import { ChecklistVersion } from './checklist-version.entity.js';
import type { ChecklistVersionView } from './checklist.view.js';
import { demandChange } from './ownership.js';
import { contentSha256 } from './published-content.js';
import { readItems, readVersion, readVersionView, type VersionRow } from './version-reader.js';

/** What a lead publishes: the version they saw, with a note on what it brings. */
export interface Publication {
  readonly id: string;
  readonly expectedVersion: number;
  readonly note: string;
}

/** Publishes checklist versions; a published one never changes again. */
@Injectable()
export class PublicationService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Publishes a draft and retires the version that was published before it.
   * @throws DomainError `forbidden`, `wrong-state`, `rule-unmet`; Refusal `stale` with the view.
   */
  publish(actor: Actor, publication: Publication): Promise<ChecklistVersionView> {
    const current = () => this.tenancy.run(actor, (tx) => readVersionView(tx, publication.id));
    return withCurrent(current, () =>
      this.tenancy.run(actor, (tx) => this.publishIn(tx, publication)),
    );
  }

  private async publishIn(tx: Tx, publication: Publication): Promise<ChecklistVersionView> {
    const { id, expectedVersion, note } = publication;
    const version = await readVersion(tx, id, 'FOR UPDATE OF v');
    demandChange(tx.actor, 'checklist.publish', version.ownerAgencyId);
    if (version.version !== expectedVersion) throw new DomainError('stale');
    const items = await readItems(tx, id);
    refuseIfBlocked(publishBlockers({ state: version.state, items, note }));
    const hash = contentSha256(version, items);
    const retired = await retirePublished(tx, version);
    await updateVersioned(
      tx,
      ChecklistVersion,
      { id, expectedVersion },
      {
        state: 'published',
        note: note.trim(),
        publishedAt: tx.now,
        publishedBy: tx.actor.userId,
        contentSha256: hash,
      },
    );
    const { number, checklistId } = version;
    const published = domainEvent({
      type: 'checklist-version.published',
      agencyId: version.ownerAgencyId,
      subject: { kind: 'checklist-version', id },
      payload: { checklistId, number, items: items.length, contentSha256: hash, note: note.trim() },
    });
    await this.audit.record(tx, [...retired, published]);
    return readVersionView(tx, id);
  }
}

/** Retires the version that stands published, if one does. Running reviews stay on it. */
const retirePublished = async (
  tx: Tx,
  { checklistId, number, ownerAgencyId }: VersionRow,
): Promise<DomainEvent[]> => {
  const rows = await tx.query<{ id: string; number: number }>(
    `UPDATE checklist_version SET state = 'retired', version = version + 1
      WHERE checklist_id = $1 AND state = 'published' RETURNING id, number`,
    [checklistId],
  );
  return rows.map((retired) =>
    domainEvent({
      type: 'checklist-version.retired',
      agencyId: ownerAgencyId,
      subject: { kind: 'checklist-version', id: retired.id },
      payload: { checklistId, number: retired.number, by: number },
    }),
  );
};
