import { inEveryAgency } from '../../items/testing/review-stage.js';
import { type Person } from '../../testing/test-app.js';
import { type ReviewView } from '../review.view.js';
import {
  type EditionComparisonView,
  type SealedEditionView,
} from '../sealed/sealed-edition.view.js';
import { expectStatus, notApplicable, ReviewScene } from '../testing/review-scene.js';

let scene: ReviewScene;

beforeAll(async () => {
  scene = await ReviewScene.start();
});
afterAll(() => scene.test.close());

const sql = <Row>(text: string, params: readonly unknown[]): Promise<Row[]> =>
  inEveryAgency(scene.test, (tx) => tx.query<Row>(text, params));

interface Asked {
  readonly as: Person;
  readonly body?: object;
}

const send = async (id: string, step: string, { as, body }: Asked) =>
  scene.send(`POST /api/reviews/${id}/${step}`, {
    as,
    ...(body !== undefined && { body }),
    version: (await scene.read(id, as)).version,
  });

const view = async (id: string, as: Person): Promise<ReviewView> =>
  expectStatus(await scene.send(`GET /api/reviews/${id}`, { as }), 200);

const ask = (id: string, as = scene.people.supervisor) =>
  send(id, 'request-reopening', { as, body: { why: 'A record came late.' } });

const reopened = async (): Promise<string> => {
  const { id } = await scene.sealed();
  expectStatus(await ask(id), 200);
  expectStatus(await send(id, 'grant-reopening', { as: scene.people.lead, body: {} }), 200);
  return id;
};

const bytesOf = async (id: string): Promise<string[]> => {
  const rows = await sql<{ snapshot: string }>(
    `SELECT encode(snapshot, 'hex') AS snapshot FROM seal WHERE review_id = $1 ORDER BY edition`,
    [id],
  );
  return rows.map(({ snapshot }) => snapshot);
};

describe('a reopening', () => {
  it('begins the next edition: accepts stand, approvals do not, the seal stays to the byte', async () => {
    const { id } = await scene.sealed();
    const before = await bytesOf(id);
    expectStatus(await ask(id), 200);
    const granted = await send(id, 'grant-reopening', { as: scene.people.lead, body: {} });
    expect(granted.json()).toMatchObject({
      status: 'accepted',
      edition: 2,
      sealedAt: null,
      approvals: [],
      reopenings: [{ edition: 1, granted: true, why: 'A record came late.' }],
    });
    expect(await bytesOf(id)).toEqual(before);
    const events = await sql<{ type: string }>(
      `SELECT type FROM audit_leaf WHERE subject = 'review:' || $1 ORDER BY subject_version DESC LIMIT 2`,
      [id],
    );
    expect(events.map(({ type }) => type)).toEqual([
      'review.reopened',
      'review.reopening-requested',
    ]);
  });

  it('is granted by nobody who asked for it, also not by SQL', async () => {
    const { id } = await scene.sealed();
    const as = scene.people.supervisor;
    expectStatus(await ask(id), 200);
    const own = await send(id, 'grant-reopening', { as, body: {} });
    expect(own.json()).toMatchObject({ blockers: [{ code: 'same-person' }] });
    const entry = (await view(id, as)).allowedActions.find(
      ({ action }) => action === 'review.decide-reopening',
    );
    expect(entry).toMatchObject({ allowed: false, blockers: [{ code: 'same-person' }] });
    await expect(
      sql(
        `UPDATE reopening SET decided_by = requested_by, granted = true, decided_at = now()
          WHERE review_id = $1`,
        [id],
      ),
    ).rejects.toThrow();
  });

  it('waits for one decision at a time, and a refusal says why', async () => {
    const { id } = await scene.sealed();
    expectStatus(await ask(id), 200);
    expect((await ask(id, scene.people.officer)).json()).toMatchObject({
      status: 409,
      blockers: [{ code: 'reopening-pending' }],
    });
    const as = scene.people.lead;
    const mute = await send(id, 'refuse-reopening', { as, body: { comment: ' ' } });
    expect(mute.json()).toMatchObject({ status: 422, blockers: [{ code: 'reason-missing' }] });
    const refused = await send(id, 'refuse-reopening', { as, body: { comment: 'Too late.' } });
    expect(refused.json()).toMatchObject({
      status: 'sealed',
      edition: 1,
      reopenings: [{ granted: false, comment: 'Too late.', decidedBy: { id: as.id } }],
    });
    expectStatus(await ask(id), 200);
  });

  it('is for sealed reviews only', async () => {
    const { id } = await scene.open();
    expect((await ask(id)).json()).toMatchObject({ status: 409 });
  });
});

describe('an edition that nobody needs', () => {
  it('is given up while nothing changed, and the review is under its seal again', async () => {
    const id = await reopened();
    const given = await send(id, 'abandon-edition', { as: scene.people.lead });
    expect(given.json()).toMatchObject({ status: 'sealed', edition: 1 });
    expect((await bytesOf(id)).length).toBe(1);
  });

  it('is not given up once something changed', async () => {
    const id = await reopened();
    await changeFirst(id);
    const refused = await send(id, 'abandon-edition', { as: scene.people.lead });
    expect(refused.json()).toMatchObject({ status: 409, blockers: [{ code: 'edition-changed' }] });
  });
});

/** Takes the first item up again, with another narrative, to its acceptance. */
const changeFirst = async (id: string): Promise<void> => {
  const [first] = await scene.items(id);
  const { officer } = scene.people;
  const revised = await scene.send(`POST /api/items/${first?.id}/revise`, {
    as: officer,
    version: first?.version ?? 0,
    body: { reason: 'The record that came late.' },
  });
  const { version }: { version: number } = expectStatus(revised, 200);
  const body = { ...notApplicable, narrative: 'One operation was planned and called off.' };
  const submitted = await scene.send(`POST /api/items/${first?.id}/submit`, {
    as: officer,
    version,
    body,
  });
  const seen: { version: number } = expectStatus(submitted, 200);
  expectStatus(
    await scene.send(`POST /api/items/${first?.id}/accept`, {
      as: scene.people.supervisor,
      version: seen.version,
      body: {},
    }),
    200,
  );
};

describe('the next edition', () => {
  it('is sealed beside the one before, and says what differs', async () => {
    const id = await reopened();
    await changeFirst(id);
    expectStatus(await scene.approve(id), 200);
    expect((await scene.seal(id)).json()).toMatchObject({ status: 'sealed', edition: 2 });
    const read = await scene.send(`GET /api/sealed-editions/${id}/2/changes`, {
      as: scene.people.auditor,
    });
    const compared = expectStatus<EditionComparisonView>(read, 200);
    expect(compared).toMatchObject({
      before: { edition: 1 },
      after: { edition: 2 },
      why: 'A record came late.',
      differences: [{ kind: 'changed', fields: ['narrative'] }],
    });
    const first = await scene.send(`GET /api/sealed-editions/${id}/1/changes`, {
      as: scene.people.auditor,
    });
    expect(first.statusCode).toBe(404);
  });

  it('leaves the decisions and approvals of the earlier one as they stood then', async () => {
    const { id } = await scene.sealed();
    const as = scene.people.auditor;
    const read = async () =>
      expectStatus<SealedEditionView>(
        await scene.send(`GET /api/sealed-editions/${id}/1`, { as }),
        200,
      );
    const before = await read();
    scene.test.clock.advance(60);
    expectStatus(await ask(id), 200);
    expectStatus(await send(id, 'grant-reopening', { as: scene.people.lead, body: {} }), 200);
    await changeFirst(id);
    expectStatus(await scene.approve(id), 200);
    expect(await read()).toEqual(before);
  });
});
