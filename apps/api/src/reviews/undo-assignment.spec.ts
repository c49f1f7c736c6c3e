import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Tenancy } from '../database/tenant.js';
import { actorWith } from '../testing/row-builders.js';
import { type Person } from '../testing/test-app.js';
import { expectStatus, ReviewScene, type SceneItem } from './testing/review-scene.js';

interface Assignment {
  readonly assignmentId: string | null;
  readonly applied: readonly { readonly id: string }[];
  readonly conflicts: readonly { readonly id: string }[];
  readonly unchanged: readonly { readonly id: string }[];
}
interface Row extends SceneItem {
  readonly assignee: { readonly id: string } | null;
  readonly dueOn: string;
}

let scene: ReviewScene;
let other: Person;

beforeAll(async () => {
  scene = await ReviewScene.start();
  other = await scene.test.person({ roles: ['officer'], agencyId: scene.agencyId });
});
afterAll(() => scene.test.close());

const rowsOf = async (reviewId: string): Promise<Row[]> =>
  expectStatus<{ items: Row[] }>(
    await scene.send(`GET /api/reviews/${reviewId}/items`, { as: scene.people.supervisor }),
    200,
  ).items;

const officersOf = async (reviewId: string) =>
  (await rowsOf(reviewId)).map(({ assignee }) => assignee?.id ?? null);

const assign = async (reviewId: string, change: object, items?: readonly Row[]) => {
  const seen = (items ?? (await rowsOf(reviewId))).map(({ id, version }) => ({ id, version }));
  const response = await scene.send(`POST /api/reviews/${reviewId}/assign`, {
    as: scene.people.lead,
    body: { items: seen, ...change },
  });
  return expectStatus<Assignment>(response, 200);
};

const undo = (reviewId: string, assignmentId: string | null, as = scene.people.lead) =>
  scene.send(`POST /api/reviews/${reviewId}/assignments/${assignmentId}/undo`, { as });

const day = (offset: number): string =>
  new Date(scene.test.clock.now().getTime() + offset * 86_400_000).toISOString().slice(0, 10);

describe('an assignment', () => {
  it('leaves alone what is so already, and says so', async () => {
    const { id } = await scene.open();
    const [first, second] = await rowsOf(id);
    if (first === undefined || second === undefined) throw new Error('too few items');
    await assign(id, { assigneeId: other.id }, [first]);
    const before = await rowsOf(id);
    const result = await assign(id, { assigneeId: other.id });
    expect(result.unchanged).toEqual([{ id: first.id, version: first.version + 1 }]);
    expect(result.applied).toHaveLength(before.length - 1);
    const again = await assign(id, { assigneeId: other.id, dueOn: first.dueOn });
    expect(again).toMatchObject({ assignmentId: null, applied: [], conflicts: [] });
  });
});

describe('undoing an assignment', () => {
  it('gives every item back the officer and the day it had', async () => {
    const { id } = await scene.open();
    const [first] = await rowsOf(id);
    if (first === undefined) throw new Error('too few items');
    await assign(id, { assigneeId: scene.people.officer.id, dueOn: day(1) }, [first]);
    const before = await rowsOf(id);
    const { assignmentId, applied } = await assign(id, { assigneeId: other.id, dueOn: day(20) });
    expect(applied).toHaveLength(before.length);
    const result = expectStatus<Assignment>(await undo(id, assignmentId), 200);
    expect(result.applied).toHaveLength(before.length);
    expect(result.conflicts).toEqual([]);
    const after = await rowsOf(id);
    const seen = ({ assignee, dueOn }: Row) => ({ assignee, dueOn });
    expect(after.map(seen)).toEqual(before.map(seen));
    expect(after.map(({ version }) => version)).toEqual(before.map(({ version }) => version + 2));
  });

  it('leaves what was changed since as it is, and names it', async () => {
    const { id } = await scene.open();
    const { assignmentId } = await assign(id, { assigneeId: other.id });
    const [first, ...rest] = await rowsOf(id);
    if (first === undefined) throw new Error('too few items');
    await assign(id, { assigneeId: scene.people.officer.id }, [first]);
    const result = expectStatus<Assignment>(await undo(id, assignmentId), 200);
    expect(result.conflicts.map((item) => item.id)).toEqual([first.id]);
    expect(result.applied).toHaveLength(rest.length);
    expect(await officersOf(id)).toEqual([scene.people.officer.id, ...rest.map(() => null)]);
  });

  it('writes one audit event an item that names what it undoes, and none for a conflict', async () => {
    const { id } = await scene.open();
    const { assignmentId } = await assign(id, { assigneeId: other.id });
    const [first, second] = await rowsOf(id);
    if (first === undefined || second === undefined) throw new Error('too few items');
    await assign(id, { assigneeId: scene.people.officer.id }, [first]);
    expectStatus(await undo(id, assignmentId), 200);
    const undone = ({ id: item }: Row) =>
      scene.test.app.get(Tenancy).run(actorWith('lead'), (tx) =>
        tx.query(
          `SELECT convert_from(payload, 'UTF8')::jsonb AS payload FROM audit_leaf
            WHERE subject = $1 AND convert_from(payload, 'UTF8')::jsonb ->> 'undoes' = $2`,
          [`item:${item}`, assignmentId],
        ),
      );
    expect(await undone(first)).toEqual([]);
    expect(await undone(second)).toEqual([
      { payload: { assigneeId: null, dueOn: second.dueOn, undoes: assignmentId } },
    ]);
  });

  it('happens once, even when asked twice at once', async () => {
    const { id } = await scene.open();
    const { assignmentId } = await assign(id, { assigneeId: other.id });
    const answers = await Promise.all([undo(id, assignmentId), undo(id, assignmentId)]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    const versions = (await rowsOf(id)).map(({ version }) => version);
    expect(new Set(versions)).toEqual(new Set([3]));
  });

  it('is for the one who assigned, in the review it was', async () => {
    const { id } = await scene.open();
    const elsewhere = await scene.open();
    const { assignmentId } = await assign(id, { assigneeId: other.id });
    const secondLead = await scene.test.person({ roles: ['lead'] });
    expectStatus(await undo(id, assignmentId, secondLead), 404);
    expectStatus(await undo(elsewhere.id, assignmentId), 404);
    expectStatus(await undo(id, randomUUID()), 404);
    expectStatus(await undo(id, assignmentId, scene.people.auditor), 403);
    expect(new Set(await officersOf(id))).toEqual(new Set([other.id]));
  });

  it('gives no item to who is no officer any more', async () => {
    const { id } = await scene.open();
    const leaving = await scene.test.person({ roles: ['officer'], agencyId: scene.agencyId });
    await assign(id, { assigneeId: leaving.id });
    const { assignmentId } = await assign(id, { assigneeId: other.id });
    await scene.test.sql('UPDATE app_user SET disabled_at = now() WHERE id = $1', [leaving.id]);
    const result = expectStatus<Assignment>(await undo(id, assignmentId), 200);
    expect(result.applied).toEqual([]);
    expect(new Set(await officersOf(id))).toEqual(new Set([other.id]));
  });
});
