import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { migrate } from '../database/migrate.js';

/** A database of a suite's own, migrated and empty. `close` drops it. */
export interface TestDatabase {
  readonly appUrl: string;
  readonly ownerUrl: string;
  close(): Promise<void>;
}

const TEMPLATE = 'plumbline_template';
const TEMPLATE_LOCK = 7_301;

const serverUrl = (role: 'OWNER' | 'APP'): string => {
  const url = process.env[`PLUMBLINE_TEST_${role}_URL`];
  if (url === undefined) throw new Error('Run the tests with apps/api/jest.config.mjs.');
  return url;
};

const inDatabase = (url: string, name: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
};

const asOwner = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: serverUrl('OWNER') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** Migrates a database once a run; it gets its name when it is whole. */
const makeTemplate = async (client: pg.Client): Promise<void> => {
  await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [TEMPLATE]);
  if (found.rowCount === 0) {
    await client.query(`DROP DATABASE IF EXISTS ${TEMPLATE}_unfinished WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${TEMPLATE}_unfinished`);
    await migrate(inDatabase(serverUrl('OWNER'), `${TEMPLATE}_unfinished`));
    await client.query(`ALTER DATABASE ${TEMPLATE}_unfinished RENAME TO ${TEMPLATE}`);
  }
  await client.query('SELECT pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
};

const newDatabase = async (make: (client: pg.Client, name: string) => Promise<unknown>) => {
  const name = `suite_${randomBytes(6).toString('hex')}`;
  await asOwner((client) => make(client, name));
  return {
    appUrl: inDatabase(serverUrl('APP'), name),
    ownerUrl: inDatabase(serverUrl('OWNER'), name),
    close: () => asOwner((client) => drop(client, name)),
  };
};

const INSUFFICIENT_PRIVILEGE = '42501';
const DROP_TRIES = 20;

/** Autovacuum may be in it, and runs as a superuser, whom the owner can't put out: it soon leaves. */
const drop = async (client: pg.Client, name: string): Promise<void> => {
  for (let tries = 1; ; tries += 1) {
    try {
      await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
      return;
    } catch (error) {
      const isInUse = error instanceof pg.DatabaseError && error.code === INSUFFICIENT_PRIVILEGE;
      if (!isInUse || tries === DROP_TRIES) throw error;
      await setTimeout(100);
    }
  }
};

/** Clones the migrated template; some 30 ms after the first call of a run. */
export const testDatabase = (): Promise<TestDatabase> =>
  newDatabase(async (client, name) => {
    await makeTemplate(client);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  });

/** A database with nothing in it, for tests of the migrations themselves. */
export const emptyDatabase = (): Promise<TestDatabase> =>
  newDatabase((client, name) => client.query(`CREATE DATABASE ${name}`));
