import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type LightMyRequestResponse } from 'fastify';
import { type ItemView } from '../items/item.view.js';
import { type Person } from '../testing/test-app.js';
import {
  expectStatus,
  notApplicable,
  ReviewScene,
  type SceneItem,
} from './testing/review-scene.js';

let scene: ReviewScene;

beforeAll(async () => {
  scene = await ReviewScene.start();
});
afterAll(() => scene.test.close());

const statusesOf = (answers: readonly LightMyRequestResponse[]): number[] =>
  answers.map(({ statusCode }) => statusCode).sort();

const firstItem = async (reviewId: string): Promise<SceneItem> => {
  const [item] = await scene.items(reviewId);
  if (item === undefined) throw new Error('The review has no item.');
  return item;
};

const onItem = (item: SceneItem, name: string, as: Person, body: object = {}) =>
  scene.send(`POST /api/items/${item.id}/${name}`, { as, version: item.version, body });

const submittedItem = async (): Promise<SceneItem> => {
  const { id } = await scene.open();
  const item = await firstItem(id);
  expectStatus(await onItem(item, 'submit', scene.people.officer, notApplicable), 200);
  return firstItem(id);
};

const FINDING = {
  criteria: 'Plans are submitted.',
  condition: 'One was not.',
  cause: 'Nobody was named.',
  effect: 'No oversight.',
  recommendation: 'Name someone.',
  severity: 'low',
};

/** A review that is ready to be approved, with one finding that its official has not answered. */
const withOpenFinding = async () => {
  const { people } = scene;
  const { id } = await scene.open();
  const findings = [{ ...FINDING, responsibleOfficialId: people.official.id }];
  const failing = { ...notApplicable, outcome: 'non_compliant', reason: null, findings };
  const item = await firstItem(id);
  expectStatus(await onItem(item, 'submit', people.officer, failing), 200);
  const accepted = await onItem(await firstItem(id), 'accept', people.supervisor);
  const [finding] = expectStatus<ItemView>(accepted, 200).findings;
  await scene.decideAll(id, (other) => other.id !== item.id);
  if (finding === undefined) throw new Error('The item has no finding.');
  return { id, finding };
};

describe('two at once', () => {
  it('who accept the same item: one does, the other is told that it changed', async () => {
    const item = await submittedItem();
    const accept = () => onItem(item, 'accept', scene.people.supervisor);
    expect(statusesOf(await Promise.all([accept(), accept()]))).toEqual([200, 412]);
  });

  it('who accept and take back the same item: one does', async () => {
    const item = await submittedItem();
    const answers = await Promise.all([
      onItem(item, 'accept', scene.people.supervisor),
      onItem(item, 'withdraw', scene.people.officer),
    ]);
    expect(statusesOf(answers)).toEqual([200, 412]);
  });

  it('who submit the same item: one does, and there is one submission', async () => {
    const { id } = await scene.open();
    const item = await firstItem(id);
    const submit = () => onItem(item, 'submit', scene.people.officer, notApplicable);
    expect(statusesOf(await Promise.all([submit(), submit()]))).toEqual([200, 412]);
  });

  it('who work on different items of a review are in nobody else’s way', async () => {
    const { id } = await scene.open();
    const items = await scene.items(id);
    const answers = await Promise.all(
      items.map((item) => onItem(item, 'submit', scene.people.officer, notApplicable)),
    );
    expect(statusesOf(answers)).toEqual(items.map(() => 200));
  });

  it('approvals of one review: one stands', async () => {
    const { id } = await scene.open();
    await scene.decideAll(id);
    const answers = await Promise.all([scene.approve(id), scene.approve(id)]);
    expect(statusesOf(answers)).toEqual([200, 412]);
  });

  it('plans get different codes', async () => {
    const plans = await Promise.all([scene.plan(), scene.plan(), scene.plan()]);
    expect(new Set(plans.map(({ code }) => code)).size).toBe(3);
  });
});

describe('a seal and a write of content', () => {
  it('at once: what is sealed is what was approved, and nothing comes after it', async () => {
    const { people } = scene;
    const { id } = await scene.open();
    await scene.decideAll(id);
    expectStatus(await scene.approve(id), 200);
    const seen = await scene.read(id);
    const item = await firstItem(id);
    const [seal, back] = await Promise.all([
      scene.send(`POST /api/reviews/${id}/seal`, { as: people.supervisor, version: seen.version }),
      scene.send(`POST /api/reviews/${id}/send-back`, {
        as: people.supervisor,
        version: seen.version,
        body: { comment: 'Once more.', items: [{ id: item.id, version: item.version }] },
      }),
    ]);
    // Late, the one finds a sealed review, the other a version that it did not see.
    expect([
      [200, 409],
      [200, 412],
    ]).toContainEqual(statusesOf([seal, back]));
    const { status } = await scene.read(id);
    expect(status).toBe(seal.statusCode === 200 ? 'sealed' : 'in_progress');
  });
});

describe('an approval and a response', () => {
  it('at once: no approval stands for content without the response', async () => {
    const { id, finding } = await withOpenFinding();
    const respond = scene.send(`POST /api/findings/${finding.id}/responses`, {
      as: scene.people.official,
      version: finding.version,
      body: { position: 'agree', text: 'One was not.' },
    });
    const [response, approval] = await Promise.all([respond, scene.approve(id)]);
    expectStatus(response, 200);
    // Before the response the finding is in the way; after it the approval is of what it says.
    expect([200, 409]).toContain(approval.statusCode);
    const { approvals } = await scene.read(id);
    expect(approvals).toHaveLength(approval.statusCode === 200 ? 1 : 0);
    if (approvals.length === 0) expectStatus(await scene.approve(id), 200);
    expectStatus(await scene.seal(id), 200);
  });
});
