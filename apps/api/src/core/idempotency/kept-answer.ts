import { DomainError } from '@plumbline/domain';
import { type CommandHook } from '../../database/command-hook.js';
import { type Tx } from '../../database/tenant.js';
import { Refusal } from '../refusal.js';

/** How long the answer to a key is kept, in milliseconds. */
export const KEPT_FOR = 24 * 60 * 60 * 1000;

/** Most old keys that one command removes. */
const REMOVED_AT_ONCE = 20;

/** Ends a command that was done before, with what it answered then. */
export class AnsweredBefore extends Error {
  override readonly name = 'AnsweredBefore';

  constructor(
    readonly status: number,
    readonly answer: unknown,
  ) {
    super('The command was done before.');
  }
}

/** A command as its sender names it. */
export interface KeyedCommand {
  readonly key: string;
  /** SHA-256 of the request, in hexadecimal; asked once the handler began its transaction. */
  readonly requestSha256: () => string;
  readonly status: () => number;
}

// Unlike a row of the table, this lock can be asked for without waiting for its holder; it goes with
// the transaction, also when the process dies.
const TRY_LOCK = `
SELECT pg_try_advisory_xact_lock(hashtextextended('idempotency:' || $1::uuid || ':' || $2, 0)) AS "isFree"`;

const READ = `
SELECT request_sha256 AS "requestSha256", status, response FROM idempotency_key
 WHERE user_id = $1 AND key = $2 AND expires_at > $3`;

const KEEP = `
INSERT INTO idempotency_key (user_id, key, created_at, request_sha256, status, response, expires_at)
VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (user_id, key) DO UPDATE SET created_at = excluded.created_at,
  request_sha256 = excluded.request_sha256, status = excluded.status,
  response = excluded.response, expires_at = excluded.expires_at`;

const REMOVE_OLD = `
DELETE FROM idempotency_key WHERE (user_id, key) IN (
  SELECT user_id, key FROM idempotency_key WHERE expires_at <= $1
   LIMIT ${REMOVED_AT_ONCE} FOR UPDATE SKIP LOCKED)`;

interface KeptRow {
  readonly requestSha256: string;
  readonly status: number;
  readonly response: unknown;
}

/** Keeps the answer of one command under its sender's key, in the command's own transaction. */
export class KeptAnswer implements CommandHook {
  private kept: { answer: unknown } | null = null;

  constructor(private readonly command: KeyedCommand) {}

  /** Whether this very answer was kept with the change it tells of. */
  holds(answer: unknown): boolean {
    return this.kept !== null && this.kept.answer === answer;
  }

  /**
   * @throws AnsweredBefore for the same request again, Refusal `wrong-state` while it is under way,
   * DomainError `key-reused` for another request.
   */
  async open(tx: Tx): Promise<void> {
    const named = [tx.actor.userId, this.command.key];
    const [lock] = await tx.query<{ isFree: boolean }>(TRY_LOCK, named);
    if (lock?.isFree !== true) throw stillUnderWay();
    // A statement of its own: it has to see what the lock's last holder committed.
    const [row] = await tx.query<KeptRow>(READ, [...named, tx.now]);
    if (row === undefined) return;
    if (row.requestSha256 !== this.command.requestSha256()) throw new DomainError('key-reused');
    throw new AnsweredBefore(row.status, row.response);
  }

  async close(tx: Tx, answer: unknown): Promise<void> {
    const { key, requestSha256, status } = this.command;
    await tx.query(REMOVE_OLD, [tx.now]);
    await tx.query(KEEP, [
      tx.actor.userId,
      key,
      tx.now,
      requestSha256(),
      status(),
      JSON.stringify(answer ?? null),
      new Date(tx.now.getTime() + KEPT_FOR),
    ]);
    this.kept = { answer };
  }
}

const stillUnderWay = (): Refusal =>
  new Refusal('wrong-state', {
    detail: 'This request is still under way. Wait a second, then send it again with its key.',
    headers: { 'retry-after': '1' },
  });
