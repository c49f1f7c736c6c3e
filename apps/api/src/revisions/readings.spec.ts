import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Correction } from '@plumbline/seed-parser';
import type { LightMyRequestResponse } from 'fastify';
import type { ChecklistVersionView } from '../checklists/checklist.view.js';
import type { PolicyView } from '../policies/policy.view.js';
import { expectStatus } from '../reviews/testing/review-scene.js';
import { type Person, TestApp } from '../testing/test-app.js';
import type { StoredReadingView } from './reading.view.js';
import { aPolicy, revised } from './testing/policy-text.js';

let test: TestApp;
let lead: Person;
let policy: PolicyView;
let text: string;
let last = 0;

beforeAll(async () => {
  test = await TestApp.start();
  lead = await test.person({ roles: ['lead'] });
});
afterAll(() => test.close());

beforeEach(async () => {
  last += 1;
  text = aPolicy(`office ${last}`);
  policy = expectStatus(await upload('POST /api/policies?name=policy.txt', text), 201);
});

const upload = (line: string, body: string): Promise<LightMyRequestResponse> =>
  test.send(line, {
    as: lead,
    body: Buffer.from(body),
    headers: { 'content-type': 'application/octet-stream' },
  });

const read = async <T>(path: string): Promise<T> =>
  expectStatus(await test.send(`GET /api/${path}`, { as: lead }), 200);

const reading = () => read<StoredReadingView>(`policies/${policy.id}/reading`);

const versionOf = ({ checklistVersionId }: PolicyView): Promise<ChecklistVersionView> =>
  read(`checklist-versions/${checklistVersionId}`);

const send = (
  corrections: readonly object[],
  { version = 1, as = lead, key }: { version?: number; as?: Person; key?: string } = {},
): Promise<LightMyRequestResponse> =>
  test.send(`POST /api/policies/${policy.id}/readings`, {
    as,
    body: { corrections },
    headers: { 'if-match': `"${version}"`, ...(key !== undefined && { 'idempotency-key': key }) },
  });

const correct = async (corrections: readonly Correction[], version = 1): Promise<PolicyView> =>
  expectStatus(await send(corrections, { version }), 201);

const practiceOf = ({ sections }: PolicyView, ref: string) =>
  sections.flatMap(({ practices }) => practices).find((practice) => practice.ref === ref);

const startOf = (ref: string): number => practiceOf(policy, ref)?.span[0] ?? -1;

const edit = async (ref: string, wording: string): Promise<void> => {
  const { items } = await versionOf(policy);
  const item = items.find((each) => each.ref === ref);
  expectStatus(
    await test.send(`PATCH /api/checklist-items/${item?.id}`, {
      as: lead,
      body: { wording },
      headers: { 'if-match': `"${item?.version}"` },
    }),
    200,
  );
};

const context = (ref: string): Correction => ({
  kind: 'context',
  at: startOf(ref),
  reason: 'legal-background',
});

describe('a corrected reading', () => {
  it('is the next of the same revision; text and hash stay', async () => {
    const corrections = [context('1.2')];
    const corrected = await correct(corrections);
    expect(corrected).toMatchObject({ revision: 1, text, sha256: policy.sha256 });
    expect(corrected.readingId).not.toBe(policy.readingId);
    expect(practiceOf(corrected, '1.2')).toMatchObject({
      auditable: false,
      contextReason: 'legal-background',
    });
    expect(await reading()).toMatchObject({ number: 2, version: 2, revision: 1, corrections });
    const rows = await test.sql<{ number: number }>(
      `SELECT n.number FROM reading n JOIN policy_revision r ON r.id = n.revision_id
        WHERE r.document_id = $1 ORDER BY n.number`,
      [policy.id],
    );
    expect(rows.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('keeps the key of every practice, and gives a split part one of its own', async () => {
    const corrected = await correct([
      { kind: 'split', at: text.indexOf('before each') },
      context('2.1'),
    ]);
    const keys = corrected.sections.flatMap(({ practices }) => practices.map((p) => p.practiceKey));
    expect(new Set(keys).size).toBe(keys.length);
    for (const ref of ['1.2', '2.1', '2.2']) {
      const key = practiceOf(policy, ref)?.practiceKey;
      expect(corrected.sections.flatMap((s) => s.practices).map((p) => p.practiceKey)).toContain(
        key,
      );
    }
  });

  it('makes the open draft anew with its curation', async () => {
    await edit('1.1', 'Verify the plans, as curated.');
    const draft = await versionOf(policy);
    const corrected = await correct([context('1.2')]);
    const next = await versionOf(corrected);
    expect(next).toMatchObject({ number: 2, state: 'draft' });
    expect(next.items.map(({ ref }) => ref)).toEqual(
      draft.items.map(({ ref }) => ref).filter((ref) => ref !== '1.2'),
    );
    expect(next.items.find(({ ref }) => ref === '1.1')?.wording).toBe(
      'Verify the plans, as curated.',
    );
    const old = await read<ChecklistVersionView>(`checklist-versions/${draft.id}`);
    expect(old.state).toBe('discarded');
  });

  it('proposes the item again when the correction is taken back', async () => {
    await correct([context('1.2')]);
    const back = await correct([], 2);
    expect(practiceOf(back, '1.2')?.auditable).toBe(true);
    expect((await versionOf(back)).items.map(({ ref }) => ref)).toContain('1.2');
  });

  it('changes the words and the category of an item that are corrected', async () => {
    const corrected = await correct([
      { kind: 'wording', at: startOf('2.2'), wording: 'Verify the yearly training.' },
      { kind: 'category', at: startOf('2.2'), category: 'complaints' },
      { kind: 'leave-out', at: startOf('2.1') },
    ]);
    const { items } = await versionOf(corrected);
    expect(practiceOf(corrected, '2.2')?.category).toBe('complaints');
    expect(items.find(({ ref }) => ref === '2.2')).toMatchObject({
      wording: 'Verify the yearly training.',
      category: 'complaints',
    });
    expect(items.map(({ ref }) => ref)).not.toContain('2.1');
    expect(practiceOf(corrected, '2.1')?.auditable).toBe(true);
  });

  it('leaves a published version as it is', async () => {
    const draft = await versionOf(policy);
    const published = expectStatus<ChecklistVersionView>(
      await test.send(`POST /api/checklist-versions/${draft.id}/publish`, {
        as: lead,
        body: { note: 'Ready.' },
        headers: { 'if-match': `"${draft.version}"` },
      }),
      200,
    );
    const corrected = await correct([context('1.2')]);
    expect(await read(`checklist-versions/${draft.id}`)).toEqual(published);
    expect(await versionOf(corrected)).toMatchObject({ number: 2, state: 'draft' });
  });

  it('is told in the audit trail', async () => {
    await correct([context('1.2')]);
    const leaves = await test.sql<{ payload: string }>(
      `SELECT convert_from(payload, 'UTF8') AS payload FROM audit_leaf
        WHERE subject = $1 AND type = 'policy.corrected'`,
      [`policy:${policy.id}`],
    );
    expect(leaves.map(({ payload }): unknown => JSON.parse(payload))).toMatchObject([
      { revision: 1, reading: 2, corrections: 1, sha256: policy.sha256 },
    ]);
  });

  it('is made once for one idempotency key', async () => {
    const key = `reading-${last}`;
    const first = expectStatus<PolicyView>(await send([context('1.2')], { key }), 201);
    const again = expectStatus<PolicyView>(await send([context('1.2')], { key }), 201);
    expect(again.readingId).toBe(first.readingId);
  });
});

describe('a correction is refused', () => {
  it('on a reading or a revision that came between, with the current one', async () => {
    await correct([context('1.2')]);
    const stale = await send([context('1.1')]);
    expect(stale.statusCode).toBe(412);
    expect(stale.json()).toMatchObject({ current: { number: 2, version: 2 } });
    const next = await upload(
      `POST /api/policies/${policy.id}/revisions?name=next.txt`,
      revised(`office ${last}`),
    );
    expect(next.statusCode).toBe(201);
    expect((await send([context('1.1')], { version: 2 })).statusCode).toBe(412);
    expect(await reading()).toMatchObject({ revision: 2, number: 1, version: 3 });
  });

  it('to who does not own the document', async () => {
    const agencyId = await test.agency();
    const other = await test.person({ roles: ['lead'], agencyId });
    expect((await send([], { as: other })).statusCode).toBe(403);
    const officer = await test.person({ roles: ['officer'], agencyId });
    expect((await send([], { as: officer })).statusCode).toBe(403);
  });

  it('that lacks what its kind needs', async () => {
    expect((await send([{ kind: 'context', at: 0 }])).statusCode).toBe(400);
  });
});
