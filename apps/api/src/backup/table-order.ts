import { type ClientBase } from 'pg';
import { SCHEMA } from '../database/data-source.js';

/** A table with the columns that can be written. */
export interface Table {
  readonly table: string;
  readonly columns: readonly string[];
}

// Sessions end with a restore: an old archive must not bring back one that was ended since. The
// migrations' own table is written by the migrations.
const LEFT_OUT = ['migration', 'session', 'refresh_token'];

const TABLES = `
  SELECT c.relname AS "table",
         array_agg(a.attname::text ORDER BY a.attnum) FILTER (WHERE a.attgenerated = '') AS columns
    FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
   WHERE c.relnamespace = $1::regnamespace AND c.relkind = 'r' AND c.relname <> ALL ($2)
   GROUP BY c.relname ORDER BY c.relname`;

// A deferred key is checked at the end of the transaction, a table's key to itself at the end of the
// statement: neither asks for an order.
const KEYS = `
  SELECT c.relname AS "from", t.relname AS "to"
    FROM pg_constraint k
    JOIN pg_class c ON c.oid = k.conrelid
    JOIN pg_class t ON t.oid = k.confrelid
   WHERE k.contype = 'f' AND k.connamespace = $1::regnamespace
     AND NOT k.condeferred AND k.conrelid <> k.confrelid`;

interface Key {
  readonly from: string;
  readonly to: string;
}

/** Every table after those its foreign keys point at. */
export const inLoadingOrder = (tables: readonly Table[], keys: readonly Key[]): Table[] => {
  const ordered: Table[] = [];
  const left = new Map(tables.map((table) => [table.table, table]));
  while (left.size > 0) {
    const free = [...left.values()].filter(
      ({ table }) => !keys.some(({ from, to }) => from === table && left.has(to)),
    );
    if (free.length === 0) {
      throw new Error(`The tables ${[...left.keys()].join(', ')} need each other.`);
    }
    for (const table of free) {
      ordered.push(table);
      left.delete(table.table);
    }
  }
  return ordered;
};

/** The tables of a backup in the order in which they can be loaded. */
export const readTables = async (client: ClientBase): Promise<Table[]> => {
  const tables = await client.query<Table>(TABLES, [SCHEMA, LEFT_OUT]);
  const keys = await client.query<Key>(KEYS, [SCHEMA]);
  return inLoadingOrder(tables.rows, keys.rows);
};
