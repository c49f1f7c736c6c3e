import {
  type BeforeApplicationShutdown,
  Injectable,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { PgBoss, type Db } from 'pg-boss';
import { PinoLogger } from 'nestjs-pino';
import { Config } from '../config/config.js';
import { JOB_SCHEMA } from '../database/migrate.js';
import { type Tx } from '../database/tenant.js';

/** Every queue there is. A job that dies with its process is tried again. */
export const QUEUES = ['report', 'sweep', 'expire-risks'] as const;
export type Queue = (typeof QUEUES)[number];

/** Queues that get a job by themselves, by cron expressions in UTC. */
const REPEATED: Readonly<Partial<Record<Queue, string>>> = {
  sweep: '23 * * * *',
  'expire-risks': '7 * * * *',
};

const QUEUE_OPTIONS = { retryLimit: 2, retryDelay: 1, expireInSeconds: 600 };
const POLLING_SECONDS = 0.5;
const STOP_MILLISECONDS = 5_000;

export type JobHandler = (data: unknown, signal: AbortSignal) => Promise<void>;

/** Background work on the same database: sent inside the transaction that asks for it. */
@Injectable()
export class Jobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly boss: PgBoss;
  private readonly handlers = new Map<Queue, JobHandler>();
  private isStarted = false;

  constructor(
    config: Config,
    private readonly logger: PinoLogger,
    private readonly host: HttpAdapterHost,
  ) {
    this.boss = new PgBoss({
      connectionString: config.databaseUrl,
      schema: JOB_SCHEMA,
      application_name: 'plumbline-jobs',
      max: 4,
      migrate: false,
      reindex: false,
    });
    this.boss.on('error', (error) => this.logger.error({ err: error }, 'job queue'));
  }

  /** Says what does the jobs of a queue; call it before the application is up. */
  handle(queue: Queue, handler: JobHandler): void {
    this.handlers.set(queue, handler);
  }

  /** Sends a job that exists only if the transaction commits. */
  async send(tx: Tx, queue: Queue, data: object): Promise<void> {
    const db: Db = {
      executeSql: async (text, values = []) => ({ rows: await tx.query(text, values) }),
    };
    await this.boss.send(queue, data, { db });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.boss.start();
    this.isStarted = true;
    // A command of the command line may send jobs, but only a server stays to do them.
    const isServer = Boolean(this.host.httpAdapter);
    for (const queue of QUEUES) {
      await this.boss.createQueue(queue, QUEUE_OPTIONS);
      const handler = this.handlers.get(queue);
      if (handler === undefined || !isServer) continue;
      const cron = REPEATED[queue];
      if (cron !== undefined) await this.boss.schedule(queue, cron);
      const options = { pollingIntervalSeconds: POLLING_SECONDS, batchSize: 1 };
      await this.boss.work(queue, options, async ([job]) => {
        if (job !== undefined) await handler(job.data, job.signal);
      });
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (!this.isStarted) return;
    await this.boss.stop({ graceful: true, timeout: STOP_MILLISECONDS });
  }
}
