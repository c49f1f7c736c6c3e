import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { queriesOf } from '../items/testing/count-queries.js';
import { type Person, TestApp } from '../testing/test-app.js';
import type { ClaimListView } from './claim.view.js';
import type { PolicyView, PracticeView } from './policy.view.js';

const DOCUMENT = (mark: string) => `1. How do agencies report ${mark}?
Agencies report in two ways:
1. Plans: Agencies must submit operational plans to the oversight office.
2. Benefits: Reports build trust between partners.
`;

let test: TestApp;
let lead: Person;
let counsel: Person;

beforeAll(async () => {
  test = await TestApp.start();
  lead = await test.person({ roles: ['lead'] });
  counsel = await test.person({ roles: ['counsel'] });
});
afterAll(() => test.close());

let count = 0;

const newPolicy = async (as = lead): Promise<PolicyView> => {
  count += 1;
  const response = await test.send(`POST /api/policies?name=a.txt&title=Claims-${count}`, {
    as,
    body: Buffer.from(DOCUMENT(`in case ${count}`)),
    headers: { 'content-type': 'application/octet-stream' },
  });
  expect(response.statusCode).toBe(201);
  return response.json();
};

const practicesOf = ({ sections }: PolicyView): PracticeView[] =>
  sections.flatMap(({ practices }) => practices);

const firstOf = (policy: PolicyView): PracticeView => {
  const [practice] = practicesOf(policy);
  if (practice === undefined) throw new Error('The policy has no practice.');
  return practice;
};

const today = (): string => test.clock.now().toISOString().slice(0, 10);

interface Saying {
  readonly as?: Person;
  readonly version?: number | null;
  readonly body?: object;
}

const set = (policy: PolicyView, { as = counsel, body = {}, version = 0 }: Saying = {}) =>
  test.send(`POST /api/policies/${policy.id}/claims`, {
    as,
    body: {
      practiceKey: firstOf(policy).practiceKey,
      status: 'contradicted',
      note: ' Section 4 of the act says otherwise. ',
      asOf: today(),
      ...body,
    },
    headers: version === null ? {} : { 'if-match': `"${version}"` },
  });

const read = async ({ id }: PolicyView): Promise<PolicyView> =>
  (await test.send(`GET /api/policies/${id}`, { as: lead })).json();

const list = async (query: string, as = counsel): Promise<ClaimListView> =>
  (await test.send(`GET /api/claims?${query}`, { as })).json();

describe('setting a claim', () => {
  it('adds a signed note that the policy, the checklist and the list show', async () => {
    const policy = await newPolicy();
    const practice = firstOf(policy);
    expect(practice.claim).toEqual({
      status: 'source_says',
      note: null,
      asOf: null,
      by: null,
      version: 0,
    });
    const response = await set(policy);
    expect(response.statusCode).toBe(200);
    const claim = {
      status: 'contradicted',
      note: 'Section 4 of the act says otherwise.',
      asOf: today(),
      by: expect.stringContaining('counsel'),
      version: 1,
    };
    expect(response.json()).toEqual(claim);
    expect(firstOf(await read(policy)).claim).toEqual(claim);
    const { version: _version, ...shown } = claim;
    const checklist = await test.send(`GET /api/checklist-versions/${policy.checklistVersionId}`, {
      as: lead,
    });
    expect(checklist.json().items[0].sources[0].claim).toEqual(shown);
    expect((await list(`policyId=${policy.id}&status=contradicted`)).items).toMatchObject([
      { practiceKey: practice.practiceKey, claim },
    ]);
  });

  it('keeps every note, the newest first', async () => {
    const policy = await newPolicy();
    await set(policy);
    await set(policy, { version: 1, body: { status: 'confirmed', note: 'The act was changed.' } });
    const { practiceKey } = firstOf(policy);
    const response = await test.send(
      `GET /api/policies/${policy.id}/claims/${encodeURIComponent(practiceKey)}`,
      { as: lead },
    );
    expect(response.json().items).toMatchObject([
      { status: 'confirmed', note: 'The act was changed.' },
      { status: 'contradicted', asOf: today(), at: test.clock.now().toISOString() },
    ]);
  });

  it('refuses who has not seen what was said since, with the claim as it is', async () => {
    const policy = await newPolicy();
    await set(policy);
    const stale = await set(policy);
    expect(stale.statusCode).toBe(412);
    expect(stale.json().current).toMatchObject({ status: 'contradicted', version: 1 });
    expect((await set(policy, { version: null })).statusCode).toBe(428);
  });

  it('lets one of two statements at the same moment through', async () => {
    const policy = await newPolicy();
    const answers = await Promise.all([set(policy), set(policy)]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
  });

  it('records it in the audit trail', async () => {
    const policy = await newPolicy();
    await set(policy);
    const leaves = await test.sql<{ type: string; actor: string; payload: string }>(
      `SELECT type, actor_id AS actor, convert_from(payload, 'UTF8') AS payload FROM audit_leaf
        WHERE subject = $1`,
      [`practice:${firstOf(policy).id}`],
    );
    expect(leaves).toHaveLength(1);
    expect(leaves[0]).toMatchObject({ type: 'claim.set', actor: counsel.id });
    expect(JSON.parse(leaves[0]?.payload ?? '{}')).toMatchObject({ status: 'contradicted' });
  });

  it.each<[string, object, number, string]>([
    ['no note', { note: '  ' }, 422, '/note'],
    ['a day to come', { asOf: '2999-01-01' }, 422, '/asOf'],
    ['a day that does not exist', { asOf: '2026-02-30' }, 400, '/asOf'],
    ['a status that is none', { status: 'disputed' }, 400, '/status'],
  ])('refuses %s', async (_name, body, status, pointer) => {
    const policy = await newPolicy();
    const response = await set(policy, { body });
    expect(response.statusCode).toBe(status);
    expect(response.json().errors).toEqual([expect.objectContaining({ pointer })]);
    expect(firstOf(await read(policy)).claim.version).toBe(0);
  });

  it('knows the practices of the document only', async () => {
    const policy = await newPolicy();
    expect((await set(policy, { body: { practiceKey: '9.9-none' } })).statusCode).toBe(404);
    const other = await test.send(`GET /api/policies/${policy.id}/claims/9.9-none`, { as: lead });
    expect(other.statusCode).toBe(404);
  });
});

describe('who may say what holds in law', () => {
  it.each(['officer', 'respondent', 'supervisor', 'lead', 'auditor', 'admin'] as const)(
    'not the %s',
    async (role) => {
      const policy = await newPolicy();
      const agencyId = ['officer', 'respondent'].includes(role) ? await test.agency() : null;
      const person = await test.person({ roles: [role], agencyId });
      expect((await set(policy, { as: person })).statusCode).toBe(403);
      expect(firstOf(await read(policy)).claim.version).toBe(0);
    },
  );

  it("an agency's counsel of that agency's own documents, not of shared ones", async () => {
    const agencyId = await test.agency();
    const agencyLead = await test.person({ roles: ['lead'], agencyId });
    const agencyCounsel = await test.person({ roles: ['counsel'], agencyId });
    const [own, shared] = [await newPolicy(agencyLead), await newPolicy()];
    expect((await set(own, { as: agencyCounsel })).statusCode).toBe(200);
    const refused = await set(shared, { as: agencyCounsel });
    expect(refused.statusCode).toBe(403);
    expect(refused.json().blockers).toEqual([{ code: 'needs-role', params: { roles: 'counsel' } }]);
    const settable = async (policy: PolicyView) =>
      (await list(`policyId=${policy.id}`, agencyCounsel)).items.map((row) => row.settable);
    expect(await settable(own)).toEqual([true, true]);
    expect(await settable(shared)).toEqual([false, false]);
  });

  it("refuses to change or remove a note under the application's role", async () => {
    await expect(test.sql(`UPDATE claim_note SET note = 'x'`)).rejects.toThrow('permission denied');
    await expect(test.sql('DELETE FROM claim_note')).rejects.toThrow('permission denied');
  });
});

describe('the list of claims', () => {
  it('is narrowed by words, category, what can be audited and status, and counts each status', async () => {
    const policy = await newPolicy();
    await set(policy);
    const of = (query: string) => list(`policyId=${policy.id}${query}`);
    const all = await of('');
    expect(all.counts).toEqual({ source_says: 1, confirmed: 0, contradicted: 1, unknown: 0 });
    expect(all.total).toBe(2);
    expect((await of('&auditable=true')).items.map(({ ref }) => ref)).toEqual(['1.1']);
    expect((await of('&q=TRUST%20partners')).items.map(({ ref }) => ref)).toEqual(['1.2']);
    expect((await of('&q=zebra')).items).toEqual([]);
    expect(await of('&status=source_says')).toMatchObject({
      total: 1,
      counts: all.counts,
      items: [{ ref: '1.2' }],
    });
    expect((await of(`&category=${firstOf(policy).category}`)).items.length).toBeGreaterThan(0);
    expect((await of('&limit=1&offset=1')).items.map(({ ref }) => ref)).toEqual(['1.2']);
  });

  it('takes at most three queries', async () => {
    await newPolicy();
    const queries = await queriesOf(test, () => test.send('GET /api/claims', { as: counsel }));
    expect(queries.length).toBeGreaterThan(0);
    expect(queries.length).toBeLessThanOrEqual(3);
  });
});
