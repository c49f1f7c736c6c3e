import { Injectable, type OnModuleInit } from '@nestjs/common';
import { domainEvent } from '@plumbline/domain';
import { PinoLogger } from 'nestjs-pino';
import { AuditTrail } from '../audit/audit-trail.js';
import { Tenancy, type Tx } from '../database/tenant.js';
import { EvidenceStore } from '../evidence/store/evidence-store.js';
import { Jobs } from '../jobs/jobs.js';

const DAY = 24 * 60 * 60 * 1000;
/** Most sessions that one transaction ends, so that no lock is held for long. */
const AT_ONCE = 1000;

/** How many of each were taken away. */
export interface Swept {
  readonly sessionsEnded: number;
  readonly sessions: number;
  readonly idempotencyKeys: number;
  readonly attempts: number;
  readonly links: number;
  readonly unfinishedFiles: number;
}

// Their ends are told once: here for those that ran out, elsewhere for those that someone ended.
const END_EXPIRED = `
UPDATE session SET revoked_at = least(idle_until, ends_at), revoked_why = 'expired'
 WHERE id IN (SELECT id FROM session
               WHERE revoked_at IS NULL AND least(idle_until, ends_at) <= $1
               LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED)
RETURNING id, revoked_at AS "endedAt"`;

// Refresh tokens go with their session; a day is kept, in which a stolen token still counts as one.
const REMOVE_SESSIONS = 'DELETE FROM session WHERE revoked_at <= $1 RETURNING id';
const REMOVE_KEYS = 'DELETE FROM idempotency_key WHERE expires_at <= $1 RETURNING user_id';
const REMOVE_ATTEMPTS = 'DELETE FROM sign_in_attempt WHERE attempted_at <= $1 RETURNING id';
const REMOVE_LINKS = 'DELETE FROM password_link WHERE expires_at <= $1 RETURNING user_id';

/** Ends sessions that ran out and removes what has expired, every hour. */
@Injectable()
export class Sweeper implements OnModuleInit {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditTrail,
    private readonly store: EvidenceStore,
    private readonly jobs: Jobs,
    private readonly logger: PinoLogger,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('sweep', async () => {
      this.logger.info({ swept: await this.sweep() }, 'swept');
    });
  }

  /** One whole round; what is in use is left for the next one. */
  async sweep(): Promise<Swept> {
    let sessionsEnded = 0;
    for (let ended = AT_ONCE; ended === AT_ONCE; sessionsEnded += ended) {
      ended = await this.tenancy.system((tx) => this.endExpired(tx));
    }
    const removed = await this.tenancy.system(async (tx) => ({
      sessions: await countOf(tx, REMOVE_SESSIONS, dayBefore(tx.now)),
      idempotencyKeys: await countOf(tx, REMOVE_KEYS, tx.now),
      attempts: await countOf(tx, REMOVE_ATTEMPTS, dayBefore(tx.now)),
      links: await countOf(tx, REMOVE_LINKS, dayBefore(tx.now)),
      before: dayBefore(tx.now),
    }));
    const { before, ...counts } = removed;
    const unfinishedFiles = await this.store.removeUnfinished(before);
    return { sessionsEnded, ...counts, unfinishedFiles };
  }

  private async endExpired(tx: Tx): Promise<number> {
    const ended = await tx.query<{ id: string; endedAt: Date }>(END_EXPIRED, [tx.now]);
    await this.audit.record(
      tx,
      ended.map(({ id, endedAt }) =>
        domainEvent({
          type: 'session.ended',
          agencyId: null,
          subject: { kind: 'session', id },
          payload: { why: 'expired', endedAt: endedAt.toISOString() },
        }),
      ),
    );
    return ended.length;
  }
}

const dayBefore = (now: Date): Date => new Date(now.getTime() - DAY);

const countOf = async (tx: Tx, sql: string, before: Date): Promise<number> =>
  (await tx.query(sql, [before])).length;
