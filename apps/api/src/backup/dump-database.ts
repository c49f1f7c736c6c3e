import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { SCHEMA } from '../database/data-source.js';
import { type Manifest, type TablePart } from './manifest.js';
import { readTables, type Table } from './table-order.js';

export type DatabasePart = Pick<Manifest, 'migrations' | 'tables' | 'sequences'>;

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

/** The start of a COPY statement on a table of the application. */
export const copyOf = ({ table, columns }: Table): string =>
  `COPY ${SCHEMA}."${table}" (${quoted(columns)})`;

const dumpTable = async (
  client: pg.Client,
  table: Table,
  folder: string,
): Promise<TablePart & { path: string }> => {
  const path = join(folder, `${table.table}.copy.gz`);
  await pipeline(
    client.query(copyTo(`${copyOf(table)} TO STDOUT`)),
    createGzip({ level: 6 }),
    createWriteStream(path, { mode: 0o600 }),
  );
  return { ...table, part: `database/${table.table}.copy.gz`, path };
};

/**
 * Writes every table into the folder as of one instant: the snapshot of one transaction, in which
 * the owner sees the rows of all agencies.
 */
export const dumpDatabase = async (
  ownerUrl: string,
  folder: string,
): Promise<{ database: DatabasePart; files: { name: string; path: string }[] }> => {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query(`SELECT set_config('app.agencies', '*', true)`);
    const migrations = await client.query<{ name: string }>(
      `SELECT name FROM ${SCHEMA}.migration ORDER BY id`,
    );
    const sequences = await client.query<{ name: string; last: string }>(
      `SELECT sequencename AS name, last_value::text AS last FROM pg_sequences
        WHERE schemaname = $1 AND last_value IS NOT NULL
          AND sequencename <> 'migration_id_seq' ORDER BY 1`,
      [SCHEMA],
    );
    const dumped = [];
    for (const table of await readTables(client)) {
      dumped.push(await dumpTable(client, table, folder));
    }
    await client.query('COMMIT');
    return {
      database: {
        migrations: migrations.rows.map(({ name }) => name),
        tables: dumped.map(({ table, columns, part }) => ({ table, columns, part })),
        sequences: sequences.rows,
      },
      files: dumped.map(({ part, path }) => ({ name: part, path })),
    };
  } finally {
    await client.end();
  }
};
