import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UNCHECKED_CLAIM } from '@plumbline/domain';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { queriesOf } from '../items/testing/count-queries.js';
import { type Person, TestApp } from '../testing/test-app.js';
import type { PolicyListView, PolicyView } from './policy.view.js';
import { madeDocx, madePdf } from './testing/made-files.js';

const SHIPPED = new URL('../../../../policies/ny-joint-operations/document.txt', import.meta.url);

let test: TestApp;
let lead: Person;

beforeAll(async () => {
  test = await TestApp.start();
  lead = await test.person({ roles: ['lead'] });
});
afterAll(() => test.close());

const upload = (body: Buffer | string, { as = lead, query = 'name=policy.txt' } = {}) =>
  test.send(`POST /api/policies?${query}`, {
    as,
    body: Buffer.from(body),
    headers: { 'content-type': 'application/octet-stream' },
  });

const countOf = async (table: string): Promise<number> => {
  const [row] = await test.sql<{ count: number }>(`SELECT count(*) FROM ${table}`);
  return row?.count ?? 0;
};

/** A small document of two sections; `mark` makes its bytes its own. */
const smallDocument = (mark: string) => `1. How do agencies report ${mark}?
Agencies report in two ways:
1. Plans: Agencies must submit operational plans to the oversight office.
2. Incidents: Every incident must be reported promptly to the relevant authorities.
2. How are staff trained?
Staff are trained as follows:
1. Before duty: Agencies train all staff in state law before an assignment.
2. Every year: Agencies hold refresher training on reporting duties.
`;

describe('importing the shipped policy', () => {
  let bytes: Buffer;
  let policy: PolicyView;

  beforeAll(async () => {
    bytes = await readFile(SHIPPED);
    const response = await upload(bytes, {
      query: `name=document.txt&title=${encodeURIComponent('Joint operations')}`,
    });
    expect(response.statusCode).toBe(201);
    policy = response.json();
  });

  it('keeps the hash of the original bytes and the text that spans point into', () => {
    expect(policy).toMatchObject({
      slug: 'joint-operations',
      title: 'Joint operations',
      revision: 1,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      source: { mediaType: 'text/plain', encoding: 'utf-8', length: policy.text.length },
    });
    expect(policy.text).toBe(bytes.toString('utf8'));
  });

  it('shows 20 sections whose practices add up to the summary', () => {
    const practices = policy.sections.flatMap((section) => section.practices);
    expect(policy.sections.map(({ number }) => number)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
    expect(practices).toHaveLength(policy.practices);
    expect(practices.filter(({ auditable }) => auditable)).toHaveLength(policy.auditable);
    expect(new Set(practices.map(({ practiceKey }) => practiceKey)).size).toBe(practices.length);
  });

  it('lets every span slice to the words of its section or practice', () => {
    for (const { heading, span, practices } of policy.sections) {
      expect(policy.text.slice(...span)).toContain(heading);
      for (const practice of practices) {
        const words = practice.gaps
          .toReversed()
          .reduce(
            (text, [start, end]) =>
              text.slice(0, start - practice.span[0]) + text.slice(end - practice.span[0]),
            policy.text.slice(...practice.span),
          );
        expect(words.replace(/\s+/gu, ' ').trim()).toBe(practice.text);
      }
    }
  });

  it('names the parent of a lettered practice and gives a reason for every context', () => {
    const practices = policy.sections.flatMap((section) => section.practices);
    expect(practices.find(({ ref }) => ref === '8.1.a')?.parentRef).toBe('8.1');
    for (const { auditable, contextReason, why, claim } of practices) {
      expect(contextReason === null).toBe(auditable);
      expect(why.length).toBeGreaterThan(0);
      expect(claim).toEqual({ ...UNCHECKED_CLAIM, version: 0 });
    }
  });

  it('proposes a draft checklist in which every auditable practice has an item', async () => {
    const response = await test.send(`GET /api/checklist-versions/${policy.checklistVersionId}`, {
      as: lead,
    });
    const version = response.json();
    expect(version).toMatchObject({ state: 'draft', number: 1, document: { id: policy.id } });
    const items = new Set(version.items.map(({ id }: { id: string }) => id));
    for (const practice of policy.sections.flatMap((section) => section.practices)) {
      expect(items.has(practice.checklistItemId)).toBe(practice.auditable);
    }
    const quotes = version.items.flatMap(
      ({ sources }: { sources: { span: [number, number]; quote: string }[] }) => sources,
    );
    expect(quotes.length).toBe(policy.auditable);
    const incident = version.items.find(({ ref }: { ref: string }) => ref === '17.3');
    const [source] = incident.sources;
    // 17.3 goes on after the sentence that binds; the citation is that sentence, title left out.
    expect(source.quote).toMatch(/^[A-Z][^.]*\bmust\b[^.]*\.$/);
    for (const { span, quote } of quotes) expect(policy.text.slice(...span)).toBe(quote);
  });

  it('lists the policy to everyone signed in', async () => {
    const auditor = await test.person({ roles: ['auditor'], agencyId: await test.agency() });
    const list: PolicyListView = (await test.send('GET /api/policies', { as: auditor })).json();
    expect(list.items).toContainEqual({
      id: policy.id,
      slug: policy.slug,
      title: policy.title,
      revision: 1,
      sections: 20,
      practices: policy.practices,
      auditable: policy.auditable,
      sha256: policy.sha256,
      importedAt: policy.importedAt,
      checklistVersionId: policy.checklistVersionId,
    });
  });

  it('shows the policy as the import answered it', async () => {
    const response = await test.send(`GET /api/policies/${policy.id}`, { as: lead });
    expect(response.json()).toEqual(policy);
  });

  it('reads a policy in at most four queries and the list in at most three', async () => {
    const read = (line: string) => queriesOf(test, () => test.send(line, { as: lead }));
    const one = await read(`GET /api/policies/${policy.id}`);
    const all = await read('GET /api/policies');
    expect(one.length).toBeGreaterThan(0);
    expect(one.length).toBeLessThanOrEqual(4);
    expect(all.length).toBeGreaterThan(0);
    expect(all.length).toBeLessThanOrEqual(3);
  });

  it('refuses the same bytes again and says which document has them', async () => {
    const documents = await countOf('policy_document');
    const response = await upload(bytes, { query: 'name=copy.txt' });
    expect(response.statusCode).toBe(422);
    expect(response.json()).toMatchObject({
      code: 'rule-unmet',
      detail: expect.stringContaining('“Joint operations”'),
      errors: [{ pointer: '/file', code: 'already-imported' }],
    });
    expect(await countOf('policy_document')).toBe(documents);
  });

  it('records the import in the audit trail', async () => {
    const leaves = await test.sql<{ type: string; payload: string }>(
      `SELECT type, convert_from(payload, 'UTF8') AS payload FROM audit_leaf
        WHERE subject = $1 AND agency_id IS NULL`,
      [`policy:${policy.id}`],
    );
    expect(leaves.map(({ type }) => type)).toEqual(['policy.imported']);
    expect(leaves[0]?.payload).toContain(policy.sha256);
  });
});

describe('who may import', () => {
  it.each(['officer', 'supervisor', 'auditor', 'counsel'] as const)(
    'refuses an import by the role %s',
    async (role) => {
      const as = await test.person({ roles: [role], agencyId: await test.agency() });
      expect((await upload(smallDocument(role), { as })).statusCode).toBe(403);
    },
  );

  it("makes an agency lead's document the agency's own, which other leads can't change", async () => {
    const agencyId = await test.agency();
    const ours = await test.person({ roles: ['lead'], agencyId });
    const theirs = await test.person({ roles: ['lead'], agencyId: await test.agency() });
    const policy: PolicyView = (await upload(smallDocument('ours'), { as: ours })).json();
    const [row] = await test.sql<{ owner: string }>(
      'SELECT owner_agency_id AS owner FROM policy_document WHERE id = $1',
      [policy.id],
    );
    expect(row?.owner).toBe(agencyId);
    const path = `GET /api/checklist-versions/${policy.checklistVersionId}`;
    const asTheirs = (await test.send(path, { as: theirs })).json();
    const asOurs = (await test.send(path, { as: ours })).json();
    const editing = { action: 'checklist.edit' };
    expect(asOurs.allowedActions).toContainEqual({ ...editing, allowed: true, blockers: [] });
    expect(asTheirs.allowedActions).toContainEqual({
      ...editing,
      allowed: false,
      blockers: [{ code: 'needs-role', params: { roles: 'lead' } }],
    });
  });

  it('refuses an import for an agency that the lead does not lead', async () => {
    const as = await test.person({ roles: ['lead'], agencyId: await test.agency() });
    const query = `name=a.txt&ownerAgencyId=${await test.agency()}`;
    expect((await upload(smallDocument('foreign'), { as, query })).statusCode).toBe(403);
  });

  it('asks a lead of two agencies whose document it is', async () => {
    const first = await test.agency();
    const as = await test.person({ roles: ['lead'], agencyId: first });
    await test.sql(
      `INSERT INTO role_grant (id, user_id, role, agency_id)
       VALUES (gen_random_uuid(), $1, 'lead', $2)`,
      [as.id, await test.agency()],
    );
    const response = await upload(smallDocument('either'), { as });
    expect(response.statusCode).toBe(400);
    expect(response.json().errors).toMatchObject([{ pointer: '/ownerAgencyId', code: 'missing' }]);
    const query = `name=a.txt&ownerAgencyId=${first}`;
    expect((await upload(smallDocument('either'), { as, query })).statusCode).toBe(201);
  });
});

describe('documents in other formats', () => {
  const lines = (mark: string) => smallDocument(mark).trim().split('\n');

  it.each([
    ['DOCX', 'policy.docx', () => madeDocx(lines('harbors')), 'docx/1'],
    ['PDF', 'policy.pdf', () => madePdf(lines('bridges')), 'pdf/1'],
  ])('are imported with what made their text: %s', async (_format, name, make, extractor) => {
    const response = await upload(Buffer.from(make()), { query: `name=${name}` });
    expect(response.statusCode).toBe(201);
    const policy: PolicyView = response.json();
    expect(policy.source).toMatchObject({ encoding: null, extractor: expect.stringContaining(extractor) });
    const refs = policy.sections.flatMap(({ practices }) => practices.map(({ ref }) => ref));
    expect(refs).toEqual(['1.1', '1.2', '2.1', '2.2']);
  });

  it('keep what the file says of its lines, so that they can be read again', async () => {
    const html = `<nav>Home</nav><main><h2>How are tunnels kept?</h2><ol><li><b>Lamps.</b> Agencies must keep lamps.</ol></main>`;
    const response = await upload(html, { query: 'name=tunnels.html' });
    expect(response.statusCode).toBe(201);
    const [row] = await test.sql<{ marks: { kind: string }[] }>(
      `SELECT marks FROM policy_revision WHERE file_name = 'tunnels.html'`,
    );
    expect(row?.marks.map(({ kind }) => kind)).toEqual(['furniture', 'heading', 'list', 'bold']);
  });

  it.each([
    ['a scan', 'a.pdf', () => madePdf([]), 422, 'no-text-layer'],
    ['half a document', 'a.docx', () => madeDocx(['a']).subarray(0, 200), 422, 'broken-file'],
    ['an entity', 'a.docx', () => madeDocx([], '<!DOCTYPE a SYSTEM "x"><a/>'), 422, 'outside-references'],
    ['a PDF under a false name', 'a.txt', () => madePdf(['a']), 415, 'not-what-its-name-says'],
    ['a picture', 'a.png', () => Buffer.from('89504e470d0a1a0a', 'hex'), 415, 'unsupported-format'],
  ])('are refused with what to do: %s', async (_what, name, make, status, code) => {
    const response = await upload(Buffer.from(make()), { query: `name=${name}` });
    expect(response.statusCode).toBe(status);
    expect(response.json().errors).toMatchObject([{ pointer: '/file', code }]);
  });
});

describe('bad uploads', () => {
  it.each([
    ['nothing', '', 422, 'empty-file'],
    ['white space', ' \n\t\n', 422, 'empty-file'],
    ['a file without sections', 'Just a few words without any question.', 422, 'no-sections'],
    ['a binary file', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 1, 2, 3]), 415, 'not-what-its-name-says'],
    ['half a character', Buffer.from([0xff, 0xfe, 0x31, 0, 0x2e, 0, 0, 0xd8]), 422, 'lone-surrogate'],
  ])('refuses %s with what to do, and saves nothing', async (_name, body, status, code) => {
    const documents = await countOf('policy_document');
    const response = await upload(body);
    expect(response.statusCode).toBe(status);
    expect(response.json().errors).toMatchObject([{ pointer: '/file', code }]);
    expect(response.json().detail).toMatch(/\w+\./);
    expect(await countOf('policy_document')).toBe(documents);
  });

  it('refuses an input that is none, a missing name and an unknown field', async () => {
    const asJson = await test.send('POST /api/policies?name=a.txt', { as: lead, body: { a: 1 } });
    expect(asJson.statusCode).toBe(400);
    expect((await upload(smallDocument('nameless'), { query: '' })).statusCode).toBe(400);
    const unknown = await upload(smallDocument('extra'), { query: 'name=a.txt&extra=1' });
    expect(unknown.json().errors).toMatchObject([{ pointer: '/extra', code: 'unknown-field' }]);
  });

  it('takes sections whose numbers repeat, with a ref of its own for each practice', async () => {
    const twice = smallDocument('twice').replace('2. How are staff', '1. How are staff');
    const response = await upload(`${twice}3. What else?\nAgencies must do more.\n`);
    expect(response.statusCode).toBe(201);
    const policy: PolicyView = response.json();
    const refs = policy.sections.flatMap(({ practices }) => practices.map(({ ref }) => ref));
    expect(new Set(refs).size).toBe(refs.length);
  });

  it('takes numbers, names and titles that are larger than life', async () => {
    const body = smallDocument('huge').replace('2. How are', '99999999999. How are');
    const query = `name=${encodeURIComponent('../../etc/päss wörd.txt')}`;
    const response = await upload(body, { query });
    expect(response.statusCode).toBe(201);
    expect(response.json().slug).toBe('pass-word');
  });

  it('answers 404 for an unknown id and 400 for none', async () => {
    const unknown = 'GET /api/policies/01990000-0000-7000-8000-000000000000';
    expect((await test.send(unknown, { as: lead })).statusCode).toBe(404);
    expect((await test.send('GET /api/policies/abc', { as: lead })).statusCode).toBe(400);
  });
});
