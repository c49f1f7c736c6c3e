import { type Actor } from '@plumbline/domain';
import {
  actorWith,
  addAgency,
  addAssessment,
  addDraftChecklist,
  addReview,
  publishChecklist,
  type ReviewRows,
} from '../testing/row-builders.js';
import { type TestTenancy, testTenancy } from '../testing/test-tenancy.js';
import { createDataSource } from './data-source.js';

const TENANT_TABLES = `
SELECT c.relname AS name, c.relrowsecurity AND c.relforcerowsecurity AS forced,
  (SELECT count(*) FROM pg_policy p WHERE p.polrelid = c.oid AND p.polwithcheck IS NOT NULL)
    AS policies,
  (SELECT a.attname FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum = (
    SELECT i.indkey[0] FROM pg_index i WHERE i.indrelid = c.oid AND i.indisprimary)) AS first_key
FROM pg_class c
WHERE c.relnamespace = 'plumbline'::regnamespace AND c.relkind = 'r' AND EXISTS (
  SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'agency_id')
ORDER BY 1`;

// agency_id of a grant says where it counts; a leaf's own key is its id.
const SHARED = ['role_grant'];

describe('row-level security', () => {
  let test: TestTenancy;
  let mine: ReviewRows;
  let other: ReviewRows;
  let officer: Actor;

  beforeAll(async () => {
    test = await testTenancy();
    [mine, other] = await test.tenancy.run(actorWith('lead'), async (tx) => {
      const checklist = await addDraftChecklist(tx);
      await publishChecklist(tx, checklist);
      const first = await addReview(tx, { agencyId: await addAgency(tx), checklist });
      const second = await addReview(tx, { agencyId: await addAgency(tx), checklist });
      for (const review of [first, second]) {
        for (const itemId of review.itemIds) await addAssessment(tx, review, { itemId });
      }
      return [first, second];
    });
    officer = actorWith('officer', { userId: mine.officerId, agencyId: mine.agencyId });
  });
  afterAll(() => test.close());

  it('is forced, with a policy for reading and writing, on every table with an agency', async () => {
    const tables: { name: string; forced: boolean; policies: number; first_key: string }[] =
      await test.dataSource.query(TENANT_TABLES);
    const tenant = tables.filter(({ name }) => !SHARED.includes(name));
    expect(tenant.length).toBeGreaterThan(15);
    for (const table of tenant) {
      expect(table).toMatchObject({ forced: true, policies: 1 });
      expect(table.first_key).toBe(table.name === 'audit_leaf' ? 'id' : 'agency_id');
    }
  });

  it('shows no rows outside a tenant transaction', async () => {
    for (const table of ['review', 'review_item', 'assessment', 'review_status', 'item_preparer']) {
      expect(await test.dataSource.query(`SELECT FROM plumbline.${table}`)).toEqual([]);
    }
  });

  it('shows no rows to the system and to an administrator', async () => {
    const count = 'SELECT FROM review';
    expect(await test.tenancy.system((tx) => tx.query(count))).toEqual([]);
    expect(await test.tenancy.run(actorWith('admin'), (tx) => tx.query(count))).toEqual([]);
  });

  it("shows an actor the rows of the actor's agencies and no others", async () => {
    const seen = await test.tenancy.run(officer, (tx) =>
      tx.query<{ agency_id: string }>('SELECT DISTINCT agency_id FROM assessment'),
    );
    expect(seen).toEqual([{ agency_id: mine.agencyId }]);
    const item = await test.tenancy.run(officer, (tx) =>
      tx.query('SELECT FROM review_item WHERE id = $1', [other.itemIds[0]]),
    );
    expect(item).toEqual([]);
  });

  it('shows a statewide supervisor the rows of all agencies', async () => {
    const seen = await test.tenancy.run(actorWith('supervisor'), (tx) =>
      tx.query<{ reviews: number }>('SELECT count(*) AS reviews FROM review_status'),
    );
    expect(seen).toEqual([{ reviews: 2 }]);
  });

  it('refuses a row for another agency', async () => {
    const insert = test.tenancy.run(officer, (tx) =>
      tx.query(
        `INSERT INTO evidence (agency_id, id, kind, title)
         VALUES ($1, gen_random_uuid(), 'link', 'Elsewhere')`,
        [other.agencyId],
      ),
    );
    await expect(insert).rejects.toThrow(/row-level security policy/);
  });

  it('refuses to move a row to another agency', async () => {
    const move = test.tenancy.run(officer, (tx) =>
      tx.query('UPDATE review SET agency_id = $1 WHERE id = $2', [other.agencyId, mine.reviewId]),
    );
    await expect(move).rejects.toThrow(/row-level security policy/);
  });

  it("changes nothing of another agency's rows", async () => {
    const changed = await test.tenancy.run(officer, (tx) =>
      tx.query('UPDATE review_item SET ordinal = 99 WHERE review_id = $1 RETURNING id', [
        other.reviewId,
      ]),
    );
    expect(changed).toEqual([]);
  });

  it('holds for the owner too', async () => {
    const owner = await createDataSource(test.ownerUrl, { poolSize: 1 }).initialize();
    try {
      expect(await owner.query('SELECT FROM plumbline.review')).toEqual([]);
    } finally {
      await owner.destroy();
    }
  });
});
