import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApp } from '../testing/test-app.js';
import { type ItemsPage, type ReviewItemsView } from './item-row.view.js';
import { queriesOf } from './testing/count-queries.js';
import {
  aFailingInput,
  inEveryAgency,
  ItemDriver,
  type ReviewStage,
  setStage,
} from './testing/review-stage.js';

let test: TestApp;

beforeAll(async () => {
  test = await TestApp.start();
});
afterAll(() => test.close());

const list = async (as: Person, query = ''): Promise<ItemsPage> => {
  const response = await test.send(`GET /api/items${query}`, { as });
  if (response.statusCode !== 200) throw new Error(response.body);
  return response.json<ItemsPage>();
};

const idsOf = ({ items }: ReviewItemsView): string[] => items.map(({ id }) => id);

const drive = (stage: ReviewStage, index: number): ItemDriver =>
  new ItemDriver(test, stage, stage.itemIds[index] ?? '');

const setItem = (id: string | undefined, assignment: string) =>
  inEveryAgency(test, (tx) => tx.query(`UPDATE review_item SET ${assignment} WHERE id = $1`, [id]));

describe('the list of items', () => {
  it('is by due date, then in the order of the review, over all reviews', async () => {
    const stage = await setStage(test, { items: 3 });
    await setItem(stage.itemIds[2], `due_on = '2026-09-01'`);
    await setItem(stage.itemIds[0], `due_on = '2026-10-01'`);
    const page = await list(stage.officer);
    expect(page.items.map(({ dueOn }) => dueOn)).toEqual([
      '2026-09-01',
      '2026-09-30',
      '2026-10-01',
    ]);
    expect(idsOf(page)).toEqual([stage.itemIds[2], stage.itemIds[1], stage.itemIds[0]]);
    expect(page).toMatchObject({ total: 3, nextCursor: null });
  });

  it('goes on where the page before ended, and tells the total on each', async () => {
    const stage = await setStage(test, { items: 5 });
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await list(stage.officer, `?limit=2${cursor}`);
      expect(page.total).toBe(5);
      seen.push(...idsOf(page));
      cursor = page.nextCursor === null ? '' : `&cursor=${page.nextCursor}`;
    } while (cursor !== '');
    expect(seen).toEqual(stage.itemIds);
  });

  it.each(['nonsense', Buffer.from('["2026-09-30"]').toString('base64url')])(
    'refuses a cursor it never gave: %s',
    async (cursor) => {
      const { officer } = await setStage(test);
      const response = await test.send(`GET /api/items?cursor=${cursor}`, { as: officer });
      expect(response.statusCode).toBe(400);
      expect(response.json()).toMatchObject({ errors: [{ pointer: '/cursor' }] });
    },
  );

  it('as mine is what is assigned to me, and what nobody has in a review I lead', async () => {
    const stage = await setStage(test, { items: 2 });
    await setItem(stage.itemIds[1], 'assignee_id = NULL');
    expect(idsOf(await list(stage.officer, '?mine=true'))).toEqual([stage.itemIds[0]]);
    expect(idsOf(await list(stage.leadOfficer, '?mine=true'))).toEqual([stage.itemIds[1]]);
    expect(idsOf(await list(stage.supervisor, '?mine=true'))).toEqual([]);
  });

  it('as waiting is what was handed in to me', async () => {
    const stage = await setStage(test, { items: 2 });
    await drive(stage, 1).submit();
    const page = await list(stage.supervisor, '?waiting=true');
    expect(idsOf(page)).toEqual([stage.itemIds[1]]);
    expect(page.items[0]).toMatchObject({ status: 'submitted', preparedByMe: false });
    expect(idsOf(await list(stage.officer, '?waiting=true'))).toEqual([]);
  });

  it('as overdue is late work of officers only, in days of the agency', async () => {
    const today = test.clock.now().getTime();
    const dayBefore = (days: number) => new Date(today - days * 86_400_000).toISOString();
    const stage = await setStage(test, { items: 3, dueOn: dayBefore(5).slice(0, 10) });
    await setItem(stage.itemIds[1], `due_on = '2999-01-01'`);
    await drive(stage, 2).submit();
    const page = await list(stage.officer, '?overdue=true');
    expect(idsOf(page)).toEqual([stage.itemIds[0]]);
    // Around midnight the day in New York is the one before that in UTC.
    expect([4, 5]).toContain(page.items[0]?.overdueDays);
    const others = (await list(stage.officer)).items.filter(({ id }) => id !== stage.itemIds[0]);
    expect(others.map(({ overdueDays }) => overdueDays)).toEqual([0, 0]);
  });

  it('can be narrowed to status, outcome, category, review, agency, severity and words', async () => {
    const stage = await setStage(test, { items: 2 });
    const item = drive(stage, 0);
    await item.submit(aFailingInput({ severity: 'critical' }));
    const first = [stage.itemIds[0]];
    for (const query of ['status=submitted', 'outcome=partially_compliant']) {
      expect(idsOf(await list(stage.officer, `?${query}`))).toEqual(first);
    }
    expect(idsOf(await list(stage.officer, '?severity=critical'))).toEqual([]);
    await item.accept();
    expect(idsOf(await list(stage.officer, '?severity=critical'))).toEqual(first);
    for (const query of [
      'category=reporting',
      'q=RECORDS%20are',
      'q=1.1',
      `reviewId=${stage.reviewId}`,
    ]) {
      expect((await list(stage.officer, `?${query}`)).total).toBe(2);
    }
    for (const query of ['category=training', 'q=%25', 'q=nothing', `agencyId=${item.id}`]) {
      expect((await list(stage.officer, `?${query}`)).total).toBe(0);
    }
  });

  it('leaves dropped items and cancelled reviews out', async () => {
    const stage = await setStage(test, { items: 2 });
    await setItem(stage.itemIds[0], `dropped_at = now(), dropped_why = 'Not in scope.'`);
    expect(idsOf(await list(stage.officer))).toEqual([stage.itemIds[1]]);
    await inEveryAgency(test, (tx) =>
      tx.query(`UPDATE review SET cancelled_at = now(), cancelled_why = 'x' WHERE id = $1`, [
        stage.reviewId,
      ]),
    );
    expect(idsOf(await list(stage.officer))).toEqual([]);
  });

  it('shows nothing of agencies where the reader only answers findings', async () => {
    const stage = await setStage(test);
    const elsewhere = await setStage(test);
    await inEveryAgency(test, (tx) =>
      tx.query(
        `INSERT INTO role_grant (id, user_id, role, agency_id)
         VALUES (gen_random_uuid(), $1, 'respondent', $2)`,
        [elsewhere.officer.id, stage.agencyId],
      ),
    );
    expect(idsOf(await list(elsewhere.officer))).toEqual(elsewhere.itemIds);
    const response = await test.send(`GET /api/items/${stage.itemIds[0]}`, {
      as: elsewhere.officer,
    });
    expect(response.statusCode).toBe(404);
  });

  it.each(['?status=done', '?limit=0', '?limit=201', '?colour=red', '?reviewId=1', '?mine=yes'])(
    'is refused with %s',
    async (query) => {
      const { officer } = await setStage(test);
      expect((await test.send(`GET /api/items${query}`, { as: officer })).statusCode).toBe(400);
    },
  );

  it('takes two queries, however long it is', async () => {
    const stage = await setStage(test, { items: 30 });
    const queries = await queriesOf(test, () => list(stage.officer));
    expect(queries).toHaveLength(2);
  });
});

describe("a review's items", () => {
  it('come in its order, with who has them', async () => {
    const stage = await setStage(test, { items: 3 });
    await setItem(stage.itemIds[0], `due_on = '2999-01-01'`);
    const response = await test.send(`GET /api/reviews/${stage.reviewId}/items`, {
      as: stage.supervisor,
    });
    const view = response.json<ReviewItemsView>();
    expect(idsOf(view)).toEqual(stage.itemIds);
    expect(view.items[0]).toMatchObject({
      version: 1,
      ref: '1.1',
      title: 'Records',
      obligation: 'expected',
      category: 'reporting',
      status: 'open',
      outcome: 'not_assessed',
      assignee: { id: stage.officer.id },
      agency: { id: stage.agencyId },
      returnComment: null,
      submittedAt: null,
      hasFinding: false,
    });
  });

  it('take two queries', async () => {
    const stage = await setStage(test, { items: 30 });
    const queries = await queriesOf(test, () =>
      test.send(`GET /api/reviews/${stage.reviewId}/items`, { as: stage.officer }),
    );
    expect(queries).toHaveLength(2);
  });

  it("are not found for another agency's people, and refused to who has no such role", async () => {
    const { reviewId, official } = await setStage(test);
    const { officer } = await setStage(test);
    const line = `GET /api/reviews/${reviewId}/items`;
    expect((await test.send(line, { as: officer })).statusCode).toBe(404);
    expect((await test.send(line, { as: official })).statusCode).toBe(403);
  });
});
