import { EVENT_TYPES, ROLES, SUBJECT_KINDS } from '@plumbline/domain';
import { queriesOf } from '../items/testing/count-queries.js';
import {
  anInput,
  inEveryAgency,
  type ReviewStage,
  setStage,
} from '../items/testing/review-stage.js';
import { type Person, TestApp } from '../testing/test-app.js';
import { Sequencer } from './sequencer.js';
import { Sequencing } from './sequencing.js';
import { type AuditPage } from './audit.view.js';

let test: TestApp;
let stage: ReviewStage;
let other: ReviewStage;
let auditor: Person;
let everywhere: Person;
let itemId: string;

const save = async ({ itemIds, officer }: ReviewStage, body: object): Promise<void> => {
  const id = itemIds[0] ?? '';
  const item = await test.send(`GET /api/items/${id}`, { as: officer });
  const headers = { 'if-match': String(item.json<{ version: number }>().version) };
  const saved = await test.send(`PUT /api/items/${id}/assessment`, { as: officer, body, headers });
  if (saved.statusCode !== 200) throw new Error(saved.body);
};

beforeAll(async () => {
  test = await TestApp.start();
  [stage, other] = [await setStage(test, { items: 1 }), await setStage(test)];
  auditor = await test.person({ roles: ['auditor'], agencyId: stage.agencyId });
  everywhere = await test.person({ roles: ['auditor'] });
  itemId = stage.itemIds[0] ?? '';
  for (const at of [stage, other]) {
    await save(at, anInput());
    await save(at, anInput({ narrative: 'Looked again.' }));
  }
});
afterAll(() => test.close());

const list = async (query = '', as = auditor): Promise<AuditPage> => {
  const response = await test.send(`GET /api/audit${query}`, { as });
  if (response.statusCode !== 200) throw new Error(response.body);
  return response.json<AuditPage>();
};

describe('reading the trail', () => {
  it('tells who changed what about what, the newest first', async () => {
    const [newest] = (await list(`?subjectId=${itemId}`)).items;
    expect(newest).toMatchObject({
      type: 'item.assessed',
      subject: { kind: 'item', id: itemId, name: expect.stringMatching(/^R-.*: Records$/) },
      actor: { id: stage.officer.id },
      agency: { id: stage.agencyId },
      revision: 2,
      note: null,
      isErased: false,
    });
    const ids = (await list()).items.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted().toReversed());
  });

  it('keeps an auditor to the agencies of their grant, and shows all to a statewide one', async () => {
    const agencies = (page: AuditPage) =>
      new Set(page.items.flatMap(({ agency }) => (agency === null ? [] : [agency.id])));
    expect(agencies(await list())).toEqual(new Set([stage.agencyId]));
    expect(agencies(await list('', everywhere))).toEqual(new Set([stage.agencyId, other.agencyId]));
    expect((await list(`?agencyId=${other.agencyId}`)).items).toEqual([]);
  });

  it.each(ROLES.filter((role) => role !== 'auditor'))('is not for the role %s', async (role) => {
    const agencyId = role === 'admin' ? null : stage.agencyId;
    const as = await test.person({ roles: [role], agencyId });
    expect((await test.send('GET /api/audit', { as })).statusCode).toBe(403);
  });

  it('shows only leaves of the chosen kind, type, person and days', async () => {
    for (const query of [
      `?kind=item&subjectId=${itemId}&type=item.assessed&actorId=${stage.officer.id}`,
      `?type=item.assessed&from=2000-01-01&to=2100-01-01`,
    ]) {
      const { items } = await list(query);
      expect(items.map(({ type, subject }) => [type, subject.id])).toEqual([
        ['item.assessed', itemId],
        ['item.assessed', itemId],
      ]);
    }
    for (const query of [
      '?kind=user',
      '?type=item.dropped',
      '?to=2000-01-01',
      '?from=2100-01-01',
    ]) {
      expect((await list(query)).items).toEqual([]);
    }
    expect((await list(`?actorId=${auditor.id}`)).items).toEqual([]);
  });

  it('goes on where the page before ended', async () => {
    const all = (await list()).items.map(({ id }) => id);
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: AuditPage = await list(`?limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(all);
    expect(all.length).toBeGreaterThan(1);
  });

  // The count leaves out what names the table of sessions, as sign-in does and the trail's own query.
  it('takes no query besides its own, whatever the length', async () => {
    expect(await queriesOf(test, () => list('', everywhere))).toEqual([]);
  });

  it('names every kind of subject, and nothing for what is gone', async () => {
    const insert = (kind: string) =>
      inEveryAgency(test, (tx) =>
        tx.query(
          `INSERT INTO audit_leaf (id, agency_id, subject, subject_version, type, schema, at, payload_sha256)
           VALUES (gen_random_uuid(), $1, $2 || ':' || gen_random_uuid(), 1, $3, 's', now(), repeat('0', 64))`,
          [other.agencyId, kind, EVENT_TYPES[0]],
        ),
      );
    for (const kind of SUBJECT_KINDS) {
      await insert(kind);
      const { items } = await list(`?agencyId=${other.agencyId}&kind=${kind}`, everywhere);
      const [gone] = items.filter(({ isErased }) => isErased);
      expect(gone?.subject).toMatchObject({ kind, name: null });
    }
  });
});

describe('the alarm', () => {
  it('is raised in health and once a minute in the log while an event waits over a minute', async () => {
    const sequencing = test.app.get(Sequencing, { strict: false });
    const sequencer = test.app.get(Sequencer, { strict: false });
    const alarms = () => test.log.filter((line) => line.includes('"alarm":"audit-trail"'));
    const blocked = inEveryAgency(test, async (tx) => {
      await tx.query('SELECT pg_current_xact_id()');
      await save(stage, anInput({ narrative: 'A third look.' }));
      await sequencer.sequence();
      test.clock.advance(61);
      for (const _round of [1, 2]) await sequencing.runRound();
    });
    await blocked;
    expect(alarms()).toHaveLength(1);
    expect((await test.send('GET /api/health/ready')).json()).toMatchObject({
      status: 'ready',
      warning: expect.stringContaining('waits for 6'),
    });
    while ((await sequencing.secondsWaiting()) > 0) await sequencing.runRound();
    expect((await test.send('GET /api/health/ready')).json()).toEqual({ status: 'ready' });
  });
});
