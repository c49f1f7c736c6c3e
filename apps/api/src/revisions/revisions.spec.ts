import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { SourceChange } from '@plumbline/domain';
import type { LightMyRequestResponse } from 'fastify';
import type { ChecklistVersionView } from '../checklists/checklist.view.js';
import type { PolicyView } from '../policies/policy.view.js';
import { expectStatus } from '../reviews/testing/review-scene.js';
import { type Person, TestApp } from '../testing/test-app.js';
import { aPolicy, revised } from './testing/policy-text.js';
import type { CarriedItemsView, ComparisonView, RevisionListView } from './revision.view.js';

let test: TestApp;
let lead: Person;

beforeAll(async () => {
  test = await TestApp.start();
  lead = await test.person({ roles: ['lead'] });
});
afterAll(() => test.close());

const upload = (line: string, text: string, as = lead): Promise<LightMyRequestResponse> =>
  test.send(line, {
    as,
    body: Buffer.from(text),
    headers: { 'content-type': 'application/octet-stream' },
  });

const importPolicy = async (text = aPolicy()): Promise<PolicyView> =>
  expectStatus(await upload('POST /api/policies?name=policy.txt', text), 201);

const revise = async (id: string, text: string): Promise<PolicyView> =>
  expectStatus(await upload(`POST /api/policies/${id}/revisions?name=policy-2.txt`, text), 201);

const read = async <T>(path: string, as = lead): Promise<T> =>
  expectStatus(await test.send(`GET /api/${path}`, { as }), 200);

const versionOf = ({ checklistVersionId }: PolicyView): Promise<ChecklistVersionView> =>
  read(`checklist-versions/${checklistVersionId}`);

const publish = async (policy: PolicyView): Promise<ChecklistVersionView> => {
  const { id, version } = await versionOf(policy);
  return expectStatus(
    await test.send(`POST /api/checklist-versions/${id}/publish`, {
      as: lead,
      body: { note: 'Ready.' },
      headers: { 'if-match': `"${version}"` },
    }),
    200,
  );
};

const compare = (id: string, query = '') =>
  read<ComparisonView>(`policies/${id}/revisions/2/comparison${query}`);

/** Every practice on one side of a comparison by its kind and ref. */
const told = ({ changes }: ComparisonView, side: 'before' | 'after') =>
  changes.flatMap((change) => change[side].map(({ ref }) => `${change.kind} ${ref}`));

const keysOf = (policy: PolicyView) =>
  new Map(policy.sections.flatMap(({ practices }) => practices.map((p) => [p.ref, p.practiceKey])));

describe('a new revision', () => {
  let first: PolicyView;
  let second: PolicyView;
  beforeAll(async () => {
    first = await importPolicy();
    const draft = await versionOf(first);
    const edited = draft.items.find(({ ref }) => ref === '1.1');
    expectStatus(
      await test.send(`PATCH /api/checklist-items/${edited?.id}`, {
        as: lead,
        body: { wording: 'Verify the plans, as curated.', responsibleUnit: 'internal audit' },
        headers: { 'if-match': `"${edited?.version}"` },
      }),
      200,
    );
    await publish(first);
    second = await revise(first.id, revised());
  });

  it('is the document’s next, with its own reading and text', () => {
    expect(second).toMatchObject({ id: first.id, slug: first.slug, revision: 2 });
    expect(second.text).toBe(revised());
    expect(second.readingId).not.toBe(first.readingId);
  });

  it('is listed with who brought it and the checklist version on it', async () => {
    const { items } = await read<RevisionListView>(`policies/${first.id}/revisions`);
    expect(items).toMatchObject([
      {
        number: 2,
        fileName: 'policy-2.txt',
        sha256: second.sha256,
        importedBy: { id: lead.id },
        checklistVersion: { id: second.checklistVersionId, number: 2, state: 'draft' },
      },
      { number: 1, checklistVersion: { number: 1, state: 'published' } },
    ]);
  });

  it('is compared with the one before, each practice once', async () => {
    const comparison = await compare(first.id);
    expect(told(comparison, 'before')).toEqual([
      'unchanged 1.1',
      'reworded 1.2',
      'removed 1.3',
      'strengthened 2.1',
      'unchanged 2.2',
    ]);
    expect(told(comparison, 'after')).toEqual([
      'added 1.1',
      'unchanged 1.2',
      'reworded 1.3',
      'strengthened 2.1',
      'unchanged 2.2',
    ]);
    expect(comparison.counts).toContainEqual({ kind: 'unchanged', count: 2 });
    const reworded = comparison.changes.find(({ kind }) => kind === 'reworded');
    expect(reworded?.words).toContainEqual({ kind: 'added', text: 'within 24 hours' });
  });

  it('against itself is all unchanged', async () => {
    const comparison = await compare(first.id, '?against=2');
    expect(comparison.counts).toEqual([{ kind: 'unchanged', count: 5 }]);
  });

  it('keeps the key of every practice that stands still, whatever its number is now', () => {
    const [before, after] = [keysOf(first), keysOf(second)];
    expect(after.get('1.2')).toBe(before.get('1.1'));
    expect(after.get('1.3')).toBe(before.get('1.2'));
    expect([...before.values()]).not.toContain(after.get('1.1'));
    expect(new Set(after.values()).size).toBe(after.size);
  });

  it('makes a draft in which curation stays with its practice', async () => {
    const draft = await versionOf(second);
    expect(draft).toMatchObject({ number: 2, state: 'draft', document: { revision: 2 } });
    const plans = draft.items.find(({ ref }) => ref === '1.2');
    expect(plans).toMatchObject({
      wording: 'Verify the plans, as curated.',
      responsibleUnit: 'internal audit',
    });
    expect(plans?.sources[0]?.quote).toContain('operational plans');
  });

  it('tells of each item what its source went through', async () => {
    const carried = await read<CarriedItemsView>(
      `checklist-versions/${second.checklistVersionId}/carried`,
    );
    expect(carried).toMatchObject({ documentId: first.id, revision: 2, revisionBefore: 1 });
    const kinds = new Map<string | null, SourceChange>(
      carried.items.map(({ refBefore, change }) => [refBefore, change]),
    );
    expect(Object.fromEntries(kinds)).toEqual({
      null: 'added',
      '1.1': 'unchanged',
      '1.2': 'reworded',
      '1.3': 'removed',
      '2.1': 'strengthened',
      '2.2': 'unchanged',
    });
    const dropped = carried.items.filter(({ checklistItemId }) => checklistItemId === null);
    expect(dropped).toMatchObject([{ refBefore: '1.3', change: 'removed' }]);
    expect(dropped[0]?.wording).not.toBe('');
  });

  it('leaves the published version as it is', async () => {
    const { items } = await read<RevisionListView>(`policies/${first.id}/revisions`);
    const published = await read<ChecklistVersionView>(
      `checklist-versions/${items[1]?.checklistVersion?.id}`,
    );
    expect(published).toMatchObject({ state: 'published', document: { revision: 1 } });
  });

  it('is told in the audit trail with what changed', async () => {
    const leaves = await test.sql<{ type: string; payload: string }>(
      `SELECT type, convert_from(payload, 'UTF8') AS payload FROM audit_leaf
        WHERE subject = $1 ORDER BY subject_version`,
      [`policy:${first.id}`],
    );
    expect(leaves.map(({ type }) => type)).toEqual(['policy.imported', 'policy.revised']);
    expect(JSON.parse(leaves[1]?.payload ?? '')).toMatchObject({
      revision: 2,
      changes: { added: 1, removed: 1, reworded: 1, strengthened: 1, unchanged: 2 },
    });
  });

  it('takes over a draft that is open, with what was written in it', async () => {
    const draft = await versionOf(second);
    const item = draft.items[0];
    expectStatus(
      await test.send(`PATCH /api/checklist-items/${item?.id}`, {
        as: lead,
        body: { wording: 'Verify the register, half done.' },
        headers: { 'if-match': `"${item?.version}"` },
      }),
      200,
    );
    const third = await revise(first.id, `${revised()}3. Staff keep a log of each visit.\n`);
    const taken = await versionOf(third);
    expect(taken).toMatchObject({ number: 3, state: 'draft' });
    expect(taken.items[0]).toMatchObject({
      itemKey: item?.itemKey,
      wording: 'Verify the register, half done.',
    });
    const old = await read<ChecklistVersionView>(`checklist-versions/${draft.id}`);
    expect(old.state).toBe('discarded');
  });
});

describe('a revision is refused', () => {
  let policy: PolicyView;
  beforeEach(async () => {
    policy = await importPolicy(aPolicy(`Office ${Math.random()}`));
  });
  const status = async (as: Person | undefined, text = revised('again'), id = policy.id) =>
    (
      await test.send(`POST /api/policies/${id}/revisions?name=policy.txt`, {
        ...(as && { as }),
        body: Buffer.from(text),
        headers: { 'content-type': 'application/octet-stream' },
      })
    ).statusCode;

  it('of bytes that are here already', async () => {
    expect(await status(lead, policy.text)).toBe(422);
  });

  it('to who does not own the document', async () => {
    const agencyId = await test.agency();
    expect(await status(await test.person({ roles: ['lead'], agencyId }))).toBe(403);
    expect(await status(await test.person({ roles: ['officer'], agencyId }))).toBe(403);
    expect(await status(undefined)).toBe(401);
  });

  it('of a document that is not there, and of a file that holds nothing', async () => {
    expect(await status(lead, revised(), policy.readingId)).toBe(404);
    expect(await status(lead, ' ')).toBe(422);
    const comparison = await test.send(`GET /api/policies/${policy.id}/revisions/2/comparison`, {
      as: lead,
    });
    expect(comparison.statusCode).toBe(404);
  });
});
