import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../database/new-id.js';
import { type ItemView } from '../items/item.view.js';
import { queriesOf } from '../items/testing/count-queries.js';
import {
  aFailingInput,
  aFindingInput,
  anInput,
  firstOf,
  inEveryAgency,
  ItemDriver,
  setStage,
} from '../items/testing/review-stage.js';
import { type Person, TestApp } from '../testing/test-app.js';
import { type FindingList, type FindingView } from './finding.view.js';

let test: TestApp;

beforeAll(async () => {
  test = await TestApp.start();
});
afterAll(() => test.close());

/** An item with one draft finding that its official would answer. */
const begin = async () => {
  const item = await ItemDriver.begin(test);
  const responsibleOfficialId = item.stage.official.id;
  const submitted = await item.submit(aFailingInput({ responsibleOfficialId }));
  const { id } = firstOf(submitted.json<ItemView>().findings);
  return { item, id };
};

const issued = async () => {
  const { item, id } = await begin();
  await item.accept();
  return { item, id };
};

const read = (id: string, as: Person) => test.send(`GET /api/findings/${id}`, { as });

const view = async (id: string, as: Person): Promise<FindingView> =>
  (await read(id, as)).json<FindingView>();

const list = async (as: Person, query = ''): Promise<string[]> => {
  const response = await test.send(`GET /api/findings${query}`, { as });
  return response.json<FindingList>().items.map(({ id }) => id);
};

const send = async (
  id: string,
  command: string,
  { as, body, version }: { as: Person; body: object; version?: number },
) =>
  test.send(`POST /api/findings/${id}/${command}`, {
    as,
    body,
    headers: { 'if-match': `"${version ?? (await versionOf(id))}"` },
  });

const versionOf = async (id: string): Promise<number> => {
  const rows = await inEveryAgency(test, (tx) =>
    tx.query<{ version: number }>('SELECT version FROM finding WHERE id = $1', [id]),
  );
  return firstOf(rows).version;
};

const RESPONSE = {
  position: 'partly',
  text: 'One of the two operations had an agreement.',
  plannedAction: 'Counsel releases each operation.',
  plannedOn: '2026-12-31',
};

describe('a finding', () => {
  it('gets the next number of its agency and year', async () => {
    const { item } = await begin();
    const year = test.clock.now().getUTCFullYear();
    const second = (await item.view(item.stage.officer)).findings;
    expect(second.map(({ number }) => number)).toEqual([`F-${year}-001`]);
    await item.command('POST withdraw', { as: item.stage.officer });
    const saved = await item.save({
      ...aFailingInput(),
      findings: [{ ...aFindingInput(), id: firstOf(second).id }, aFindingInput()],
    });
    expect(saved.json<ItemView>().findings.map(({ number }) => number)).toEqual([
      `F-${year}-001`,
      `F-${year}-002`,
    ]);
  });

  it('is a draft that nobody of the reviewed agency sees until its item is accepted', async () => {
    const { item, id } = await begin();
    const { official, officer } = item.stage;
    expect((await read(id, official)).statusCode).toBe(404);
    expect(await list(official)).toEqual([]);
    expect(await list(officer)).toEqual([id]);
    await item.accept();
    expect(await list(official, '?mine=true')).toEqual([id]);
    expect(await view(id, official)).toMatchObject({
      state: 'issued',
      issuedAt: test.clock.now().toISOString(),
      outcome: 'partially_compliant',
      wording: 'Verify that records are kept.',
      allowedActions: expect.arrayContaining([
        { action: 'finding.respond', allowed: true, blockers: [] },
      ]),
    });
  });

  it('is answered by its official, which voids standing approvals', async () => {
    const { item, id } = await issued();
    const { stage } = item;
    await inEveryAgency(test, (tx) =>
      tx.query(
        `INSERT INTO decision (agency_id, id, review_id, edition, verdict, content_sha256,
           decided_by) VALUES ($1, $2, $3, 1, 'approve', $4, $5)`,
        [stage.agencyId, newId(), stage.reviewId, 'a'.repeat(64), stage.supervisor.id],
      ),
    );
    const response = await send(id, 'responses', { as: stage.official, body: RESPONSE });
    expect(response.statusCode).toBe(200);
    expect(response.json()).toMatchObject({
      state: 'responded',
      responses: [{ ...RESPONSE, by: { id: stage.official.id }, toRevision: 1 }],
    });
    const voided = await inEveryAgency(test, (tx) =>
      tx.query(
        `SELECT voided_by AS "voidedBy", voided_why AS why FROM decision
          WHERE review_id = $1 AND verdict = 'approve'`,
        [stage.reviewId],
      ),
    );
    expect(voided).toEqual([{ voidedBy: stage.official.id, why: 'finding.responded' }]);
  });

  it('is answered by nobody else', async () => {
    const { item, id } = await issued();
    const other = await test.person({ roles: ['respondent'], agencyId: item.stage.agencyId });
    const byOther = await send(id, 'responses', { as: other, body: RESPONSE });
    expect(byOther.statusCode).toBe(403);
    expect(byOther.json()).toMatchObject({ blockers: [{ code: 'not-responsible-official' }] });
    const byOfficer = await send(id, 'responses', { as: item.stage.officer, body: RESPONSE });
    expect(byOfficer.json()).toMatchObject({ status: 403, blockers: [{ code: 'needs-role' }] });
  });

  it('counts as answered once a refusal is recorded, with the days it was asked for', async () => {
    const { item, id } = await issued();
    const body = { text: 'Asked twice by letter.', askedOn: ['2026-08-01', '2026-08-20'] };
    const byOfficer = await send(id, 'refusals', { as: item.stage.officer, body });
    expect(byOfficer.statusCode).toBe(403);
    const response = await send(id, 'refusals', { as: item.stage.leadOfficer, body });
    expect(response.json()).toMatchObject({
      state: 'responded',
      responses: [{ position: 'refused', text: 'Asked twice by letter.', plannedOn: null }],
    });
    const stored = await inEveryAgency(test, (tx) =>
      tx.query(
        'SELECT array_to_json(asked_on) AS "askedOn" FROM finding_response WHERE finding_id = $1',
        [id],
      ),
    );
    expect(stored).toEqual([{ askedOn: ['2026-08-01', '2026-08-20'] }]);
    const again = await send(id, 'refusals', { as: item.stage.supervisor, body });
    expect(again.statusCode).toBe(409);
  });

  it.each([
    ['no day', { text: 'Asked.', askedOn: [] }],
    ['a day that is none', { text: 'Asked.', askedOn: ['2026-02-30'] }],
    ['no words', { text: '', askedOn: ['2026-08-01'] }],
  ])('takes no refusal with %s', async (_what, body) => {
    const { item, id } = await issued();
    const response = await send(id, 'refusals', { as: item.stage.supervisor, body });
    expect(response.statusCode).toBe(400);
  });

  it('goes back to draft when its elements are edited, and keeps the response to the earlier ones', async () => {
    const { item, id } = await issued();
    const { official, officer, supervisor } = item.stage;
    await send(id, 'responses', { as: official, body: RESPONSE });
    await item.command('POST revise', { as: officer, body: { reason: 'A third operation.' } });
    const edited = await item.save(
      aFailingInput({ id, condition: 'Three of nine.', responsibleOfficialId: official.id }),
    );
    expect(firstOf(edited.json<ItemView>().findings)).toMatchObject({
      id,
      state: 'draft',
      revision: 2,
      condition: 'Three of nine.',
      responses: [{ toRevision: 1 }],
    });
    await item.submit(
      aFailingInput({ id, condition: 'Three of nine.', responsibleOfficialId: official.id }),
    );
    await item.accept();
    expect(await view(id, supervisor)).toMatchObject({ state: 'issued', revision: 2 });
  });

  it('can be withdrawn by its officer while it is a draft, with the item', async () => {
    const { item, id } = await begin();
    await item.command('POST withdraw', { as: item.stage.officer });
    const saved = await item.save(anInput({ findings: [aFindingInput({ id, withdraw: true })] }));
    expect(saved.json()).toMatchObject({ hasFinding: false, findings: [] });
    expect(await view(id, item.stage.officer)).toMatchObject({ state: 'withdrawn' });
    expect((await item.submit(anInput())).statusCode).toBe(200);
  });

  it('stays unseen by the reviewed agency when it was withdrawn before it was issued', async () => {
    const { item, id } = await begin();
    const { official, officer } = item.stage;
    await item.command('POST withdraw', { as: officer });
    await item.save(anInput({ findings: [aFindingInput({ id, withdraw: true })] }));
    expect((await read(id, official)).statusCode).toBe(404);
    expect(await list(official)).toEqual([]);
    expect(await list(officer)).toEqual([id]);
  });

  it('hides again what it says once its issued elements are edited, withdrawn then or not', async () => {
    const { item, id } = await issued();
    const { official, officer } = item.stage;
    await item.command('POST revise', { as: officer, body: { reason: 'A third operation.' } });
    const edited = aFindingInput({ id, condition: 'Not for them yet.' });
    await item.save(anInput({ findings: [edited] }));
    expect((await read(id, official)).statusCode).toBe(404);
    await item.save(anInput({ findings: [{ ...edited, withdraw: true }] }));
    expect((await read(id, official)).statusCode).toBe(404);
    expect(await list(official)).toEqual([]);
  });

  it('is not found for who answers it while it is a draft, whatever they send', async () => {
    const { item, id } = await begin();
    const other = await test.person({ roles: ['respondent'], agencyId: item.stage.agencyId });
    for (const as of [item.stage.official, other]) {
      expect((await send(id, 'responses', { as, body: RESPONSE })).statusCode).toBe(404);
    }
  });

  it('can be withdrawn by the supervisor once it is issued, with a reason', async () => {
    const { item, id } = await issued();
    const { officer, supervisor } = item.stage;
    const body = { reason: 'The register was incomplete.' };
    expect((await send(id, 'withdraw', { as: officer, body })).statusCode).toBe(403);
    const empty = await send(id, 'withdraw', { as: supervisor, body: { reason: ' ' } });
    expect(empty.json()).toMatchObject({ status: 422, blockers: [{ code: 'reason-missing' }] });
    const response = await send(id, 'withdraw', { as: supervisor, body });
    expect(response.json()).toMatchObject({ state: 'withdrawn' });
  });

  it('refuses a stale version with the finding as it is now, and a missing one', async () => {
    const { item, id } = await issued();
    const as = item.stage.official;
    const stale = await send(id, 'responses', { as, body: RESPONSE, version: 1 });
    expect(stale.statusCode).toBe(412);
    expect(stale.json()).toMatchObject({ current: { id, version: 2, state: 'issued' } });
    const line = `POST /api/findings/${id}/responses`;
    expect((await test.send(line, { as, body: RESPONSE })).statusCode).toBe(428);
  });

  it("is not found for another agency's people", async () => {
    const { id } = await issued();
    const { official } = await setStage(test);
    expect((await read(id, official)).statusCode).toBe(404);
    const response = await send(id, 'responses', { as: official, body: RESPONSE });
    expect(response.statusCode).toBe(404);
  });
});

describe('the list of findings', () => {
  it('can be narrowed to state and severity, and takes one query', async () => {
    const { item, id } = await issued();
    const as = item.stage.supervisor;
    expect(await list(as, '?state=issued&severity=high')).toEqual([id]);
    expect(await list(as, '?state=draft')).toEqual([]);
    expect(await list(as, '?severity=low')).toEqual([]);
    expect(await list(as, '?mine=true')).toEqual([id]);
    expect(await list(item.stage.officer, '?mine=true')).toEqual([]);
    expect(await queriesOf(test, () => list(as))).toHaveLength(1);
  });
});
