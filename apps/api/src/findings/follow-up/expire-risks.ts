import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, expireRisk } from '@plumbline/domain';
import { AuditTrail } from '../../audit/audit-trail.js';
import { SYSTEM, Tenancy } from '../../database/tenant.js';
import { Jobs } from '../../jobs/jobs.js';
import { lockFinding } from '../store-outcome.js';
import { storeFollowUp } from './store-follow-up.js';

/** Nobody's own act, over every agency. */
const EVERYWHERE: Actor = { ...SYSTEM, grants: [{ role: 'supervisor', agencyId: null }] };

const EXPIRED = `
  SELECT k.finding_id AS id FROM risk_acceptance k
    JOIN agency a ON a.id = k.agency_id
    JOIN finding f ON f.agency_id = k.agency_id AND f.id = k.finding_id
   WHERE k.ended_at IS NULL AND f.state = 'risk_accepted'
     AND k.expires_on < ($1::timestamptz AT TIME ZONE a.time_zone)::date
   ORDER BY k.expires_on, k.id LIMIT 500`;

/** Takes findings up again whose accepted risk has expired. */
@Injectable()
export class ExpireRisks implements OnModuleInit {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditTrail,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('expire-risks', async () => {
      await this.run();
    });
  }

  /** Resolves to how many it took up; each in a transaction of its own, so one can't hold others. */
  async run(): Promise<number> {
    const expired = await this.tenancy.run(EVERYWHERE, (tx) =>
      tx.query<{ id: string }>(EXPIRED, [tx.now]),
    );
    for (const { id } of expired) await this.takeUp(id);
    return expired.length;
  }

  private takeUp(id: string): Promise<void> {
    return this.tenancy.run(EVERYWHERE, async (tx) => {
      const { finding, version } = await lockFinding(tx, id);
      if (finding.state !== 'risk_accepted') return;
      const outcome = expireRisk(finding);
      await storeFollowUp(tx, version, outcome);
      await this.audit.record(tx, outcome.events);
    });
  }
}
