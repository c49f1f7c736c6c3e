import { createDataSource } from './data-source.js';
import { migrate } from './migrate.js';
import { MIGRATIONS } from './migrations/index.js';
import { pendingMigrations } from './pending-migrations.js';
import { emptyDatabase, type TestDatabase } from '../testing/test-database.js';

const SHAPE = `
SELECT format('%s %s %s', c.relkind, c.relname, a.attname) AS part, a.attnotnull,
  format_type(a.atttypid, a.atttypmod) AS type
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'plumbline'
LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
WHERE c.relname NOT LIKE 'migration%' AND c.relname NOT LIKE 'PK\\_%'
UNION ALL
SELECT format('function %s', p.oid::regprocedure), true, p.prosrc
FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace AND n.nspname = 'plumbline'
UNION ALL
SELECT format('constraint %s %s', conrelid::regclass, conname), true, pg_get_constraintdef(oid)
FROM pg_constraint WHERE connamespace = 'plumbline'::regnamespace
  AND conrelid <> 'plumbline.migration'::regclass
UNION ALL
SELECT format('grant %s %s %s', table_name, grantee, privilege_type), true, ''
FROM information_schema.role_table_grants WHERE table_schema = 'plumbline'
  AND table_name <> 'migration'
ORDER BY 1, 3`;

describe('migrations', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await emptyDatabase();
  });
  afterAll(() => database.close());

  it('go up, down to nothing, and up to the same shape', async () => {
    await migrate(database.ownerUrl);
    const owner = await createDataSource(database.ownerUrl, { poolSize: 1 }).initialize();
    try {
      const first = await owner.query(SHAPE);
      expect(first.length).toBeGreaterThan(300);
      for (let step = 0; step < MIGRATIONS.length; step++) await owner.undoLastMigration();
      expect(await owner.query(SHAPE)).toEqual([]);
      await owner.runMigrations();
      expect(await owner.query(SHAPE)).toEqual(first);
    } finally {
      await owner.destroy();
    }
  });

  it('do nothing the second time', async () => {
    await migrate(database.ownerUrl);
    await expect(migrate(database.ownerUrl)).resolves.toBeUndefined();
  });

  it('are counted by the role of the application, all of them before the first', async () => {
    const empty = await emptyDatabase();
    const before = await createDataSource(empty.appUrl, { poolSize: 1 }).initialize();
    const after = await createDataSource(database.appUrl, { poolSize: 1 }).initialize();
    try {
      expect(await pendingMigrations(before)).toBe(MIGRATIONS.length);
      expect(await pendingMigrations(after)).toBe(0);
    } finally {
      await before.destroy();
      await after.destroy();
      await empty.close();
    }
  });

  it('keep nothing when one of them fails, and say which', async () => {
    const broken = await emptyDatabase();
    const owner = await createDataSource(broken.ownerUrl, { poolSize: 1 }).initialize();
    try {
      await owner.query('CREATE SCHEMA plumbline');
      await owner.query('CREATE TABLE plumbline.report ()');
      await expect(migrate(broken.ownerUrl)).rejects.toThrow(/report.*exists/);
      const left = await owner.query(
        `SELECT relname FROM pg_class WHERE relnamespace = 'plumbline'::regnamespace
           AND relkind = 'r' AND relname NOT IN ('report', 'migration')`,
      );
      expect(left).toEqual([]);
    } finally {
      await owner.destroy();
      await broken.close();
    }
  });
});
