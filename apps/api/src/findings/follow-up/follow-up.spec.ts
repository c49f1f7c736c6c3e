import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayIn } from '@plumbline/domain';
import { type ItemView } from '../../items/item.view.js';
import { queriesOf } from '../../items/testing/count-queries.js';
import {
  aFailingInput,
  firstOf,
  inEveryAgency,
  ItemDriver,
  type ReviewStage,
  setStage,
} from '../../items/testing/review-stage.js';
import { type Person, TestApp } from '../../testing/test-app.js';
import { type FindingView } from '../finding.view.js';
import { ExpireRisks } from './expire-risks.js';
import { type CorrectiveActionList } from './follow-up.view.js';

let test: TestApp;

beforeAll(async () => {
  test = await TestApp.start();
});
afterAll(() => test.close());

/** A finding that was answered, of a review that is sealed. */
const answered = async () => {
  const item = await ItemDriver.begin(test);
  const { stage } = item;
  const submitted = await item.submit(aFailingInput({ responsibleOfficialId: stage.official.id }));
  const { id } = firstOf(submitted.json<ItemView>().findings);
  await item.accept();
  const responded = await send(`POST /api/findings/${id}/responses`, {
    as: stage.official,
    body: { position: 'agree', text: 'Agreed.' },
    version: (await view(id, stage.official)).version,
  });
  expect(responded.statusCode).toBe(200);
  await seal(stage);
  return { id, stage };
};

const seal = async ({ reviewId, supervisor: as }: ReviewStage): Promise<void> => {
  const read = async (): Promise<number> =>
    (await test.send(`GET /api/reviews/${reviewId}`, { as })).json<{ version: number }>().version;
  const body = { independence: 'I took no part in preparing this review.' };
  await send(`POST /api/reviews/${reviewId}/approve`, { as, body, version: await read() });
  const sealed = await send(`POST /api/reviews/${reviewId}/seal`, { as, version: await read() });
  expect(sealed.json()).toMatchObject({ status: 'sealed' });
};

interface Sent {
  readonly as: Person;
  readonly body?: object;
  readonly version?: number;
}

const send = (line: string, { as, body, version }: Sent) =>
  test.send(line, {
    as,
    ...(body !== undefined && { body }),
    ...(version !== undefined && { headers: { 'if-match': `"${version}"` } }),
  });

const view = async (id: string, as: Person): Promise<FindingView> =>
  (await test.send(`GET /api/findings/${id}`, { as })).json<FindingView>();

const onFinding = async (id: string, step: string, { as, body }: Sent) =>
  send(`POST /api/findings/${id}/${step}`, {
    as,
    ...(body !== undefined && { body }),
    version: (await view(id, as)).version,
  });

const onAction = async (findingId: string, step: string, { as, body }: Sent) => {
  const action = firstOf((await view(findingId, as)).actions);
  return send(`POST /api/corrective-actions/${action.id}/${step}`, {
    as,
    ...(body !== undefined && { body }),
    version: action.version,
  });
};

/** A day so many from today, where the agency is. */
const day = (offset: number): string =>
  dayIn('America/New_York', new Date(test.clock.now().getTime() + offset * 86_400_000));

const planned = async () => {
  const { id, stage } = await answered();
  const body = {
    title: 'Let counsel release each operation.',
    ownerId: stage.official.id,
    dueOn: day(60),
    milestones: [{ title: 'Draft of the release form', dueOn: day(20) }],
  };
  const response = await send(`POST /api/findings/${id}/actions`, { as: stage.official, body });
  expect(response.statusCode).toBe(201);
  return { id, stage, body };
};

describe('a corrective action', () => {
  it('goes from the plan to the closed finding, and leaves a line for each step', async () => {
    const { id, stage } = await planned();
    const { official, officer, supervisor } = stage;
    await onFinding(id, 'start-correcting', { as: supervisor });
    await onAction(id, 'start', { as: official });
    const { actions } = await view(id, official);
    const [milestone] = firstOf(actions).milestones;
    await send(
      `POST /api/corrective-actions/${firstOf(actions).id}/milestones/${milestone?.id}/reach`,
      { as: official },
    );
    await onAction(id, 'report-done', { as: official, body: { note: 'In use since June.' } });
    const early = await onFinding(id, 'verify', { as: officer, body: { retest: 'Read six.' } });
    expect(early.json()).toMatchObject({ status: 422, blockers: [{ code: 'actions-open' }] });
    await onAction(id, 'verify', { as: officer, body: { note: 'Seen.' } });
    await onFinding(id, 'verify', { as: officer, body: { retest: 'Read six releases.' } });
    const closed = await onFinding(id, 'close', { as: supervisor });
    expect(closed.json()).toMatchObject({
      state: 'closed',
      actions: [{ state: 'verified', verifiedBy: { id: officer.id }, daysLate: 0 }],
    });
    const steps = closed.json<FindingView>().followUp.map(({ step, note }) => [step, note]);
    expect(steps).toEqual([
      ['corrective-action.planned', null],
      ['finding.correcting-started', null],
      ['corrective-action.started', null],
      ['corrective-action.milestone-reached', 'Draft of the release form'],
      ['corrective-action.reported-done', 'In use since June.'],
      ['corrective-action.verified', 'Seen.'],
      ['finding.verified', 'Read six releases.'],
      ['finding.closed', null],
    ]);
    const events = await inEveryAgency(test, (tx) =>
      tx.query<{ type: string }>(
        `SELECT type FROM audit_leaf WHERE agency_id = $1 AND subject LIKE 'corrective-action:%'
          ORDER BY subject_version`,
        [stage.agencyId],
      ),
    );
    expect(events.map(({ type }) => type)).toEqual([
      'corrective-action.planned',
      'corrective-action.started',
      'corrective-action.milestone-reached',
      'corrective-action.reported-done',
      'corrective-action.verified',
    ]);
  });

  it('is owned by somebody of the reviewed agency, from today on', async () => {
    const { id, stage } = await answered();
    const body = { title: 'Train.', ownerId: stage.officer.id, dueOn: day(10) };
    const as = stage.supervisor;
    const byOfficer = await send(`POST /api/findings/${id}/actions`, { as, body });
    expect(byOfficer.json()).toMatchObject({ status: 422, errors: [{ pointer: '/ownerId' }] });
    const late = { ...body, ownerId: stage.official.id, dueOn: day(-2), title: ' ' };
    const refused = await send(`POST /api/findings/${id}/actions`, { as, body: late });
    expect(refused.json()).toMatchObject({
      status: 422,
      blockers: [{ code: 'title-missing' }, { code: 'day-past' }],
    });
  });

  it('keeps the day that a moved date replaces', async () => {
    const { id, stage, body } = await planned();
    const action = firstOf((await view(id, stage.official)).actions);
    const move = (changes: object, version = action.version) =>
      send(`PATCH /api/corrective-actions/${action.id}`, {
        as: stage.official,
        body: changes,
        version,
      });
    expect((await move({ dueOn: day(90) })).json()).toMatchObject({
      blockers: [{ code: 'reason-missing' }],
    });
    const moved = await move({ dueOn: day(90), reason: 'The form goes to print late.' });
    expect(moved.json()).toMatchObject({
      actions: [{ dueOn: day(90), version: 2 }],
      followUp: [{}, { dueOnBefore: body.dueOn, note: 'The form goes to print late.' }],
    });
    const stale = await move({ title: 'Another.' });
    expect(stale.statusCode).toBe(412);
    expect(stale.json()).toMatchObject({ current: { actions: [{ version: 2 }] } });
  });

  it('is verified by neither its owner nor who reported it done, nor by SQL', async () => {
    const { id, stage } = await planned();
    await onFinding(id, 'start-correcting', { as: stage.leadOfficer });
    await onAction(id, 'start', { as: stage.official });
    await onAction(id, 'report-done', { as: stage.official, body: { note: 'Done.' } });
    const both = await test.person({
      roles: ['officer', 'respondent'],
      agencyId: stage.agencyId,
    });
    const byOwner = await onAction(id, 'verify', { as: stage.official, body: {} });
    expect(byOwner.statusCode).toBe(403);
    const action = firstOf((await view(id, stage.official)).actions);
    await expect(
      inEveryAgency(test, (tx) =>
        tx.query(
          `UPDATE corrective_action SET state = 'verified', verified_by = owner_id WHERE id = $1`,
          [action.id],
        ),
      ),
    ).rejects.toThrow();
    const sentBack = await onAction(id, 'send-back', { as: both, body: { note: 'No list.' } });
    expect(sentBack.json()).toMatchObject({
      actions: [{ state: 'under_way', reportedDoneBy: null }],
    });
  });

  it('is late by the day of its agency, first in the list, and narrowed by what waits for me', async () => {
    const { id, stage } = await planned();
    const list = async (as: Person, query = ''): Promise<CorrectiveActionList['items']> => {
      const response = await test.send(`GET /api/corrective-actions${query}`, { as });
      return response.json<CorrectiveActionList>().items;
    };
    expect(await list(stage.official, '?mine=true')).toMatchObject([
      { daysLate: 0, finding: { id, severity: 'high' } },
    ]);
    expect(await list(stage.supervisor, '?mine=true')).toEqual([]);
    await inEveryAgency(test, (tx) =>
      tx.query('UPDATE corrective_action SET due_on = $2 WHERE finding_id = $1', [id, day(-5)]),
    );
    expect(await list(stage.official, '?late=true')).toMatchObject([{ daysLate: 5 }]);
    expect(await queriesOf(test, () => list(stage.supervisor))).toHaveLength(1);
  });

  it("is not found for another agency's people", async () => {
    const { id, stage } = await planned();
    const action = firstOf((await view(id, stage.official)).actions);
    const { official } = await setStage(test);
    const line = `POST /api/corrective-actions/${action.id}/start`;
    expect((await send(line, { as: official, version: 1 })).statusCode).toBe(404);
    const list = await test.send('GET /api/corrective-actions', { as: official });
    expect(list.json()).toEqual({ items: [] });
  });
});

describe('an accepted risk', () => {
  /** What the job takes up when it runs so many days from now. */
  const runIn = async (days: number): Promise<number> => {
    test.clock.advance(days * 86_400);
    try {
      return await test.app.get(ExpireRisks, { strict: false }).run();
    } finally {
      test.clock.advance(-days * 86_400);
    }
  };

  it('takes a reason and a later day, and ends by hand', async () => {
    const { id, stage } = await answered();
    const as = stage.supervisor;
    const refused = await onFinding(id, 'accept-risk', {
      as,
      body: { reason: ' ', expiresOn: day(0) },
    });
    expect(refused.json()).toMatchObject({
      blockers: [{ code: 'reason-missing' }, { code: 'day-past' }],
    });
    const body = { reason: 'The unit closes in spring.', expiresOn: day(120) };
    const accepted = await onFinding(id, 'accept-risk', { as, body });
    expect(accepted.json()).toMatchObject({
      state: 'risk_accepted',
      risk: { why: body.reason, expiresOn: body.expiresOn, by: { id: as.id } },
    });
    const ended = await onFinding(id, 'end-risk', { as, body: { reason: 'It stays open.' } });
    expect(ended.json()).toMatchObject({ state: 'correcting', risk: null });
  });

  it('ends by itself the day after it expires, in the name of nobody', async () => {
    const { id, stage } = await answered();
    const body = { reason: 'The unit closes.', expiresOn: day(30) };
    await onFinding(id, 'accept-risk', { as: stage.supervisor, body });
    expect(await runIn(30)).toBe(0);
    expect(await view(id, stage.supervisor)).toMatchObject({ state: 'risk_accepted' });
    expect(await runIn(32)).toBe(1);
    const { state, risk, followUp } = await view(id, stage.supervisor);
    expect([state, risk]).toEqual(['correcting', null]);
    expect(followUp.at(-1)).toMatchObject({ step: 'finding.risk-ended', by: null });
  });
});
