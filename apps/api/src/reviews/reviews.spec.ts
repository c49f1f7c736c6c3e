import { createHash } from 'node:crypto';
import { canonicalJson, type SealedReview } from '@plumbline/domain';
import { type ItemView } from '../items/item.view.js';
import { type Person } from '../testing/test-app.js';
import {
  expectStatus,
  notApplicable,
  ReviewScene,
  type SceneItem,
  type SceneReview,
} from './testing/review-scene.js';

let scene: ReviewScene;

beforeAll(async () => {
  scene = await ReviewScene.start();
});
afterAll(() => scene.test.close());

describe('planning', () => {
  it('gives each review of an agency and year the next code', async () => {
    const first = await scene.plan();
    const second = await scene.plan();
    const year = scene.test.clock.now().getUTCFullYear();
    expect(first.code).toMatch(new RegExp(`^DPS-${year}-\\d\\d$`));
    expect(Number(second.code.slice(-2))).toBe(Number(first.code.slice(-2)) + 1);
    expect(first).toMatchObject({ status: 'planned', edition: 1, overdue: false });
  });

  it('points at each field that breaks a rule', async () => {
    const response = await scene.send('POST /api/reviews', {
      as: scene.people.lead,
      body: scene.planInput({ periodEnd: '2026-01-01', dueOn: '2020-01-01' }),
    });
    const problem = expectStatus<{ blockers: { code: string; pointer: string }[] }>(response, 422);
    expect(problem.blockers).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'period-invalid', pointer: '/periodEnd' }),
        expect.objectContaining({ code: 'due-before-today', pointer: '/dueOn' }),
      ]),
    );
  });

  it('refuses people without the role their place needs', async () => {
    const response = await scene.send('POST /api/reviews', {
      as: scene.people.lead,
      body: scene.planInput({ leadOfficerId: scene.people.auditor.id }),
    });
    const problem = expectStatus<{ errors: { pointer: string }[] }>(response, 422);
    expect(problem.errors).toEqual([expect.objectContaining({ pointer: '/leadOfficerId' })]);
  });

  it('refuses an agency that is retired', async () => {
    const agencyId = await scene.test.agency();
    await scene.test.sql('UPDATE agency SET retired_at = now() WHERE id = $1', [agencyId]);
    const response = await scene.send('POST /api/reviews', {
      as: scene.people.lead,
      body: scene.planInput({ agencyId }),
    });
    const { errors } = expectStatus<{ errors: { pointer: string }[] }>(response, 422);
    expect(errors.map(({ pointer }) => pointer)).toEqual(['/agencyId']);
  });

  it('is not for officers', async () => {
    const { people } = scene;
    const response = await scene.send('POST /api/reviews', {
      as: people.officer,
      body: scene.planInput(),
    });
    expectStatus(response, 403);
  });
});

describe('opening', () => {
  it('makes one item for each checklist item, due with the review', async () => {
    const review = await scene.open();
    const items = await scene.items(review.id);
    expect(review.status).toBe('open');
    expect(items.map(({ ref }) => ref)).toEqual(['1.1', '1.2', '2.1', '2.2']);
    expect(new Set(items.map((item) => item.status))).toEqual(new Set(['open']));
  });

  it('answers a stale version with the review as it is now', async () => {
    const planned = await scene.plan();
    const response = await scene.send(`POST /api/reviews/${planned.id}/open`, {
      as: scene.people.lead,
      version: planned.version + 7,
    });
    const problem = expectStatus<{ code: string; current: SceneReview }>(response, 412);
    expect(problem.current).toMatchObject({ id: planned.id, version: planned.version });
  });

  it('asks for the version', async () => {
    const planned = await scene.plan();
    const response = await scene.send(`POST /api/reviews/${planned.id}/open`, {
      as: scene.people.lead,
    });
    expectStatus(response, 428);
  });
});

describe('assigning', () => {
  it('changes the items seen as they are and names the others as conflicts', async () => {
    const { id } = await scene.open();
    const [first, second, ...rest] = await scene.items(id);
    if (first === undefined || second === undefined) throw new Error('too few items');
    const stale = { id: second.id, version: second.version + 1 };
    const response = await scene.send(`POST /api/reviews/${id}/assign`, {
      as: scene.people.lead,
      body: {
        items: [first, ...rest]
          .map(({ id: item, version }) => ({ id: item, version }))
          .concat(stale),
        assigneeId: scene.people.officer.id,
      },
    });
    const result = expectStatus<{ applied: SceneItem[]; conflicts: SceneItem[] }>(response, 200);
    expect(result.conflicts).toEqual([stale]);
    expect(result.applied).toHaveLength(1 + rest.length);
    const mine = await scene.send('GET /api/items?mine=true', { as: scene.people.officer });
    expect(expectStatus<{ total: number }>(mine, 200).total).toBeGreaterThanOrEqual(3);
  });

  it('refuses an assignment that says neither who nor by when', async () => {
    const { id } = await scene.open();
    const [item] = await scene.items(id);
    const body = { items: [{ id: item?.id, version: item?.version }] };
    const as = scene.people.lead;
    expectStatus(await scene.send(`POST /api/reviews/${id}/assign`, { as, body }), 400);
    expect((await scene.items(id))[0]?.version).toBe(item?.version);
  });

  it('refuses a person who is no officer of the agency', async () => {
    const { id } = await scene.open();
    const items = await scene.items(id);
    const response = await scene.send(`POST /api/reviews/${id}/assign`, {
      as: scene.people.lead,
      body: {
        items: items.map(({ id: item, version }) => ({ id: item, version })),
        assigneeId: scene.people.supervisor.id,
      },
    });
    expectStatus(response, 422);
  });
});

describe('approving and sealing', () => {
  it('says what is in the way', async () => {
    const { id } = await scene.open();
    const response = await scene.approve(id);
    const problem = expectStatus<{ blockers: { code: string }[] }>(response, 409);
    expect(problem.blockers.map(({ code }) => code)).toContain('items-not-accepted');
  });

  it('refuses to seal without approval', async () => {
    const { id } = await scene.open();
    await scene.decideAll(id);
    const problem = expectStatus<{ blockers: { code: string }[] }>(await scene.seal(id), 409);
    expect(problem.blockers.map(({ code }) => code)).toEqual(['approvals-missing']);
  });

  it("is for the review's own supervisor", async () => {
    const { id } = await scene.open();
    await scene.decideAll(id);
    expectStatus(await scene.approve(id, scene.people.second), 403);
  });

  it('freezes the canonical bytes with their hash, which is the approved one', async () => {
    const sealed = await scene.sealed();
    expect(sealed.status).toBe('sealed');
    const path = `GET /api/sealed-editions/${sealed.id}/1`;
    const edition = expectStatus<{ content: object; contentSha256: string }>(
      await scene.send(path, { as: scene.people.auditor }),
      200,
    );
    expect(edition.content).toMatchObject({
      schema: 'plumbline.sealed-review/1',
      figures: { items: 4, decided: 4, notApplicable: 4 },
    });
    const canonical = canonicalJson(edition.content);
    expect(createHash('sha256').update(canonical).digest('hex')).toBe(edition.contentSha256);
    const [approval] = (await scene.read(sealed.id)).approvals;
    expect(approval?.contentSha256).toBe(edition.contentSha256);
  });

  it('changes nothing once sealed', async () => {
    const sealed = await scene.sealed();
    const [item] = await scene.items(sealed.id);
    const revised = await scene.send(`POST /api/items/${item?.id}/revise`, {
      as: scene.people.officer,
      version: item?.version ?? 0,
      body: { reason: 'A late thought.' },
    });
    expectStatus(revised, 409);
  });

  it('needs both approvers where two are asked', async () => {
    const { id } = await scene.open({ quorum: 2, secondApproverId: scene.people.second.id });
    await scene.decideAll(id);
    expectStatus(await scene.approve(id), 200);
    expect((await scene.read(id)).status).toBe('accepted');
    expectStatus(await scene.seal(id), 409);
    expectStatus(await scene.approve(id, scene.people.second), 200);
    expect((await scene.read(id)).status).toBe('approved');
    expectStatus(await scene.seal(id), 200);
  });

  it('sends named items back and voids the approval', async () => {
    const { id } = await scene.open();
    await scene.decideAll(id);
    expectStatus(await scene.approve(id), 200);
    const [item] = await scene.items(id);
    const { version } = await scene.read(id);
    const response = await scene.send(`POST /api/reviews/${id}/send-back`, {
      as: scene.people.supervisor,
      version,
      body: {
        comment: 'Say why it does not apply.',
        items: [{ id: item?.id, version: item?.version }],
      },
    });
    expect(expectStatus<SceneReview>(response, 200)).toMatchObject({
      status: 'in_progress',
      approvals: [],
    });
    const [returned] = await scene.items(id);
    expect(returned).toMatchObject({
      status: 'returned',
      returnComment: 'Say why it does not apply.',
    });
  });
});

describe('content that changed after its approval', () => {
  const approved = async (more: object = {}): Promise<string> => {
    const { id } = await scene.open(more);
    await scene.decideAll(id);
    expectStatus(await scene.approve(id), 200);
    return id;
  };

  const change = async (id: string, body: object): Promise<SceneReview> => {
    const { version } = await scene.read(id);
    const options = { as: scene.people.lead, version, body };
    return expectStatus(await scene.send(`PATCH /api/reviews/${id}`, options), 200);
  };

  const dueLater = { dueOn: '2099-12-31' };

  it('keeps the approval of other people and dates, and says that it is of other content', async () => {
    const id = await approved();
    const changed = await change(id, dueLater);
    expect(changed).toMatchObject({ status: 'approved', approvals: [{}] });
    expect(changed).toMatchObject({ sealBlockers: [{ code: 'content-changed' }] });
    const problem = expectStatus<{ blockers: { code: string }[] }>(await scene.seal(id), 409);
    expect(problem.blockers).toEqual([{ code: 'content-changed' }]);
  });

  it('can be approved again by the same person, and then sealed', async () => {
    const id = await approved();
    await change(id, dueLater);
    const seen = await scene.read(id);
    expect(seen).toMatchObject({
      allowedActions: expect.arrayContaining([
        { action: 'review.approve', allowed: true, blockers: [] },
      ]),
    });
    const again = expectStatus<SceneReview>(await scene.approve(id), 200);
    expect(again.approvals).toHaveLength(1);
    expect(again.approvals).not.toEqual(seen.approvals);
    expectStatus(await scene.seal(id), 200);
  });

  it('needs every approval anew where two are asked', async () => {
    const id = await approved({ quorum: 2, secondApproverId: scene.people.second.id });
    await change(id, dueLater);
    expectStatus(await scene.approve(id, scene.people.second), 200);
    expect(await scene.read(id)).toMatchObject({ status: 'accepted', approvals: [{}] });
    expectStatus(await scene.approve(id), 200);
    expectStatus(await scene.seal(id), 200);
  });

  it('voids the approval where the scope is another', async () => {
    const id = await approved();
    expect(await change(id, { scope: 'Only the border posts.' })).toMatchObject({
      status: 'accepted',
      approvals: [],
    });
  });
});

describe('sending back', () => {
  it('answers an item that changed meanwhile with the review as it is now', async () => {
    const { id } = await scene.open();
    await scene.decideAll(id);
    const [item] = await scene.items(id);
    const { version } = await scene.read(id);
    const response = await scene.send(`POST /api/reviews/${id}/send-back`, {
      as: scene.people.supervisor,
      version,
      body: { comment: 'Once more.', items: [{ id: item?.id, version: 0 }] },
    });
    const problem = expectStatus<{ current: SceneReview }>(response, 412);
    expect(problem.current).toMatchObject({ id, version });
  });
});

describe('a finding that changes after it was issued', () => {
  const elements = {
    criteria: 'Plans are submitted.',
    condition: 'One was not.',
    cause: 'Nobody was named.',
    effect: 'No oversight.',
    recommendation: 'Name someone.',
    severity: 'low',
  };

  it('holds back the seal where it was withdrawn and its failing item gives no reason', async () => {
    const { people } = scene;
    const { id } = await scene.open();
    const [item] = await scene.items(id);
    const findings = [{ ...elements, responsibleOfficialId: people.official.id }];
    const submitted = await scene.send(`POST /api/items/${item?.id}/submit`, {
      as: people.officer,
      version: item?.version ?? 0,
      body: { ...notApplicable, outcome: 'non_compliant', reason: null, findings },
    });
    const { version } = expectStatus<ItemView>(submitted, 200);
    const line = `POST /api/items/${item?.id}/accept`;
    const accepted = await scene.send(line, { as: people.supervisor, version, body: {} });
    const [finding] = expectStatus<ItemView>(accepted, 200).findings;
    await scene.decideAll(id, (other) => other.id !== item?.id);
    const withdrawn = await scene.send(`POST /api/findings/${finding?.id}/withdraw`, {
      as: people.supervisor,
      version: finding?.version ?? 0,
      body: { reason: 'The register was complete.' },
    });
    expectStatus(withdrawn, 200);
    const problem = expectStatus<{ blockers: object[] }>(await scene.approve(id), 422);
    expect(problem.blockers).toEqual([{ code: 'finding-missing', params: { count: 1 } }]);
  });

  it('needs another response once it was issued again: the earlier one answers other words', async () => {
    const { people } = scene;
    const { id } = await scene.open();
    const [first] = await scene.items(id);
    if (first === undefined) throw new Error('no item');
    const finding = { ...elements, responsibleOfficialId: people.official.id };
    const failing = { ...notApplicable, outcome: 'non_compliant', reason: null };
    const act = async (name: string, as: Person, body: object) => {
      const [item] = await scene.items(id);
      const version = item?.version ?? 0;
      const line = `POST /api/items/${first.id}/${name}`;
      return expectStatus<ItemView>(await scene.send(line, { as, version, body }), 200);
    };
    await act('submit', people.officer, { ...failing, findings: [finding] });
    const [issued] = (await act('accept', people.supervisor, {})).findings;
    const answered = await scene.send(`POST /api/findings/${issued?.id}/responses`, {
      as: people.official,
      version: issued?.version ?? 0,
      body: { position: 'agree', text: 'One was not.' },
    });
    expectStatus(answered, 200);
    await act('revise', people.officer, { reason: 'There were more.' });
    const worse = { ...finding, id: issued?.id, condition: 'None was.', severity: 'critical' };
    await act('submit', people.officer, { ...failing, findings: [worse] });
    await act('accept', people.supervisor, {});
    const { sealBlockers } = expectStatus<{ sealBlockers: { code: string }[] }>(
      await scene.send(`GET /api/reviews/${id}`, { as: people.supervisor }),
      200,
    );
    expect(sealBlockers.map(({ code }) => code)).toContain('finding-unanswered');
  });
});

describe('restricted evidence', () => {
  it('is in the sealed edition by hash and days only: its words are for its readers', async () => {
    const { people, agencyId } = scene;
    const { id } = await scene.open();
    const added = await scene.send('POST /api/evidence', {
      as: people.officer,
      body: {
        agencyId,
        kind: 'attestation',
        title: 'What the witness said',
        text: 'The words of a witness.',
        datedOn: '2026-05-01',
        sensitivity: 'restricted',
      },
    });
    const { evidenceId } = expectStatus<{ evidenceId: string }>(added, 201);
    const [first] = await scene.items(id);
    const submitted = await scene.send(`POST /api/items/${first?.id}/submit`, {
      as: people.officer,
      version: first?.version ?? 0,
      body: { ...notApplicable, evidence: [{ evidenceId, evidenceRevision: 1, slot: 'proof' }] },
    });
    const { version } = expectStatus<SceneItem>(submitted, 200);
    const line = `POST /api/items/${first?.id}/accept`;
    expectStatus(await scene.send(line, { as: people.supervisor, version, body: {} }), 200);
    await scene.decideAll(id, (item) => item.id !== first?.id);
    expectStatus(await scene.approve(id), 200);
    expectStatus(await scene.seal(id), 200);
    const edition = await scene.send(`GET /api/sealed-editions/${id}/1`, { as: people.auditor });
    expect(edition.body).not.toContain('witness');
    const { content } = expectStatus<{ content: SealedReview }>(edition, 200);
    expect(content.items[0]?.evidence).toMatchObject([
      {
        title: 'Restricted evidence',
        text: null,
        datedOn: '2026-05-01',
        sha256: createHash('sha256').update('The words of a witness.').digest('hex'),
      },
    ]);
  });
});

describe('who sees what', () => {
  it('hides a running review from the auditor and the official', async () => {
    const { id } = await scene.open();
    for (const as of [scene.people.auditor, scene.people.official]) {
      expect([403, 404]).toContain((await scene.send(`GET /api/reviews/${id}`, { as })).statusCode);
    }
  });

  it("answers another agency's officer with not found", async () => {
    const { id } = await scene.open();
    const elsewhere = await scene.test.agency();
    const stranger = await scene.test.person({ roles: ['officer'], agencyId: elsewhere });
    expectStatus(await scene.send(`GET /api/reviews/${id}`, { as: stranger }), 404);
    const list = await scene.send('GET /api/reviews', { as: stranger });
    expect(expectStatus<{ items: object[] }>(list, 200).items).toEqual([]);
  });
});

describe('the dashboard', () => {
  it('counts as waiting only what the person may still decide', async () => {
    const { test, agencyId } = scene;
    const both = await test.person({ roles: ['supervisor'], agencyId });
    const { id } = await scene.open({ supervisorId: both.id });
    const [item] = await scene.items(id);
    const submitted = await scene.send(`POST /api/items/${item?.id}/submit`, {
      as: scene.people.officer,
      version: item?.version ?? 0,
      body: notApplicable,
    });
    expectStatus(submitted, 200);
    const waiting = async (): Promise<number> => {
      const response = await scene.send('GET /api/dashboard', { as: both });
      return expectStatus<{ waiting: number }>(response, 200).waiting;
    };
    expect(await waiting()).toBe(1);
    await test.sql('UPDATE role_grant SET agency_id = $2 WHERE user_id = $1', [
      both.id,
      await test.agency(),
    ]);
    await test.sql(
      `INSERT INTO role_grant (id, user_id, role, agency_id)
       VALUES (gen_random_uuid(), $1, 'respondent', $2)`,
      [both.id, agencyId],
    );
    expect(await waiting()).toBe(0);
  });

  it('sums the counts of the real reviews that the supervisor sees', async () => {
    const response = await scene.send('GET /api/dashboard', { as: scene.people.supervisor });
    const dashboard = expectStatus<{
      figures: { items: number };
      categories: { figures: { items: number } }[];
      reviews: { figures: { items: number } }[];
    }>(response, 200);
    const sum = (list: { figures: { items: number } }[]) =>
      list.reduce((total, { figures }) => total + figures.items, 0);
    expect(dashboard.figures.items).toBeGreaterThan(0);
    expect(dashboard.figures.items).toBe(sum(dashboard.categories));
    expect(dashboard.figures.items).toBe(sum(dashboard.reviews));
  });
});
