import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { Clock } from '../core/clock.js';
import type { StartTask } from '../core/start-tasks.js';
import { Tenancy } from '../database/tenant.js';
import { Sequencer, TRAIL_READER } from './sequencer.js';

const EVERY_MILLISECONDS = 1_000;
const ALARM_SECONDS = 60;
const ALARM_EVERY_SECONDS = 60;

// By xid, so that the partial index finds it whatever the backlog.
const OLDEST = `
SELECT at FROM audit_leaf WHERE leaf_index IS NULL ORDER BY xid, id LIMIT 1`;

/** Runs the sequencer every second in a server, and watches that it keeps up. */
@Injectable()
export class Sequencing implements BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | null = null;
  private round: Promise<void> = Promise.resolve();
  private alarmedAt: Date | null = null;

  constructor(
    private readonly sequencer: Sequencer,
    private readonly tenancy: Tenancy,
    private readonly clock: Clock,
    private readonly logger: PinoLogger,
  ) {}

  start(): void {
    this.plan();
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    await this.round;
  }

  /** Seconds that the oldest leaf outside the tree has waited; 0 when none waits. */
  async secondsWaiting(): Promise<number> {
    const [oldest] = await this.tenancy.run(TRAIL_READER, (tx) => tx.query<{ at: Date }>(OLDEST));
    if (oldest === undefined) return 0;
    return Math.max(0, (this.clock.now().getTime() - oldest.at.getTime()) / 1000);
  }

  /** What an operator has to know about the trail now; null while all is well. */
  async warning(): Promise<string | null> {
    const seconds = await this.secondsWaiting();
    if (seconds <= ALARM_SECONDS) return null;
    return `The oldest audit event outside the tree waits for ${Math.round(seconds)} s. Look for a transaction that stays open (pg_stat_activity) and for errors of the sequencer in the log.`;
  }

  /** One round: append what is ready, then raise the alarm where something waits too long. */
  async runRound(): Promise<void> {
    try {
      await this.sequencer.sequence();
    } catch (error) {
      this.logger.error({ err: error }, 'audit sequencer');
    }
    try {
      await this.alarm();
    } catch (error) {
      this.logger.error({ err: error }, 'audit alarm');
    }
  }

  private async alarm(): Promise<void> {
    const warning = await this.warning();
    const now = this.clock.now();
    const since = this.alarmedAt === null ? Infinity : now.getTime() - this.alarmedAt.getTime();
    if (warning === null || since < ALARM_EVERY_SECONDS * 1000) return;
    this.alarmedAt = now;
    this.logger.error({ alarm: 'audit-trail' }, warning);
  }

  private plan(): void {
    this.timer = setTimeout(() => {
      this.round = this.runRound().then(() => {
        if (this.timer !== null) this.plan();
      });
    }, EVERY_MILLISECONDS);
    this.timer.unref();
  }
}

/** Every server appends to the tree; the command line doesn't. */
export const startSequencing: StartTask = async ({ app }) => {
  app.get(Sequencing, { strict: false }).start();
};
