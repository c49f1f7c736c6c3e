import { Injectable } from '@nestjs/common';
import { domainEvent, type DomainEvent } from '@plumbline/domain';
import { AuditTrail } from '../audit/audit-trail.js';
import { Tenancy, type Tx } from '../database/tenant.js';
import { EvidenceStore } from '../evidence/store/evidence-store.js';
import { ReportStore } from '../reports/report-store.js';
import { SAMPLE_ACCOUNTS } from '../users/sample-accounts.js';

/** What a removal took away, by number. */
export interface RemovedSample {
  readonly agencies: number;
  readonly people: number;
  /** Policy documents that belonged to one of the agencies: they stay, shared by all. */
  readonly sharedDocuments: number;
}

/** Removes the sample in one transaction, then its files. */
@Injectable()
export class SampleRemover {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditTrail,
    private readonly evidence: EvidenceStore,
    private readonly reports: ReportStore,
  ) {}

  /**
   * Removes every sample agency with all its rows and files, and disables the sample people. The
   * shipped policy and its checklist stay, and so do the hashes in the audit trail. A second call
   * removes nothing.
   */
  async removeSample(): Promise<RemovedSample> {
    const { agencies, people } = await this.tenancy.system(async (tx) => {
      const removed = await removeAgencies(tx);
      const disabled = await disablePeople(tx);
      await this.audit.record(tx, [...removed.map(removedEvent), ...disabled]);
      return { agencies: removed, people: disabled };
    });
    for (const { id } of agencies) {
      await this.evidence.removeAgency(id);
      await this.reports.removeAgency(id);
    }
    return {
      agencies: agencies.length,
      people: people.length,
      sharedDocuments: agencies.reduce((sum, { documents }) => sum + documents.length, 0),
    };
  }
}

interface SampleAgency {
  readonly id: string;
  readonly slug: string;
  /** Ids of the policy documents it owned. */
  readonly documents: readonly string[];
}

const removeAgencies = async (tx: Tx): Promise<SampleAgency[]> => {
  const agencies = await tx.query<SampleAgency>(
    `SELECT a.id, a.slug, (SELECT coalesce(json_agg(d.id ORDER BY d.id), '[]')
                             FROM policy_document d WHERE d.owner_agency_id = a.id) AS documents
       FROM agency a WHERE a.is_sample ORDER BY a.id`,
  );
  for (const { id } of agencies) await tx.query('SELECT remove_sample_agency($1)', [id]);
  return agencies;
};

const removedEvent = ({ id, slug, documents }: SampleAgency): DomainEvent =>
  domainEvent({
    type: 'agency.removed',
    agencyId: null,
    subject: { kind: 'agency', id },
    payload: { slug, sharedDocuments: documents },
  });

const disablePeople = async (tx: Tx): Promise<DomainEvent[]> => {
  const rows = await tx.query<{ id: string }>(
    `UPDATE app_user SET disabled_at = $1, version = version + 1
      WHERE email = ANY ($2) AND disabled_at IS NULL RETURNING id`,
    [tx.now, SAMPLE_ACCOUNTS.map(({ email }) => email)],
  );
  await tx.query(
    `UPDATE session SET revoked_at = $1, revoked_why = 'person-disabled'
      WHERE user_id = ANY ($2) AND revoked_at IS NULL`,
    [tx.now, rows.map(({ id }) => id)],
  );
  return rows.map(({ id }) =>
    domainEvent({
      type: 'user.disabled',
      agencyId: null,
      subject: { kind: 'user', id },
      payload: { why: 'sample removed' },
    }),
  );
};
