import { jest } from '@jest/globals';
import { type Actor, DomainError } from '@plumbline/domain';
import { Agency } from '../agencies/agency.entity.js';
import { Review } from '../reviews/review.entity.js';
import {
  actorWith,
  addAgency,
  addDraftChecklist,
  addReview,
  publishChecklist,
  type ReviewRows,
} from '../testing/row-builders.js';
import { type TestTenancy, testTenancy } from '../testing/test-tenancy.js';
import { nextCode } from './code-counter.js';
import { newId } from './new-id.js';
import { updateVersioned } from './versioned-update.js';

const lead: Actor = actorWith('lead');

describe('tenant transactions', () => {
  let test: TestTenancy;
  let reviews: ReviewRows[];

  beforeAll(async () => {
    test = await testTenancy({ poolSize: 5 });
    reviews = await test.tenancy.run(lead, async (tx) => {
      const checklist = await addDraftChecklist(tx, { items: 1 });
      await publishChecklist(tx, checklist);
      const made: ReviewRows[] = [];
      for (let index = 0; index < 8; index++) {
        made.push(await addReview(tx, { agencyId: await addAgency(tx), checklist }));
      }
      return made;
    });
  });
  afterAll(() => test.close());

  const officerOf = ({ agencyId, officerId }: ReviewRows): Actor =>
    actorWith('officer', { userId: officerId, agencyId });

  it('keep apart what 200 of them over five connections see', async () => {
    const seen = await Promise.all(
      Array.from({ length: 200 }, async (_, index) => {
        const review = reviews[index % reviews.length];
        if (review === undefined) throw new Error('no review');
        const rows = await test.tenancy.run(officerOf(review), async (tx) => {
          await tx.query('SELECT pg_sleep(random() * 0.005)');
          return tx.query<{ agency_id: string; actor: string }>(
            `SELECT agency_id, current_setting('app.actor') AS actor FROM review`,
          );
        });
        return { rows, review };
      }),
    );
    for (const { rows, review } of seen) {
      expect(rows).toEqual([{ agency_id: review.agencyId, actor: review.officerId }]);
    }
  });

  it('leave nothing behind on their connection, done or failed', async () => {
    const [review] = reviews;
    if (review === undefined) throw new Error('no review');
    const failure = new Error('work failed');
    const failing = test.tenancy.run(officerOf(review), () => Promise.reject(failure));
    await expect(failing).rejects.toBe(failure);
    const rows = await Promise.all(
      Array.from({ length: 5 }, () =>
        test.dataSource.query(
          `SELECT nullif(current_setting('app.agencies', true), '') AS agencies, pg_sleep(0.02)`,
        ),
      ),
    );
    for (const [row] of rows) expect(row.agencies).toBeNull();
  });

  it('carry their settings in the message that starts them', async () => {
    const sent: string[] = [];
    const [review] = reviews;
    if (review === undefined) throw new Error('no review');
    const logger = jest
      .spyOn(test.dataSource.logger, 'logQuery')
      .mockImplementation((sql) => void sent.push(sql));
    await test.tenancy.run(officerOf(review), (tx) => tx.query('SELECT 1'));
    logger.mockRestore();
    expect(sent).toHaveLength(3);
    expect(sent[0]).toMatch(/^START TRANSACTION; SELECT set_config\('app.actor'/);
    expect(sent.slice(1)).toEqual(['SELECT 1', 'COMMIT']);
  });

  it('take an actor whose name for itself holds quotes and backslashes', async () => {
    const userId = `o'neil\\'); SELECT set_config('app.agencies', '*', true); --`;
    const [row] = await test.tenancy.run(
      actorWith('auditor', { userId, agencyId: newId() }),
      (tx) =>
        tx.query<{ actor: string; reviews: number }>(
          `SELECT current_setting('app.actor') AS actor, (SELECT count(*) FROM review) AS reviews`,
        ),
    );
    expect(row).toEqual({ actor: userId, reviews: 0 });
  });

  it('undo everything when the work throws', async () => {
    const id = newId();
    const work = test.tenancy.run(lead, async (tx) => {
      await tx.manager.insert(Agency, { id, slug: id, name: 'Gone' });
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await test.tenancy.run(lead, (tx) => tx.manager.findBy(Agency, { id }))).toEqual([]);
  });

  it('read days as text, counts as numbers and what RETURNING gives as rows', async () => {
    const [review] = reviews;
    const rows = await test.tenancy.run(lead, (tx) =>
      tx.query(
        'UPDATE review SET due_on = due_on WHERE id = $1 RETURNING due_on, 5::bigint AS five',
        [review?.reviewId],
      ),
    );
    expect(rows).toEqual([{ due_on: '2026-09-30', five: 5 }]);
    const found = await test.tenancy.run(lead, (tx) =>
      tx.manager.findOneByOrFail(Review, { id: review?.reviewId ?? '' }),
    );
    expect(found).toMatchObject({ dueOn: '2026-09-30', quorum: 1, scope: null });
    expect(found.openedAt).toBeInstanceOf(Date);
  });

  it('are refused as unavailable when their connection breaks between two queries', async () => {
    const [review] = reviews;
    if (review === undefined) throw new Error('no review');
    const broken = test.tenancy.run(officerOf(review), async (tx) => {
      const [own] = await tx.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      await test.dataSource.query('SELECT pg_terminate_backend($1, 5000)', [own?.pid]);
      await new Promise((done) => setTimeout(done, 50));
      await tx.query('SELECT 1');
    });
    await expect(broken).rejects.toEqual(new DomainError('unavailable'));
  });

  describe('a versioned update', () => {
    it('writes and counts the version on', async () => {
      const [, review] = reviews;
      if (review === undefined) throw new Error('no review');
      const row = { id: review.reviewId, agencyId: review.agencyId, expectedVersion: 1 };
      const version = await test.tenancy.run(lead, (tx) =>
        updateVersioned(tx, Review, row, { scope: 'Joint operations', sealedAt: null }),
      );
      expect(version).toBe(2);
      const found = await test.tenancy.run(lead, (tx) =>
        tx.manager.findOneByOrFail(Review, { id: review.reviewId }),
      );
      expect(found).toMatchObject({ scope: 'Joint operations', version: 2 });
    });

    it('is refused as stale with an old version, another agency or no row', async () => {
      const [, review, other] = reviews;
      if (review === undefined || other === undefined) throw new Error('no review');
      const rows = [
        { id: review.reviewId, agencyId: review.agencyId, expectedVersion: 1 },
        { id: review.reviewId, agencyId: other.agencyId, expectedVersion: 2 },
        { id: newId(), expectedVersion: 1 },
      ];
      for (const row of rows) {
        const update = test.tenancy.run(lead, (tx) =>
          updateVersioned(tx, Review, row, { scope: 'Lost' }),
        );
        await expect(update).rejects.toEqual(new DomainError('stale'));
      }
    });

    it('lets one of two at the same time through', async () => {
      const [, , review] = reviews;
      if (review === undefined) throw new Error('no review');
      const row = { id: review.reviewId, agencyId: review.agencyId, expectedVersion: 1 };
      const results = await Promise.allSettled(
        ['first', 'second'].map((scope) =>
          test.tenancy.run(lead, (tx) => updateVersioned(tx, Review, row, { scope })),
        ),
      );
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });
  });

  it('count codes from 1 without gaps, also side by side and after a failure', async () => {
    const [review] = reviews;
    const next = (failure?: Error) =>
      test.tenancy.run(lead, async (tx) => {
        const number = await nextCode(tx, {
          agencyId: review?.agencyId ?? '',
          kind: 'finding',
          year: 2026,
        });
        if (failure !== undefined) throw failure;
        return number;
      });
    const numbers = await Promise.all(Array.from({ length: 5 }, () => next()));
    await expect(next(new Error('undone'))).rejects.toThrow('undone');
    expect([...numbers, await next()].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
