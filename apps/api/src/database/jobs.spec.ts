import { PgBoss } from 'pg-boss';
import { actorWith } from '../testing/row-builders.js';
import { type TestTenancy, testTenancy } from '../testing/test-tenancy.js';
import { JOB_SCHEMA } from './migrate.js';
import { type Tx } from './tenant.js';

const QUEUE = 'render-report';

/** A job is sent by the transaction that asks for it, so that both stand or fall together. */
const inside = (tx: Tx) => ({
  db: {
    executeSql: async (sql: string, values?: unknown[]) => ({ rows: await tx.query(sql, values) }),
  },
});

describe('the job queue', () => {
  let test: TestTenancy;
  let boss: PgBoss;
  const failures: Error[] = [];

  beforeAll(async () => {
    test = await testTenancy();
    boss = new PgBoss({
      connectionString: test.appUrl,
      schema: JOB_SCHEMA,
      max: 2,
      migrate: false,
      createSchema: false,
      superviseIntervalSeconds: 1,
      maintenanceIntervalSeconds: 1,
      reindex: false,
    });
    boss.on('error', (error) => failures.push(error));
    await boss.start();
    await boss.createQueue(QUEUE);
  });
  afterAll(async () => {
    await boss.stop({ graceful: false });
    await test.close();
  });

  it('is used by the role that owns none of it: made, sent, worked off, kept tidy', async () => {
    let finish: (data: unknown) => void = () => {};
    const worked = new Promise((done) => (finish = done));
    await boss.work<{ n: number }>(QUEUE, { pollingIntervalSeconds: 0.5 }, async ([job]) => {
      finish(job?.data);
    });
    await boss.send(QUEUE, { n: 1 });
    expect(await worked).toEqual({ n: 1 });
    await boss.supervise();
    await boss.offWork(QUEUE);
    expect(failures).toEqual([]);
  });

  it('takes a job only when the transaction that sent it is committed', async () => {
    const lead = actorWith('lead');
    const undone = test.tenancy.run(lead, async (tx) => {
      await boss.send(QUEUE, { n: 2 }, inside(tx));
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    const id = await test.tenancy.run(lead, (tx) => boss.send(QUEUE, { n: 3 }, inside(tx)));
    const jobs = await boss.findJobs(QUEUE, { queued: true });
    expect(jobs.map((job) => job.id)).toEqual([id]);
  });
});
