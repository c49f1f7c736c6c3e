import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ItemView } from '../items/item.view.js';
import { queriesOf } from '../items/testing/count-queries.js';
import { firstOf } from '../items/testing/review-stage.js';
import type { ReviewView } from './review.view.js';
import { expectStatus, ReviewScene, type SceneReview } from './testing/review-scene.js';

let scene: ReviewScene;
let sealed: SceneReview;

const FINDING = {
  criteria: 'Plans are submitted.',
  condition: 'Two plans were missing.',
  cause: 'Nobody was named.',
  effect: 'No oversight.',
  recommendation: 'Name someone.',
  severity: 'high',
};

const readItem = async (reviewId: string, ref: string): Promise<ItemView> => {
  const item = (await scene.items(reviewId)).find((one) => one.ref === ref);
  const as = scene.people.officer;
  return expectStatus(await scene.send(`GET /api/items/${item?.id}`, { as }), 200);
};

/** Seals a review in which 1.1 has a finding and the rest is not applicable. */
const sealWithFinding = async (): Promise<SceneReview> => {
  const { officer, supervisor, official } = scene.people;
  const { id } = await scene.open();
  const item = await readItem(id, '1.1');
  const submitted = await scene.send(`POST /api/items/${item.id}/submit`, {
    as: officer,
    version: item.version,
    body: {
      outcome: 'partially_compliant',
      methods: ['examine'],
      narrative: 'Two of nine plans were missing.',
      reason: null,
      evidence: [],
      findings: [{ ...FINDING, responsibleOfficialId: official.id }],
    },
  });
  const { version } = expectStatus<ItemView>(submitted, 200);
  const accepted = await scene.send(`POST /api/items/${item.id}/accept`, {
    as: supervisor,
    version,
    body: {},
  });
  const finding = firstOf(expectStatus<ItemView>(accepted, 200).findings);
  const answered = await scene.send(`POST /api/findings/${finding.id}/responses`, {
    as: official,
    version: finding.version,
    body: { position: 'agree', text: 'We name someone.' },
  });
  expectStatus(answered, 200);
  await scene.decideAll(id, ({ ref }) => ref !== '1.1');
  expectStatus(await scene.approve(id), 200);
  return expectStatus(await scene.seal(id), 200);
};

beforeAll(async () => {
  scene = await ReviewScene.start();
  sealed = await sealWithFinding();
});
afterAll(() => scene.test.close());

describe('the review of the next period', () => {
  it('opens from the last, with outcome and findings beside each item', async () => {
    const { id } = await scene.open({ previousReviewId: sealed.id });
    const { previous, status, outcome } = await readItem(id, '1.1');
    expect({ status, outcome }).toEqual({ status: 'open', outcome: 'not_assessed' });
    expect(previous).toEqual({
      reviewId: sealed.id,
      reviewCode: sealed.code,
      edition: 1,
      periodStart: '2026-04-01',
      periodEnd: '2026-09-30',
      outcome: 'partially_compliant',
      narrative: 'Two of nine plans were missing.',
      decidedAt: expect.stringMatching(/^\d{4}-.*Z$/),
      findings: [
        {
          number: expect.stringMatching(/^F-\d{4}-\d{3}$/),
          severity: 'high',
          condition: 'Two plans were missing.',
          recommendation: 'Name someone.',
          state: 'responded',
        },
      ],
    });
    expect((await readItem(id, '2.1')).previous).toMatchObject({
      outcome: 'not_applicable',
      findings: [],
    });
  });

  it('takes no query more for an item', async () => {
    const { id } = await scene.open({ previousReviewId: sealed.id });
    const item = firstOf(await scene.items(id));
    const queries = await queriesOf(scene.test, () =>
      scene.send(`GET /api/items/${item.id}`, { as: scene.people.officer }),
    );
    expect(queries.length).toBeLessThanOrEqual(4);
  });

  it('is named by the one before, and names it', async () => {
    const before = await sealWithFinding();
    const next = await scene.plan({ previousReviewId: before.id });
    expect(next).toMatchObject({ previous: { id: before.id, code: before.code }, next: null });
    const view = await scene.send(`GET /api/reviews/${before.id}`, { as: scene.people.lead });
    expect(expectStatus<ReviewView>(view, 200).next).toEqual({ id: next.id, code: next.code });
  });

  it('is nothing special without one: a first review has nothing before it', async () => {
    const { id } = await scene.open();
    expect((await readItem(id, '1.1')).previous).toBeNull();
  });

  it('is refused after one that is not sealed, or of another agency', async () => {
    const running = await scene.open();
    const other = await scene.test.agency();
    const officer = await scene.test.person({ roles: ['officer'], agencyId: other });
    const plans = [
      { previousReviewId: running.id },
      { previousReviewId: sealed.id, agencyId: other, leadOfficerId: officer.id },
    ];
    for (const more of plans) {
      const refused = await scene.send('POST /api/reviews', {
        as: scene.people.lead,
        body: scene.planInput(more),
      });
      expect(expectStatus(refused, 422)).toMatchObject({
        errors: [{ pointer: '/previousReviewId', code: 'previous-not-sealed' }],
      });
    }
  });
});
