import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import { Clock } from '../core/clock.js';
import { Refusal } from '../core/refusal.js';
import { Tenancy, type Tx } from '../database/tenant.js';

/** How many sign-ins may fail within the window, by what they are counted. */
export const FAILURES_PER_ACCOUNT = 10;
export const FAILURES_PER_ADDRESS = 100;

const WINDOW_SECONDS = 15 * 60;

export interface SignInAttempt {
  /** The e-mail address typed in, whether or not anyone has it. */
  email: string;
  /** The network address the request came from. */
  address: string;
}

interface Counted {
  /** A hash: the table names nobody who mistyped, and no visitor. */
  subject: string;
  most: number;
}

const hashed = (text: string): string => createHash('sha256').update(text).digest('hex');

const accountSubject = ({ email }: SignInAttempt): string => `account:${hashed(email)}`;

const addressSubject = ({ address }: SignInAttempt): string => `address:${hashed(address)}`;

const counted = (attempt: SignInAttempt): Counted[] => [
  { subject: accountSubject(attempt), most: FAILURES_PER_ACCOUNT },
  { subject: addressSubject(attempt), most: FAILURES_PER_ADDRESS },
];

/**
 * Slows down guessing: counts sign-ins that didn't succeed, per account and per network address,
 * in the database, so that it holds over all processes and restarts.
 */
@Injectable()
export class SignInThrottle {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly clock: Clock,
  ) {}

  /**
   * Counts an attempt before its password is looked at, so that parallel guesses count too; one
   * that is refused here isn't counted, so that waiting helps.
   * @throws Refusal `too-many-requests` with Retry-After in seconds.
   */
  async admit(attempt: SignInAttempt): Promise<void> {
    const seconds = await this.tenancy.system(async (tx) => {
      let wait = 0;
      for (const one of counted(attempt)) wait = Math.max(wait, await this.waitFor(tx, one));
      if (wait === 0) await this.count(tx, attempt);
      return wait;
    });
    if (seconds === 0) return;
    throw new Refusal('too-many-requests', {
      detail: 'Too many sign-ins failed. Wait as long as Retry-After says, then try again.',
      headers: { 'retry-after': String(seconds) },
    });
  }

  /**
   * Forgets the attempts of an account that signed in, this one of its address (an office may sign
   * in from one), and whatever the window has left behind.
   */
  async forgive(attempt: SignInAttempt): Promise<void> {
    await this.tenancy.system((tx) =>
      tx.query(
        `DELETE FROM plumbline.sign_in_attempt
          WHERE subject = $1 OR attempted_at <= $3
             OR id = (SELECT id FROM plumbline.sign_in_attempt WHERE subject = $2
                       ORDER BY attempted_at DESC, id DESC LIMIT 1)`,
        [accountSubject(attempt), addressSubject(attempt), this.windowStart()],
      ),
    );
  }

  /** Seconds until one more attempt is allowed; 0 is now. */
  private async waitFor(tx: Tx, { subject, most }: Counted): Promise<number> {
    // Attempts on one subject queue here, so that two can't both be the last one allowed.
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [subject]);
    const rows = await tx.query<{ at: Date }>(
      `SELECT attempted_at AS at FROM plumbline.sign_in_attempt
        WHERE subject = $1 AND attempted_at > $2 AND NOT succeeded
        ORDER BY attempted_at DESC OFFSET $3 LIMIT 1`,
      [subject, this.windowStart(), most - 1],
    );
    const blocking = rows[0];
    if (blocking === undefined) return 0;
    const free = blocking.at.getTime() + WINDOW_SECONDS * 1000;
    return Math.max(1, Math.ceil((free - this.clock.now().getTime()) / 1000));
  }

  private async count(tx: Tx, attempt: SignInAttempt): Promise<void> {
    for (const { subject } of counted(attempt)) {
      await tx.query(
        'INSERT INTO plumbline.sign_in_attempt (id, subject, attempted_at) VALUES ($1, $2, $3)',
        [uuid(), subject, this.clock.now()],
      );
    }
  }

  private windowStart(): Date {
    return new Date(this.clock.now().getTime() - WINDOW_SECONDS * 1000);
  }
}
