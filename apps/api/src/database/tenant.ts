import { Injectable } from '@nestjs/common';
import { type Actor, agenciesOf, DomainError } from '@plumbline/domain';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { NIL } from 'uuid';
import { Clock } from '../core/clock.js';
import { inCommand } from './command-hook.js';
import { refusalOfDatabase } from './refusal-of-database.js';

/** What a service works with inside one transaction; it is passed on by hand. */
export interface Tx {
  readonly manager: EntityManager;
  readonly actor: Actor;
  /** When the transaction began, by the application's clock. */
  readonly now: Date;
  /** Runs SQL with `$1` parameters and returns its rows, those of RETURNING too. */
  query<Row>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
}

/** Who acts where no person does: sign-in, setup, housekeeping. It sees no agency's rows. */
export const SYSTEM: Actor = { userId: NIL, name: 'System', grants: [] };

const quoted = (text: string): string => {
  if (text.includes('\0')) throw new TypeError('A setting of a transaction holds a NUL.');
  const escaped = text.replaceAll("'", "''");
  return escaped.includes('\\') ? `E'${escaped.replaceAll('\\', '\\\\')}'` : `'${escaped}'`;
};

const settingsOf = (actor: Actor): string => {
  const agencies = agenciesOf(actor);
  const settings = {
    'app.actor': actor.userId,
    'app.agencies': agencies === 'all' ? '*' : agencies.join(','),
    search_path: 'plumbline, pg_temp',
  };
  return Object.entries(settings)
    .map(([name, value]) => `set_config('${name}', ${quoted(value)}, true)`)
    .join(', ');
};

/**
 * Makes this one runner send the settings together with the start of its transaction: one round
 * trip, and gone with the transaction, as a pooler in transaction mode needs it.
 */
const carrySettings = (runner: QueryRunner, settings: string): void => {
  const send = runner.query.bind(runner);
  const withSettings = (
    sql: string,
    params?: unknown[],
    structured?: boolean,
  ): Promise<unknown> => {
    const text = sql === 'START TRANSACTION' ? `${sql}; SELECT ${settings}` : sql;
    return structured === true ? send(text, params, true) : send(text, params);
  };
  Object.defineProperty(runner, 'query', { value: withSettings, configurable: true });
};

/** Opens the transactions in which row-level security shows an actor their agencies' rows. */
@Injectable()
export class Tenancy {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Runs the work in one transaction of its own for the actor; an error rolls it back.
   * @throws DomainError for what the database's own rules refuse, and whatever the work throws.
   */
  run<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transact(actor, work);
  }

  /** The same with no actor and no agency: for sessions, people and what all agencies share. */
  system<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transact(SYSTEM, work);
  }

  private async transact<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    carrySettings(runner, settingsOf(actor));
    try {
      await runner.startTransaction();
      const result = await inCommand(this.txOf(runner, actor), work);
      await runner.commitTransaction();
      return result;
    } catch (error) {
      // Only a connection that broke gives up its runner before the work is through with it.
      if (runner.isReleased) throw new DomainError('unavailable');
      await this.rollBack(runner);
      throw refusalOfDatabase(error) ?? error;
    } finally {
      await runner.release();
    }
  }

  private txOf(runner: QueryRunner, actor: Actor): Tx {
    return {
      manager: runner.manager,
      actor,
      now: this.clock.now(),
      query: async <Row>(sql: string, params: readonly unknown[] = []): Promise<Row[]> => {
        const { records } = await runner.query(sql, [...params], true);
        return records;
      },
    };
  }

  /** The first error is the one to tell; a connection that is gone has rolled back by itself. */
  private async rollBack(runner: QueryRunner): Promise<void> {
    if (!runner.isTransactionActive) return;
    await runner.rollbackTransaction().catch(() => undefined);
  }
}
