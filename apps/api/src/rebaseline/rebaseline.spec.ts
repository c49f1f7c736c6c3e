import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ItemView } from '../items/item.view.js';
import { inEveryAgency } from '../items/testing/review-stage.js';
import { computeContent } from '../reviews/content/sealed-content.js';
import { expectStatus, notApplicable, ReviewScene } from '../reviews/testing/review-scene.js';
import type { RebaselineView } from './rebaseline.view.js';
import { RebaselineScene } from './testing/rebaseline-scene.js';

let scene: ReviewScene;
let stage: RebaselineScene;

beforeAll(async () => {
  scene = await ReviewScene.start();
});
afterAll(() => scene.test.close());
beforeEach(async () => {
  stage = await RebaselineScene.start(scene);
});

const contentHash = (reviewId: string): Promise<string> =>
  inEveryAgency(scene.test, async (tx) => (await computeContent(tx, reviewId)).sha256);

const statuses = async (reviewId: string): Promise<Record<string, string>> =>
  Object.fromEntries((await scene.items(reviewId)).map(({ ref, status }) => [ref, status]));

const item = async (reviewId: string, ref: string): Promise<ItemView> => {
  const found = (await scene.items(reviewId)).find((one) => one.ref === ref);
  return expectStatus(
    await scene.send(`GET /api/items/${found?.id}`, { as: scene.people.supervisor }),
    200,
  );
};

const onItem = ({ id, version }: ItemView, name: string, body: object = {}) => {
  const { officer, supervisor } = scene.people;
  const as = name === 'accept' ? supervisor : officer;
  return scene.send(`POST /api/items/${id}/${name}`, { as, version, body });
};

/** What becomes of each line: its change and what is proposed, by the ref it has or had. */
const proposed = ({ lines }: RebaselineView) =>
  Object.fromEntries(
    lines.map(({ before, after, change, proposed: choice }) => [
      after === null ? `was ${before?.ref}` : after.ref,
      `${change}, ${choice}`,
    ]),
  );

describe('a proposal', () => {
  it('is empty while the review is on the newest published version', async () => {
    const { id } = await stage.running('open');
    expect(await stage.proposal(id)).toMatchObject({ to: null, lines: [], applied: null });
  });

  it('says what the newer version does with each item', async () => {
    const { id } = await stage.running();
    const versionId = await stage.publishNext();
    const proposal = await stage.proposal(id);
    expect(proposal).toMatchObject({ from: { number: 1 }, to: { id: versionId, number: 2 } });
    expect(proposed(proposal)).toEqual({
      '1.1': 'new, add',
      '1.2': 'same, keep',
      '1.3': 'reworded, reassess',
      '2.1': 'strengthened, reassess',
      '2.2': 'same, keep',
      'was 1.3': 'gone, retire',
    });
    const reworded = proposal.lines.find(({ change }) => change === 'reworded');
    expect(reworded?.words).toContainEqual(expect.objectContaining({ kind: 'added' }));
    expect(reworded?.item).toMatchObject({ status: 'accepted', outcome: 'not_applicable' });
  });
});

describe('applying it', () => {
  it('keeps the accept of the same wording, voids that of another, adds and retires', async () => {
    const { id } = await stage.running();
    const accepted = await item(id, '1.1');
    const versionId = await stage.publishNext();
    const view = await stage.apply(id);
    expect(view).toMatchObject({ from: { id: versionId }, to: null, applied: { changedItems: 0 } });
    expect(await statuses(id)).toEqual({
      '1.1': 'open',
      '1.2': 'accepted',
      '1.3': 'in_progress',
      '2.1': 'in_progress',
      '2.2': 'accepted',
    });
    const kept = await item(id, '1.2');
    expect(kept).toMatchObject({ id: accepted.id, status: 'accepted' });
    expect(kept.sources[0]?.document.revision).toBe(2);
    const { content } = await inEveryAgency(scene.test, (tx) => computeContent(tx, id));
    expect(content.dropped).toMatchObject([{ ref: '1.3', why: 'Version 2 is published.' }]);
    expect(content.checklist.version).toBe(2);
  });

  it('tells it in the history of each item it touched, and in the audit trail', async () => {
    const { id } = await stage.running();
    await stage.publishNext();
    await stage.apply(id);
    const { history } = await item(id, '1.3');
    expect(history.at(-1)).toMatchObject({
      kind: 'reassessed',
      by: { id: scene.people.lead.id },
      comment: 'Version 2 is published.',
    });
    const [leaf] = await inEveryAgency(scene.test, (tx) =>
      tx.query<{ payload: string }>(
        `SELECT convert_from(payload, 'UTF8') AS payload FROM audit_leaf
          WHERE subject = $1 AND type = 'review.rebaselined'`,
        [`review:${id}`],
      ),
    );
    expect(JSON.parse(leaf?.payload ?? '')).toMatchObject({
      from: 1,
      to: 2,
      kept: 2,
      reassessed: 2,
      added: 1,
      retired: 1,
    });
  });

  it('follows the choices made: keep what binds more, leave out what is new, keep what is gone', async () => {
    const { id } = await stage.running();
    await stage.publishNext();
    const { lines } = await stage.proposal(id);
    const keyOf = (change: string) => lines.find((one) => one.change === change)?.itemKey ?? '';
    await stage.apply(id, [
      { itemKey: keyOf('strengthened'), choice: 'keep' },
      { itemKey: keyOf('new'), choice: 'retire' },
      { itemKey: keyOf('gone'), choice: 'keep' },
    ]);
    const items = await scene.items(id);
    expect(items.map(({ ref, status }) => `${ref} ${status}`)).toEqual([
      '1.2 accepted',
      '1.3 in_progress',
      '2.1 accepted',
      '2.2 accepted',
      '1.3 accepted',
    ]);
    const { content } = await inEveryAgency(scene.test, (tx) => computeContent(tx, id));
    expect(content.dropped).toMatchObject([{ ref: '1.1' }]);
    expect(content.items.at(-1)?.sources).toMatchObject([{ ref: '1.3', revision: 1 }]);
  });

  it('voids the approvals of the review', async () => {
    const { id } = await stage.running();
    expectStatus(await scene.approve(id), 200);
    await stage.publishNext();
    await stage.apply(id);
    expect((await scene.read(id)).approvals).toEqual([]);
  });

  it('leads on to a sealed review', async () => {
    const { id } = await stage.running();
    await stage.publishNext();
    await stage.apply(id);
    await scene.decideAll(id, ({ status }) => status !== 'accepted');
    expectStatus(await scene.approve(id), 200);
    expectStatus(await scene.seal(id), 200);
  });
});

describe('undoing it', () => {
  it('leaves the content as it was, byte for byte, and accepts standing', async () => {
    const { id } = await stage.running();
    const before = await contentHash(id);
    await stage.publishNext();
    await stage.apply(id);
    expect(await contentHash(id)).not.toBe(before);
    expect(await stage.undo(id)).toMatchObject({ from: { number: 1 }, applied: null });
    expect(await contentHash(id)).toBe(before);
    expect(new Set(Object.values(await statuses(id)))).toEqual(new Set(['accepted']));
    expectStatus(await scene.approve(id), 200);
  });

  it('can be followed by applying it again', async () => {
    const { id } = await stage.running();
    await stage.publishNext();
    await stage.apply(id);
    await stage.undo(id);
    await stage.apply(id);
    expect((await item(id, '1.2')).status).toBe('accepted');
    expect(await statuses(id)).toMatchObject({ '1.1': 'open', '2.1': 'in_progress' });
  });

  it('is refused once an item has changed', async () => {
    const { id } = await stage.running();
    await stage.publishNext();
    await stage.apply(id);
    expectStatus(await onItem(await item(id, '2.1'), 'submit', notApplicable), 200);
    const { version, applied } = await stage.proposal(id);
    expect(applied?.changedItems).toBe(1);
    const refused = await stage.send('rebaseline/undo', { reviewId: id, version });
    expect(expectStatus(refused, 409)).toMatchObject({ blockers: [{ code: 'items-changed' }] });
  });

  it('goes once', async () => {
    const { id } = await stage.running();
    await stage.publishNext();
    await stage.apply(id);
    const { version } = await stage.undo(id);
    expectStatus(await stage.send('rebaseline/undo', { reviewId: id, version }), 409);
  });
});

describe('a re-baseline is refused', () => {
  const attempt = async (
    reviewId: string,
    more: { as?: typeof scene.people.lead; version?: number } = {},
  ) => {
    const { version, to } = await stage.proposal(reviewId);
    const input = { toVersionId: to?.id ?? '' };
    return stage.send('rebaseline', { reviewId, version, input, ...more });
  };

  it('to others than the program lead, and not found by the lead of another agency', async () => {
    const { id } = await stage.running('open');
    await stage.publishNext();
    const { officer, supervisor } = scene.people;
    expectStatus(await attempt(id, { as: officer }), 403);
    expectStatus(await attempt(id, { as: supervisor }), 403);
    const elsewhere = await scene.test.person({
      roles: ['lead'],
      agencyId: await scene.test.agency(),
    });
    expectStatus(await attempt(id, { as: elsewhere }), 404);
    const line = `GET /api/reviews/${id}/rebaseline`;
    expectStatus(await scene.send(line, { as: elsewhere }), 404);
  });

  it('in a version that is stale, with the proposal as it is now', async () => {
    const { id, version } = await stage.running('open');
    await stage.publishNext();
    const stale = expectStatus(await attempt(id, { version: version - 1 }), 412);
    expect(stale).toMatchObject({ current: { reviewId: id, lines: expect.any(Array) } });
  });

  it('for other wording that is to be kept', async () => {
    const { id } = await stage.running('open');
    await stage.publishNext();
    const { version, to, lines } = await stage.proposal(id);
    const itemKey = lines.find(({ change }) => change === 'reworded')?.itemKey ?? '';
    const input = {
      toVersionId: to?.id ?? '',
      choices: [{ itemKey, choice: 'keep' as const }],
    };
    const refused = await stage.send('rebaseline', { reviewId: id, version, input });
    expect(expectStatus(refused, 422)).toMatchObject({ errors: [{ code: 'choice-not-open' }] });
  });

  it('on a planned, a cancelled and a sealed review; what is sealed stays byte for byte', async () => {
    const planned = await scene.plan({ checklistVersionId: stage.versionId });
    const cancelled = await scene.plan({ checklistVersionId: stage.versionId });
    const { version } = cancelled;
    const as = scene.people.lead;
    const body = { why: 'Twice.' };
    const line = `POST /api/reviews/${cancelled.id}/cancel`;
    expectStatus(await scene.send(line, { as, version, body }), 200);
    const sealed = await stage.running();
    expectStatus(await scene.approve(sealed.id), 200);
    expectStatus(await scene.seal(sealed.id), 200);
    const snapshot = () =>
      inEveryAgency(scene.test, (tx) =>
        tx.query<{ snapshot: Buffer }>('SELECT snapshot FROM seal WHERE review_id = $1', [
          sealed.id,
        ]),
      );
    const [before] = await snapshot();
    await stage.publishNext();
    for (const { id } of [planned, cancelled, sealed]) expectStatus(await attempt(id), 409);
    const [after] = await snapshot();
    expect(after?.snapshot.equals(before?.snapshot ?? Buffer.alloc(0))).toBe(true);
    expect(await contentHash(sealed.id)).toBe(
      (await scene.read(sealed.id)).approvals[0]?.contentSha256,
    );
  });
});

describe('a re-baseline and an accept', () => {
  it('at once: an accept of other wording never stands', async () => {
    const { id } = await stage.running('open');
    const target = await item(id, '1.2');
    expectStatus(await onItem(target, 'submit', notApplicable), 200);
    await stage.publishNext();
    const { version, to } = await stage.proposal(id);
    const seen = await item(id, '1.2');
    const [rebaseline, accept] = await Promise.all([
      stage.send('rebaseline', { reviewId: id, version, input: { toVersionId: to?.id ?? '' } }),
      onItem(seen, 'accept'),
    ]);
    expectStatus(rebaseline, 200);
    expect([200, 412]).toContain(accept.statusCode);
    const after = expectStatus<ItemView>(
      await scene.send(`GET /api/items/${target.id}`, { as: scene.people.supervisor }),
      200,
    );
    expect(after.status).toBe('in_progress');
    const standing = await inEveryAgency(scene.test, (tx) =>
      tx.query(
        `SELECT FROM decision WHERE review_item_id = $1 AND verdict = 'accept' AND voided_at IS NULL`,
        [target.id],
      ),
    );
    expect(standing).toEqual([]);
  });
});

describe('the database', () => {
  it('gives back no item that anyone has begun', async () => {
    const { id } = await stage.running();
    const gone = await inEveryAgency(scene.test, (tx) =>
      tx.query('DELETE FROM review_item WHERE review_id = $1 RETURNING id', [id]),
    );
    expect(gone).toEqual([]);
  });
});
