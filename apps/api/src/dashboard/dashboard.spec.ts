import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Figures } from '@plumbline/domain';
import { type ItemsPage } from '../items/item-row.view.js';
import { queriesOf } from '../items/testing/count-queries.js';
import {
  aFailingInput,
  anInput,
  inEveryAgency,
  ItemDriver,
  type ReviewStage,
  setStage,
} from '../items/testing/review-stage.js';
import { type Person, TestApp } from '../testing/test-app.js';
import { type DashboardView } from './dashboard.view.js';
import { METRICS } from './metrics/index.js';
import { addDays, mondayOf } from './metrics/weeks.js';

let test: TestApp;

beforeAll(async () => {
  test = await TestApp.start();
});
afterAll(() => test.close());

const read = async <T>(as: Person, path: string): Promise<T> => {
  const response = await test.send(`GET /api/${path}`, { as });
  if (response.statusCode !== 200) throw new Error(response.body);
  return response.json<T>();
};
const board = (as: Person, query = ''): Promise<DashboardView> => read(as, `dashboard${query}`);
const countOf = async (as: Person, query: string): Promise<number> =>
  (await read<ItemsPage>(as, `items?real=true&${query}`)).total;

const drive = (stage: ReviewStage, index: number): ItemDriver =>
  new ItemDriver(test, stage, stage.itemIds[index] ?? '');

const today = (): string => test.clock.now().toISOString().slice(0, 10);

/** Six items: late, due later, accepted with a finding, accepted, submitted, and returned. */
const setScene = async (): Promise<ReviewStage> => {
  const stage = await setStage(test, { items: 6, dueOn: addDays(today(), 30) });
  const due = `UPDATE review_item SET due_on = $2 WHERE id = $1`;
  await inEveryAgency(test, (tx) =>
    tx.query(due, [stage.itemIds[0], addDays(test.clock.now().toISOString().slice(0, 10), -5)]),
  );
  for (const index of [2, 3, 4, 5]) {
    const input = index === 2 ? aFailingInput({ severity: 'critical' }) : anInput();
    await drive(stage, index).submit(input);
  }
  await drive(stage, 2).accept();
  await drive(stage, 3).accept();
  await drive(stage, 5).giveBack('Name the register.');
  return stage;
};

describe('the dashboard', () => {
  it('takes one query a metric, whatever is asked for', async () => {
    const stage = await setScene();
    const all = await queriesOf(test, () => board(stage.supervisor));
    expect(all).toHaveLength(Object.keys(METRICS).length);
    const some = await queriesOf(test, () =>
      board(stage.supervisor, `?agencyId=${stage.agencyId}&obligation=mandatory`),
    );
    expect(some).toHaveLength(Object.keys(METRICS).length);
  });

  it('shows numbers that are the totals of the lists they lead to', async () => {
    const { supervisor } = await setScene();
    const { figures, overdue, dueWeeks, categories, agencyCategories } = await board(supervisor);
    const named: readonly Exclude<keyof Figures, 'items'>[] = [
      'decided',
      'submitted',
      'assessed',
      'compliant',
      'partiallyCompliant',
      'nonCompliant',
      'notApplicable',
      'notAssessed',
    ];
    for (const figure of named) {
      expect([figure, await countOf(supervisor, `figure=${figure}`)]).toEqual([
        figure,
        figures[figure],
      ]);
    }
    expect(figures).toMatchObject({ items: 6, decided: 2, submitted: 1, assessed: 3 });
    expect(await countOf(supervisor, 'figure=applying')).toBe(
      figures.assessed - figures.notApplicable,
    );
    expect(await countOf(supervisor, '')).toBe(figures.items);
    expect(await countOf(supervisor, 'figure=overdue')).toBe(overdue.items);
    expect(overdue).toEqual({ items: 1, reviews: 1, oldestDays: expect.any(Number) });
    expect(dueWeeks.overdue).toBe(1);
    for (const { category, agency, figures: cell } of agencyCategories) {
      const query = `agencyId=${agency.id}&category=${category}`;
      expect(await countOf(supervisor, query)).toBe(cell.items);
      expect(await countOf(supervisor, `${query}&figure=notApplicable`)).toBe(cell.notApplicable);
    }
    const sum = categories.reduce((total, row) => total + row.figures.items, 0);
    expect(sum).toBe(figures.items);
  });

  it('puts each item that is with its officer in one due week', async () => {
    const { supervisor } = await setScene();
    const { dueWeeks } = await board(supervisor);
    for (const { monday, items } of dueWeeks.weeks) {
      const query = `figure=ahead&dueFrom=${monday}&dueTo=${addDays(monday, 6)}`;
      expect(await countOf(supervisor, query)).toBe(items);
    }
    expect(await countOf(supervisor, `figure=ahead&dueFrom=${dueWeeks.laterFrom}`)).toBe(
      dueWeeks.later,
    );
    const counted = dueWeeks.weeks.reduce((sum, { items }) => sum + items, dueWeeks.later);
    expect(counted).toBe(2);
    expect(dueWeeks.overdue).toBe(1);
  });

  it('ends the trend of twelve weeks with what stands now, and voided decisions end', async () => {
    const stage = await setScene();
    const last = async () => (await board(stage.supervisor)).trend.at(-1);
    const { figures, trend } = await board(stage.supervisor);
    expect(trend).toHaveLength(12);
    expect(trend.at(-1)).toEqual({
      monday: mondayOf(today()),
      items: figures.items,
      decided: 2,
      compliant: 0,
      partiallyCompliant: 1,
      nonCompliant: 0,
      notApplicable: 1,
    });
    expect(trend.at(0)).toMatchObject({ items: 0, decided: 0 });
    await drive(stage, 3).command('POST reconsider', {
      as: stage.supervisor,
      body: { comment: 'The register was found.' },
    });
    expect(await last()).toMatchObject({ items: 6, decided: 1, notApplicable: 0 });
  });

  it('counts open findings by severity and how long an answer is outstanding', async () => {
    const stage = await setScene();
    const before = await board(stage.supervisor);
    expect(before.openFindings).toEqual({
      low: 0,
      medium: 0,
      high: 0,
      critical: 1,
      unanswered: 1,
      oldestUnansweredDays: expect.any(Number),
    });
    await inEveryAgency(test, (tx) =>
      tx.query(
        `UPDATE finding SET issued_at = issued_at - interval '9 days' WHERE agency_id = $1`,
        [stage.agencyId],
      ),
    );
    const { openFindings } = await board(stage.supervisor);
    expect(openFindings.oldestUnansweredDays - before.openFindings.oldestUnansweredDays).toBe(9);
  });

  it('narrows every metric to an agency, reviews, an obligation and a period', async () => {
    const stage = await setScene();
    const { supervisor } = stage;
    const items = async (query: string) => (await board(supervisor, query)).figures.items;
    const elsewhere = '00000000-0000-7000-8000-000000000000';
    expect(await items(`?agencyId=${stage.agencyId}`)).toBe(6);
    expect(await items(`?reviewId=${stage.reviewId}`)).toBe(6);
    expect(await items(`?reviewId=${elsewhere}&reviewId=${stage.reviewId}`)).toBe(6);
    expect(await items('?from=2026-01-01&to=2026-06-30')).toBe(6);
    const none = ['?from=2026-01-02', '?to=2026-06-29', `?reviewId=${elsewhere}`];
    for (const query of [...none, `?agencyId=${elsewhere}`, '?obligation=aspirational']) {
      const empty = await board(supervisor, query);
      expect([empty.figures.items, empty.overdue.items, empty.waiting]).toEqual([0, 0, 0]);
      expect(empty.trend.at(-1)).toMatchObject({ items: 0, decided: 0 });
      expect(empty.dueWeeks).toMatchObject({ overdue: 0, later: 0 });
      expect(empty.openFindings.critical).toBe(0);
      expect(empty.reviews).toHaveLength(1);
    }
    const unknown = await test.send('GET /api/dashboard?obligation=sometimes', { as: supervisor });
    expect(unknown.statusCode).toBe(400);
  });

  it('shows nothing of another agency, even when it is asked for by name', async () => {
    const [own, other] = [await setScene(), await setScene()];
    const mine = await board(own.supervisor);
    expect(new Set(mine.agencyCategories.map(({ agency }) => agency.id))).toEqual(
      new Set([own.agencyId]),
    );
    const asked = await board(own.supervisor, `?agencyId=${other.agencyId}`);
    expect(asked).toMatchObject({ figures: { items: 0 }, agencyCategories: [] });
    expect(asked.reviews.map(({ agency }) => agency.id)).toEqual([own.agencyId]);
  });

  it('never counts a mock review, even when it is asked for by name', async () => {
    const stage = await setScene();
    await inEveryAgency(test, (tx) =>
      tx.query(`UPDATE review SET kind = 'mock' WHERE id = $1`, [stage.reviewId]),
    );
    for (const query of ['', `?reviewId=${stage.reviewId}`]) {
      const empty = await board(stage.supervisor, query);
      expect(empty.figures.items).toBe(0);
      expect(empty.overdue.items).toBe(0);
      expect(empty.trend.at(-1)).toMatchObject({ items: 0, decided: 0 });
      expect(empty).toMatchObject({ waiting: 0, reviews: [], dueWeeks: { overdue: 0 } });
    }
    expect(await countOf(stage.supervisor, '')).toBe(0);
  });
});
