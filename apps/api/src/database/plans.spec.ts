import pg from 'pg';
import { DataSource, type Logger } from 'typeorm';
import { actorWith } from '../testing/row-builders.js';
import { TestApp } from '../testing/test-app.js';
import {
  aFailingInput,
  ItemDriver,
  type ReviewStage,
  setStage,
} from '../items/testing/review-stage.js';
import { newId } from './new-id.js';
import { Tenancy } from './tenant.js';

const LARGE_TABLES = ['review_item', 'assessment', 'finding', 'finding_revision', 'audit_leaf'];

interface Statement {
  readonly sql: string;
  readonly params: readonly unknown[];
}

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly Plan[];
}

const scansOf = (plan: Plan): string[] => [
  ...(plan['Node Type'] === 'Seq Scan' ? [plan['Relation Name'] ?? ''] : []),
  ...(plan.Plans ?? []).flatMap(scansOf),
];

// Other agencies' rows, so many that reading them all would be the dearer way: 60 reviews of 100
// items, all assessed and with a finding.
const CROWD = `
WITH crowd AS (
  INSERT INTO agency (id, slug, name)
  SELECT gen_random_uuid(), 'crowd-' || n, 'Crowd ' || n FROM generate_series(1, 20) n
  RETURNING id)
INSERT INTO review (agency_id, id, code, period_start, period_end, checklist_version_id,
  lead_officer_id, supervisor_id, due_on, opened_at)
SELECT crowd.id, gen_random_uuid(), 'C-' || n, '2026-01-01', '2026-06-30', r.checklist_version_id,
  r.lead_officer_id, r.supervisor_id, '2026-09-30', now()
  FROM crowd CROSS JOIN generate_series(1, 3) n
  CROSS JOIN (SELECT * FROM review WHERE id = $1) r`;

const CROWD_ITEMS = `
INSERT INTO review_item (agency_id, id, review_id, checklist_item_id, item_key, ordinal, status,
  outcome, submitted_by)
SELECT r.agency_id, gen_random_uuid(), r.id, i.checklist_item_id, 'x' || n, n, 'submitted',
  'non_compliant', r.lead_officer_id
  FROM review r JOIN agency a ON a.id = r.agency_id AND a.slug LIKE 'crowd-%'
  CROSS JOIN generate_series(1, 100) n
  CROSS JOIN (SELECT checklist_item_id FROM review_item WHERE review_id = $1 LIMIT 1) i`;

const CROWD_CONTENT = [
  `INSERT INTO assessment (agency_id, review_item_id, revision, outcome, written_by)
   SELECT agency_id, id, 1, 'non_compliant', submitted_by FROM review_item
    WHERE item_key LIKE 'x%'`,
  `WITH made AS (
     INSERT INTO finding (agency_id, id, number, review_item_id, state, severity, issued_at)
     SELECT agency_id, gen_random_uuid(), 'F-' || id, id, 'issued', 'low', now()
       FROM review_item WHERE item_key LIKE 'x%'
     RETURNING agency_id, id, review_item_id)
   INSERT INTO finding_revision (agency_id, finding_id, revision, review_item_id,
     assessment_revision, severity, by)
   SELECT m.agency_id, m.id, 1, m.review_item_id, 1, 'low', i.submitted_by
     FROM made m JOIN review_item i ON i.agency_id = m.agency_id AND i.id = m.review_item_id`,
  `INSERT INTO audit_leaf (id, agency_id, subject, subject_version, type, schema, at, payload,
     payload_sha256)
   SELECT gen_random_uuid(), agency_id, 'item:' || id, 1, 'item.assessed', 'plumbline.event/1',
     now(), '{}', encode(sha256('{}'), 'hex') FROM review_item WHERE item_key LIKE 'x%'`,
];

/** As the owner: statistics of a table are its owner's to take. */
const analyse = async (test: TestApp): Promise<void> => {
  const url = new URL(process.env['PLUMBLINE_TEST_OWNER_URL'] ?? '');
  const [found] = await test.sql<{ name: string }>('SELECT current_database() AS name');
  url.pathname = `/${found?.name ?? ''}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query('ANALYZE');
  await client.end();
};

describe('the plans of the hottest requests, under row-level security', () => {
  let test: TestApp;
  let stage: ReviewStage;
  let driver: ItemDriver;

  beforeAll(async () => {
    test = await TestApp.start();
    stage = await setStage(test, { items: 20 });
    driver = new ItemDriver(test, stage, stage.itemIds[0] ?? '');
    await test.app.get(Tenancy).run(actorWith('lead'), async (tx) => {
      await tx.query(CROWD, [stage.reviewId]);
      await tx.query(CROWD_ITEMS, [stage.reviewId]);
      for (const sql of CROWD_CONTENT) await tx.query(sql);
    });
    await driver.submit(aFailingInput());
    await analyse(test);
  }, 60_000);

  afterAll(() => test.close());

  const statementsOf = async (line: string, as: 'officer' | 'supervisor') => {
    const dataSource = test.app.get(DataSource);
    const usual = dataSource.logger;
    const statements: Statement[] = [];
    const nothing = () => undefined;
    const listening: Logger = {
      logQuery: (sql, params: unknown[] = []) => void statements.push({ sql, params }),
      logQueryError: nothing,
      logQuerySlow: nothing,
      logSchemaBuild: nothing,
      logMigration: nothing,
      log: nothing,
    };
    dataSource.logger = listening;
    try {
      const response = await test.send(line, { as: stage[as] });
      expect(response.statusCode).toBe(200);
    } finally {
      dataSource.logger = usual;
    }
    return statements.filter(
      ({ sql }) => /^\s*(SELECT|WITH)/.test(sql) && !sql.includes('session'),
    );
  };

  const plansOf = (statements: readonly Statement[], as: 'officer' | 'supervisor') => {
    const actor = actorWith(as, { userId: stage[as].id, agencyId: stage.agencyId });
    return test.app.get(Tenancy).run(actor, async (tx) => {
      const plans: Plan[] = [];
      for (const { sql, params } of statements) {
        const [row] = await tx.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(
          `EXPLAIN (FORMAT JSON) ${sql}`,
          params,
        );
        plans.push(...(row?.['QUERY PLAN'] ?? []).map(({ Plan: plan }) => plan));
      }
      return plans;
    });
  };

  const HOT = [
    ['officer', () => 'GET /api/items?mine=true'],
    ['supervisor', () => 'GET /api/items?waiting=true'],
    ['officer', () => `GET /api/items?reviewId=${stage.reviewId}`],
    ['officer', () => 'GET /api/items?overdue=true&severity=high'],
    ['officer', () => `GET /api/reviews/${stage.reviewId}/items`],
    ['officer', () => `GET /api/items/${driver.id}`],
    ['supervisor', () => 'GET /api/dashboard'],
    ['supervisor', () => 'GET /api/reviews'],
    ['supervisor', () => `GET /api/reviews/${stage.reviewId}`],
    ['officer', () => 'GET /api/findings'],
  ] as const;

  it.each(HOT.map(([as, line], at) => [at + 1, as, line] as const))(
    'request %i, as %s, reads no large table whole',
    async (_at, as, line) => {
      const statements = await statementsOf(line(), as);
      expect(statements.length).toBeGreaterThan(0);
      const plans = await plansOf(statements, as);
      expect(plans.length).toBe(statements.length);
      const whole = plans.flatMap(scansOf).filter((table) => LARGE_TABLES.includes(table));
      expect({ request: line(), whole }).toEqual({ request: line(), whole: [] });
    },
  );

  it('would notice a table that is read whole', async () => {
    const sql = `SELECT count(*) FROM review_item WHERE item_key LIKE '%9'`;
    const actor = actorWith('lead', { userId: newId() });
    const plan = await test.app.get(Tenancy).run(actor, async (tx) => {
      const [row] = await tx.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(
        `EXPLAIN (FORMAT JSON) ${sql}`,
      );
      return row?.['QUERY PLAN'][0]?.Plan;
    });
    expect(plan === undefined ? [] : scansOf(plan)).toEqual(['review_item']);
  });
});
