import { type DataSource } from 'typeorm';
import { SCHEMA } from './data-source.js';
import { MIGRATIONS } from './migrations/index.js';

/** How many of this version's migrations the database doesn't have yet; all where it has none. */
export const pendingMigrations = async (dataSource: DataSource): Promise<number> => {
  const [found]: { made: boolean }[] = await dataSource.query(
    'SELECT to_regclass($1) IS NOT NULL AS made',
    [`${SCHEMA}.migration`],
  );
  if (found?.made !== true) return MIGRATIONS.length;
  const rows: { name: string }[] = await dataSource.query(`SELECT name FROM ${SCHEMA}.migration`);
  const done = new Set(rows.map(({ name }) => name));
  return MIGRATIONS.filter(({ name }) => !done.has(name)).length;
};
