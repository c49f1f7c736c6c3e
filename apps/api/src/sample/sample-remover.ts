import { Injectable } from '@nestjs/common';
import { domainEvent, type DomainEvent } from '@plumbline/domain';
import { AuditTrail } from '../audit/audit-trail.js';
import { Tenancy, type Tx } from '../database/tenant.js';
import { SAMPLE_ACCOUNTS } from '../users/sample-accounts.js';

/** What a removal took away, by number. */
export interface RemovedSample {
  readonly agencies: number;
  readonly people: number;
}

/** Removes the sample in one transaction. */
@Injectable()
export class SampleRemover {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Removes every sample agency with all its rows and disables the sample people. The shipped
   * policy and its checklist stay, and so do the hashes in the audit trail. A second call removes
   * nothing.
   */
  removeSample(): Promise<RemovedSample> {
    return this.tenancy.system(async (tx) => {
      const agencies = await removeAgencies(tx);
      const people = await disablePeople(tx);
      await this.audit.record(tx, [...agencies, ...people]);
      return { agencies: agencies.length, people: people.length };
    });
  }
}

const removeAgencies = async (tx: Tx): Promise<DomainEvent[]> => {
  const rows = await tx.query<{ id: string; slug: string }>(
    'SELECT id, slug FROM agency WHERE is_sample ORDER BY id',
  );
  for (const { id } of rows) await tx.query('SELECT remove_sample_agency($1)', [id]);
  return rows.map(({ id, slug }) =>
    domainEvent({
      type: 'agency.removed',
      agencyId: null,
      subject: { kind: 'agency', id },
      payload: { slug },
    }),
  );
};

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
