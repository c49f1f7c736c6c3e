import { PgBoss } from 'pg-boss';
import { createDataSource, SCHEMA } from './data-source.js';

/** The schema of the job queue. */
export const JOB_SCHEMA = 'pgboss';

/**
 * Brings the database to this version's shape: the application's schema, then the job queue's, both
 * owned by the role of `ownerUrl`, and what the application's role may do with them.
 * @throws Error when a migration fails; nothing of it is kept then.
 */
export const migrate = async (ownerUrl: string): Promise<void> => {
  await migrateApplication(ownerUrl);
  await migrateJobs(ownerUrl);
};

const migrateApplication = async (ownerUrl: string): Promise<void> => {
  const dataSource = createDataSource(ownerUrl, { poolSize: 1 });
  await dataSource.initialize();
  try {
    await dataSource.query(`CREATE SCHEMA IF NOT EXISTS ${SCHEMA}`);
    await dataSource.runMigrations().catch(refuse);
    await dataSource.query(`GRANT SELECT ON ${SCHEMA}.migration TO plumbline_app`);
  } finally {
    await dataSource.destroy();
  }
};

const refuse = (error: unknown): never => {
  const reason = error instanceof Error ? error.message : String(error);
  throw new Error(
    `A migration failed and nothing of it was kept: ${reason}. Mend what it names, or start the version that ran before.`,
    { cause: error },
  );
};

/** pg-boss keeps its own schema up to date; the application's role only works with its rows. */
const migrateJobs = async (ownerUrl: string): Promise<void> => {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: JOB_SCHEMA,
    max: 1,
    supervise: false,
    schedule: false,
  });
  const failures: Error[] = [];
  boss.on('error', (error) => failures.push(error));
  await boss.start();
  try {
    await grantJobs(ownerUrl);
  } finally {
    await boss.stop({ graceful: false });
  }
  const [first] = failures;
  if (first !== undefined) throw first;
};

const grantJobs = async (ownerUrl: string): Promise<void> => {
  const dataSource = createDataSource(ownerUrl, { poolSize: 1 });
  await dataSource.initialize();
  try {
    await dataSource.query(`
GRANT USAGE ON SCHEMA ${JOB_SCHEMA} TO plumbline_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${JOB_SCHEMA} TO plumbline_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${JOB_SCHEMA} TO plumbline_app;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${JOB_SCHEMA} TO plumbline_app;
`);
  } finally {
    await dataSource.destroy();
  }
};
