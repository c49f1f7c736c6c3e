import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../database/new-id.js';
import { TestApp } from '../testing/test-app.js';
import { type ItemView } from './item.view.js';
import {
  aFailingInput,
  aFindingInput,
  anInput,
  cite,
  firstOf,
  inEveryAgency,
  ItemDriver,
  setStage,
} from './testing/review-stage.js';

let test: TestApp;

beforeAll(async () => {
  test = await TestApp.start();
});
afterAll(() => test.close());

const begin = () => ItemDriver.begin(test);

const approve = (item: ItemDriver) =>
  inEveryAgency(test, (tx) =>
    tx.query(
      `INSERT INTO decision (agency_id, id, review_id, edition, verdict, content_sha256, decided_by)
       VALUES ($1, $2, $3, 1, 'approve', $4, $5)`,
      [item.stage.agencyId, newId(), item.stage.reviewId, 'a'.repeat(64), item.stage.supervisor.id],
    ),
  );

const standingDecisions = (item: ItemDriver) =>
  inEveryAgency(test, async (tx) => {
    const rows = await tx.query<{ verdict: string }>(
      `SELECT verdict FROM decision WHERE review_id = $1 AND voided_at IS NULL ORDER BY verdict`,
      [item.stage.reviewId],
    );
    return rows.map(({ verdict }) => verdict);
  });

describe('an item', () => {
  it('is begun by its first autosave, and its writer saves with the version they hold', async () => {
    const item = await begin();
    const { version } = await item.view();
    const draft = await test.send(`PUT /api/items/${item.id}/draft`, {
      as: item.stage.officer,
      body: { baseRevision: 0, fields: { narrative: 'The reg' } },
    });
    expect(draft.statusCode).toBe(200);
    expect(await item.view()).toMatchObject({
      status: 'in_progress',
      draft: { baseRevision: 0, fields: { narrative: 'The reg' } },
    });
    expect((await item.view(item.stage.supervisor)).draft).toBeNull();

    const saved = await item.command('PUT assessment', {
      as: item.stage.officer,
      body: anInput(),
      version,
    });
    expect(saved.statusCode).toBe(200);
    expect(saved.json<ItemView>()).toMatchObject({
      draft: null,
      outcome: 'not_applicable',
      assessment: { revision: 1, writtenBy: { id: item.stage.officer.id } },
    });
  });

  it("shows another's unsent words to the lead officer, and to nobody else", async () => {
    const item = await ItemDriver.begin(test);
    const { officer, leadOfficer, supervisor, agencyId } = item.stage;
    const colleague = await test.person({ roles: ['officer'], agencyId });
    const words = { baseRevision: 0, fields: { narrative: 'The reg' } };
    await test.send(`PUT /api/items/${item.id}/draft`, { as: officer, body: words });
    const seenByLead = await item.view(leadOfficer);
    expect(seenByLead.draft).toBeNull();
    expect(seenByLead.otherDrafts).toEqual([
      {
        ...words,
        by: { id: officer.id, name: expect.stringContaining('officer') },
        savedAt: test.clock.now().toISOString(),
      },
    ]);
    for (const as of [officer, supervisor, colleague]) {
      expect((await item.view(as)).otherDrafts).toEqual([]);
    }
  });

  it('is not found for people of its agency who may not read items, dropped or not', async () => {
    const item = await ItemDriver.begin(test);
    const { official, agencyId } = item.stage;
    const elsewhere = await test.agency();
    await test.sql(
      `INSERT INTO role_grant (id, user_id, role, agency_id)
       VALUES (gen_random_uuid(), $1, 'officer', $2)`,
      [official.id, elsewhere],
    );
    const statuses = async () => [
      (await item.save(anInput(), official)).statusCode,
      (await item.command('PUT assessment', { as: official, body: anInput(), version: 99 }))
        .statusCode,
      (await test.send(`GET /api/items/${item.id}`, { as: official })).statusCode,
      (await test.send(`GET /api/reviews/${item.stage.reviewId}/items`, { as: official }))
        .statusCode,
      (
        await test.send(`PUT /api/items/${item.id}/draft`, {
          as: official,
          body: { baseRevision: 0, fields: {} },
        })
      ).statusCode,
    ];
    expect(await statuses()).toEqual([404, 404, 404, 404, 404]);
    await inEveryAgency(test, (tx) =>
      tx.query(
        `UPDATE review_item SET dropped_at = now(), dropped_why = 'x'
          WHERE agency_id = $1 AND id = $2`,
        [agencyId, item.id],
      ),
    );
    expect(await statuses()).toEqual([404, 404, 404, 404, 404]);
  });

  it('loses a draft that its writer throws away', async () => {
    const item = await begin();
    const as = item.stage.officer;
    const address = `/api/items/${item.id}/draft`;
    await test.send(`PUT ${address}`, { as, body: { baseRevision: 0, fields: {} } });
    expect((await test.send(`DELETE ${address}`, { as })).statusCode).toBe(204);
    expect((await item.view()).draft).toBeNull();
  });

  it('gets no revision from a save that repeats what it holds', async () => {
    const item = await begin();
    const first = (await item.save()).json<ItemView>();
    const second = (await item.save(anInput({ methods: ['examine'] }))).json<ItemView>();
    expect(second.assessment.revision).toBe(1);
    expect(second.version).toBe(first.version);
    expect(second.history.map(({ kind }) => kind)).toEqual(['saved']);
  });

  it('goes from submitted through accepted and back by a revision, which voids what stood', async () => {
    const item = await begin();
    const submitted = (await item.submit()).json<ItemView>();
    expect(submitted).toMatchObject({ status: 'submitted', preparedByMe: true });
    expect(submitted.submittedAt).toBe(test.clock.now().toISOString());
    expect(submitted.review.figures).toMatchObject({ items: 1, submitted: 1, notApplicable: 1 });

    const accepted = await item.accept();
    expect(accepted.statusCode).toBe(200);
    expect(accepted.json()).toMatchObject({ status: 'accepted', preparedByMe: false });
    await approve(item);
    await inEveryAgency(test, (tx) =>
      tx.query(`UPDATE review SET quorum = 2, second_approver_id = $2 WHERE id = $1`, [
        item.stage.reviewId,
        item.stage.official.id,
      ]),
    );
    expect(await standingDecisions(item)).toEqual(['accept', 'approve']);

    const revised = await item.command('POST revise', {
      as: item.stage.officer,
      body: { reason: 'An operation came to light.' },
    });
    expect(revised.json()).toMatchObject({ status: 'in_progress' });
    expect(await standingDecisions(item)).toEqual([]);
    expect(revised.json<ItemView>().history.map(({ kind, comment }) => [kind, comment])).toEqual([
      ['saved', null],
      ['submitted', null],
      ['accepted', null],
      ['revised', 'An operation came to light.'],
    ]);
  });

  it('comes round again after it was returned, with the comment and both assessments', async () => {
    const item = await begin();
    await item.submit();
    const returned = await item.giveBack('Name the register.');
    expect(returned.json()).toMatchObject({ status: 'returned' });
    expect(await item.view()).toMatchObject({ returnComment: 'Name the register.' });

    const again = await item.submit(anInput({ narrative: 'The register lists none.' }));
    expect(again.json()).toMatchObject({
      status: 'submitted',
      returnComment: null,
      assessment: { revision: 2, narrative: 'The register lists none.' },
      previousAssessment: { revision: 1, narrative: 'The agency took part in no operation.' },
    });
    expect((await item.accept()).json()).toMatchObject({ status: 'accepted' });
  });

  it('can be taken back by its officer, and returned by its supervisor after all', async () => {
    const item = await begin();
    await item.submit();
    const as = item.stage.officer;
    expect((await item.command('POST withdraw', { as })).json()).toMatchObject({
      status: 'in_progress',
    });
    await item.submit();
    await item.accept();
    const reconsidered = await item.command('POST reconsider', {
      as: item.stage.supervisor,
      body: { comment: 'The period is wrong.' },
    });
    expect(reconsidered.json()).toMatchObject({
      status: 'returned',
      returnComment: 'The period is wrong.',
    });
    expect(await standingDecisions(item)).toEqual(['return']);
  });

  it('voids standing approvals with every save of content', async () => {
    const item = await begin();
    await item.save();
    await approve(item);
    await inEveryAgency(test, (tx) =>
      tx.query(`UPDATE review SET quorum = 2, second_approver_id = $2 WHERE id = $1`, [
        item.stage.reviewId,
        item.stage.official.id,
      ]),
    );
    await item.save(anInput());
    expect(await standingDecisions(item)).toEqual(['approve']);
    await item.save(anInput({ reason: 'Another reason.' }));
    expect(await standingDecisions(item)).toEqual([]);
  });

  it('leaves a leaf in the audit trail for each step, numbered without gaps', async () => {
    const item = await begin();
    await item.submit(aFailingInput());
    await item.accept();
    const leaves = await inEveryAgency(test, (tx) =>
      tx.query(
        `SELECT type, subject_version AS number FROM audit_leaf WHERE subject = $1 ORDER BY 2`,
        [`item:${item.id}`],
      ),
    );
    expect(leaves).toEqual([
      { type: 'item.begun', number: 1 },
      { type: 'item.assessed', number: 2 },
      { type: 'item.submitted', number: 3 },
      { type: 'item.accepted', number: 4 },
    ]);
  });
});

describe('what an outcome asks for at submission', () => {
  it.each([
    ['compliant without evidence', { outcome: 'compliant' }, 'evidence-missing', '/evidence'],
    [
      'a failing outcome without finding or reason',
      { outcome: 'non_compliant', reason: null },
      'finding-missing',
      '/findings',
    ],
    [
      'a finding without all elements',
      { outcome: 'non_compliant', findings: [aFindingInput({ cause: ' ' })] },
      'finding-incomplete',
      '/findings/0/cause',
    ],
    ['not applicable without a reason', { reason: null }, 'reason-missing', '/reason'],
    [
      'a finding beside an outcome that has none',
      { findings: [aFindingInput()] },
      'finding-left',
      '/findings/0',
    ],
  ] as const)('refuses %s', async (_what, changes, code, pointer) => {
    const item = await begin();
    const response = await item.submit({ ...anInput(), ...changes });
    expect(response.statusCode).toBe(422);
    const blocked = response.json<{ blockers: { code: string; pointer: string }[] }>();
    expect(blocked.blockers.map((blocker) => [blocker.code, blocker.pointer])).toContainEqual([
      code,
      pointer,
    ]);
    expect((await item.view()).assessment.revision).toBe(0);
  });

  it('takes an attestation as evidence', async () => {
    const item = await begin();
    const evidence = [cite(await item.attest())];
    const response = await item.submit(anInput({ outcome: 'compliant', evidence }));
    expect(response.json()).toMatchObject({
      status: 'submitted',
      assessment: { evidence: [{ kind: 'attestation', slot: 'proof', state: 'usable' }] },
    });
  });

  it("refuses another agency's evidence, and evidence cited twice", async () => {
    const item = await begin();
    const foreign = await (await begin()).attest();
    const response = await item.save(anInput({ evidence: [cite(foreign)] }));
    expect(response.statusCode).toBe(422);
    expect(response.json()).toMatchObject({
      blockers: [{ code: 'evidence-unusable', pointer: '/evidence/0' }],
    });
    const own = cite(await item.attest());
    expect((await item.save(anInput({ evidence: [own, own] }))).statusCode).toBe(400);
  });

  it("refuses a responsible official who isn't one of the agency", async () => {
    const item = await begin();
    const { official } = await setStage(test);
    const response = await item.save(aFailingInput({ responsibleOfficialId: official.id }));
    expect(response.json()).toMatchObject({
      status: 422,
      errors: [{ pointer: '/findings/0/responsibleOfficialId', code: 'not-an-official' }],
    });
  });
});

describe('who may not', () => {
  it('refuses an officer who accepts, by role', async () => {
    const item = await begin();
    await item.submit();
    const response = await item.accept(item.stage.leadOfficer);
    expect(response.statusCode).toBe(403);
    expect(response.json()).toMatchObject({ blockers: [{ code: 'needs-role' }] });
  });

  it('refuses acceptance by a preparer', async () => {
    const item = await begin();
    const both = await test.person({
      roles: ['officer', 'supervisor'],
      agencyId: item.stage.agencyId,
    });
    await inEveryAgency(test, async (tx) => {
      await tx.query('UPDATE review SET supervisor_id = $2 WHERE id = $1', [
        item.stage.reviewId,
        both.id,
      ]);
      await tx.query('UPDATE review_item SET assignee_id = $2 WHERE id = $1', [item.id, both.id]);
    });
    await item.submit(anInput(), both);
    const response = await item.accept(both);
    expect(response.statusCode).toBe(403);
    expect(response.json()).toMatchObject({ blockers: [{ code: 'prepared-by-you' }] });
    const view = await item.view(both);
    expect(view.preparers).toEqual([expect.objectContaining({ id: both.id })]);
    expect(view.allowedActions.find(({ action }) => action === 'item.accept')).toMatchObject({
      allowed: false,
      blockers: [{ code: 'prepared-by-you' }],
    });
  });

  it("refuses an officer who isn't the item's", async () => {
    const item = await begin();
    const stranger = await test.person({ roles: ['officer'], agencyId: item.stage.agencyId });
    const response = await item.save(anInput(), stranger);
    expect(response.statusCode).toBe(403);
    expect(response.json()).toMatchObject({ blockers: [{ code: 'not-its-officer' }] });
  });

  it('refuses a return without a comment', async () => {
    const item = await begin();
    await item.submit();
    const response = await item.giveBack('  ');
    expect(response.statusCode).toBe(422);
    expect(response.json()).toMatchObject({
      blockers: [{ code: 'comment-missing', pointer: '/comment' }],
    });
  });

  it('refuses a save of a submitted item, by its status', async () => {
    const item = await begin();
    await item.submit();
    const response = await item.save(anInput({ narrative: 'Late.' }));
    expect(response.statusCode).toBe(409);
    expect(response.json()).toMatchObject({ blockers: [{ code: 'wrong-status' }] });
  });

  it('refuses work on a dropped item and in a cancelled review', async () => {
    const item = await begin();
    const set = (sql: string) => inEveryAgency(test, (tx) => tx.query(sql, [item.stage.reviewId]));
    await set(`UPDATE review_item SET dropped_at = now(), dropped_why = 'x' WHERE review_id = $1`);
    expect((await item.save()).statusCode).toBe(409);
    await set(`UPDATE review_item SET dropped_at = NULL WHERE review_id = $1`);
    await set(`UPDATE review SET cancelled_at = now(), cancelled_why = 'x' WHERE id = $1`);
    const response = await item.save();
    expect(response.statusCode).toBe(409);
    expect(response.json()).toMatchObject({ blockers: [{ code: 'review-cancelled' }] });
  });
});

describe('the version of an item', () => {
  it('refuses a stale one with the item as it is now, and changes nothing', async () => {
    const item = await begin();
    await item.save();
    const response = await item.command('PUT assessment', {
      as: item.stage.leadOfficer,
      body: anInput({ narrative: 'Mine.' }),
      version: 1,
    });
    expect(response.statusCode).toBe(412);
    expect(response.json()).toMatchObject({
      code: 'stale',
      current: { id: item.id, version: 2, assessment: { revision: 1 } },
    });
    expect((await item.view()).assessment.revision).toBe(1);
  });

  it('must be named', async () => {
    const { stage, id } = await begin();
    const response = await test.send(`POST /api/items/${id}/accept`, {
      as: stage.supervisor,
      body: {},
    });
    expect(response.statusCode).toBe(428);
  });

  it('lets one of two saves made at once through', async () => {
    const item = await begin();
    const save = (narrative: string) =>
      item.command('PUT assessment', {
        as: item.stage.officer,
        body: anInput({ narrative }),
        version: 1,
      });
    const answers = await Promise.all([save('One.'), save('Two.')]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
  });
});

describe('a request about an item', () => {
  it.each(['GET /api/items/', 'PUT /api/items/:id/assessment', 'POST /api/items/:id/withdraw'])(
    "finds no other agency's item: %s",
    async (line) => {
      const item = await begin();
      const { officer } = await setStage(test);
      const path = line.includes(':id') ? line.replace(':id', item.id) : `${line}${item.id}`;
      const response = await test.send(path, {
        as: officer,
        headers: { 'if-match': '"1"' },
        ...(line.startsWith('PUT') && { body: anInput() }),
      });
      expect(response.statusCode).toBe(404);
    },
  );

  it.each([
    ['an unknown field', { ...anInput(), colour: 'red' }, '/colour'],
    ['an unknown outcome', { ...anInput(), outcome: 'fine' }, '/outcome'],
    [
      'a state that only the server sets',
      anInput({ findings: [{ ...aFindingInput(), ...{ state: 'closed' } }] }),
      '/findings/0/state',
    ],
  ])('is refused with %s', async (_what, body, pointer) => {
    const item = await begin();
    const response = await item.save(body);
    expect(response.statusCode).toBe(400);
    expect(firstOf(response.json<{ errors: { pointer: string }[] }>().errors).pointer).toBe(
      pointer,
    );
  });
});
