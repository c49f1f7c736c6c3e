import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { DataSource } from 'typeorm';
import { dataSourceOptions, SCHEMA } from '../database/data-source.js';
import { migrate } from '../database/migrate.js';
import { MIGRATIONS } from '../database/migrations/index.js';
import { copyOf } from './dump-database.js';
import { BackupError, type Manifest, type TablePart } from './manifest.js';
import { type VerifiedArchive } from './verified-archive.js';

/** Where the rows that were there wait until the new ones are in. */
const SET_ASIDE = `${SCHEMA}_replaced`;

const asOwner = async <T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>) => {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** @throws BackupError when the archive is of a newer version than this. */
export const refuseNewer = ({ migrations }: Manifest): void => {
  const known = new Set(MIGRATIONS.map(({ name }) => name));
  if (migrations.every((name) => known.has(name))) return;
  throw new BackupError(
    'The archive is of another version of Plumbline than this one knows. Restore it with the version that made it, or a newer one.',
  );
};

/** @throws BackupError when a server works on the database, or when it holds data and may not go. */
export const refuseUnready = (ownerUrl: string, content: 'keep' | 'replace'): Promise<void> =>
  asOwner(ownerUrl, async (client) => {
    const { rows: users } = await client.query(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND usename = 'plumbline_app'`,
    );
    if (users.length > 0) {
      throw new BackupError('The server is running on this database. Stop it, then restore.');
    }
    const { rows: schemas } = await client.query<{ nspname: string }>(
      'SELECT nspname FROM pg_namespace WHERE nspname IN ($1, $2)',
      [SCHEMA, SET_ASIDE],
    );
    if (schemas.some(({ nspname }) => nspname === SET_ASIDE)) {
      throw new BackupError(
        `An earlier restore broke off: its rows wait in the schema ${SET_ASIDE}. Rename that back to ${SCHEMA}, or drop it, then restore.`,
      );
    }
    if (schemas.length === 0 || content === 'replace') return;
    const { rows } = await client.query<{ used: boolean }>(
      `SELECT EXISTS (SELECT FROM ${SCHEMA}.app_user) OR EXISTS (SELECT FROM ${SCHEMA}.agency) AS used`,
    );
    if (rows[0]?.used !== true) return;
    throw new BackupError(
      'The database holds data. Restore into an empty one, or add --replace to give up what it holds.',
    );
  });

const migrateAsOf = async (ownerUrl: string, { migrations }: Manifest): Promise<void> => {
  const dataSource = new DataSource({
    ...dataSourceOptions(ownerUrl, { poolSize: 1 }),
    migrations: MIGRATIONS.filter(({ name }) => migrations.includes(name)),
  });
  await dataSource.initialize();
  try {
    await dataSource.query(`CREATE SCHEMA ${SCHEMA}`);
    await dataSource.runMigrations();
  } finally {
    await dataSource.destroy();
  }
};

// Row-level security binds the owner too, and COPY can't write under it. The owner lifts it, and the
// triggers that keep content from changing, inside this one transaction.
const setGuards = async (
  client: pg.Client,
  tables: readonly TablePart[],
  guards: 'lift' | 'set',
): Promise<void> => {
  const { rows } = await client.query<{ table: string }>(
    `SELECT relname AS "table" FROM pg_class
      WHERE relnamespace = $1::regnamespace AND relrowsecurity`,
    [SCHEMA],
  );
  const secured = new Set(rows.map(({ table }) => table));
  for (const { table } of tables) {
    const name = `${SCHEMA}."${table}"`;
    const isLift = guards === 'lift';
    await client.query(`ALTER TABLE ${name} ${isLift ? 'DISABLE' : 'ENABLE'} TRIGGER USER`);
    if (!secured.has(table)) continue;
    await client.query(`ALTER TABLE ${name} ${isLift ? 'NO FORCE' : 'FORCE'} ROW LEVEL SECURITY`);
  }
};

// A leaf that no head covers yet waits for its transaction's number to pass. The numbers of another
// cluster mean nothing in this one. A job queue isn't carried over, so nothing would end a report
// that was under way.
const SETTLE = `
UPDATE ${SCHEMA}.audit_leaf SET xid = pg_current_xact_id() WHERE leaf_index IS NULL;
UPDATE ${SCHEMA}.report SET state = 'failed', version = version + 1,
  error = 'A restore from a backup ended this. Ask for the report again.'
WHERE state IN ('queued', 'rendering')`;

const load = (ownerUrl: string, { manifest, read }: VerifiedArchive): Promise<void> =>
  asOwner(ownerUrl, async (client) => {
    const { tables, sequences } = manifest;
    await client.query('BEGIN');
    const names = tables.map(({ table }) => `${SCHEMA}."${table}"`).join(', ');
    await client.query(`TRUNCATE ${names}, ${SCHEMA}.session, ${SCHEMA}.refresh_token`);
    await setGuards(client, tables, 'lift');
    for (const table of tables) {
      const rows = client.query(copyFrom(`${copyOf(table)} FROM STDIN`));
      await pipeline(read(table.part), createGunzip(), rows);
    }
    for (const { name, last } of sequences) {
      await client.query('SELECT setval($1::regclass, $2)', [`${SCHEMA}.${name}`, last]);
    }
    await client.query(SETTLE);
    // Keys that are checked late must be checked before a table's guards can be set again.
    await client.query('SET CONSTRAINTS ALL IMMEDIATE');
    await setGuards(client, tables, 'set');
    await client.query('COMMIT');
  });

const setAside = (ownerUrl: string): Promise<boolean> =>
  asOwner(ownerUrl, async (client) => {
    const { rows } = await client.query('SELECT FROM pg_namespace WHERE nspname = $1', [SCHEMA]);
    if (rows.length > 0) await client.query(`ALTER SCHEMA ${SCHEMA} RENAME TO ${SET_ASIDE}`);
    return rows.length > 0;
  });

const takeBack = (ownerUrl: string, hadRows: boolean): Promise<void> =>
  asOwner(ownerUrl, async (client) => {
    await client.query(`DROP SCHEMA IF EXISTS ${SCHEMA} CASCADE`);
    if (hadRows) await client.query(`ALTER SCHEMA ${SET_ASIDE} RENAME TO ${SCHEMA}`);
  });

/** Rows that were put aside by `loadDatabase`: gone for good, or back in their place. */
export interface ReplacedRows {
  drop(): Promise<void>;
  putBack(): Promise<void>;
}

/**
 * Brings the archive's rows into the database, in the shape of this version. What was there is put
 * aside until the caller drops it, and is back in its place when this fails.
 */
export const loadDatabase = async (
  ownerUrl: string,
  archive: VerifiedArchive,
): Promise<ReplacedRows> => {
  const hadRows = await setAside(ownerUrl);
  const putBack = () => takeBack(ownerUrl, hadRows);
  try {
    await migrateAsOf(ownerUrl, archive.manifest);
    await load(ownerUrl, archive);
    await migrate(ownerUrl);
  } catch (error) {
    await putBack();
    throw error;
  }
  return {
    putBack,
    drop: () =>
      asOwner(ownerUrl, async (client) => {
        await client.query(`DROP SCHEMA IF EXISTS ${SET_ASIDE} CASCADE`);
      }),
  };
};
