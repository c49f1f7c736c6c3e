import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Config } from '../../config/config.js';
import { type Person, TestApp } from '../../testing/test-app.js';
import { DocumentReader } from '../reading/document-reader.js';
import { MOST_DOCUMENT_BYTES } from '../reading/read-file.js';
import type { PolicyView } from '../policy.view.js';
import type { PolicyFileView } from './policy-file.view.js';
import { ParkedFiles, PARKED_FOR } from './parked-files.js';

let test: TestApp;
let lead: Person;

beforeAll(async () => {
  test = await TestApp.start();
  lead = await test.person({ roles: ['lead'] });
});
afterAll(() => test.close());

const policyText = (mark: string) => `1. How is the depot ${mark} run?
The depot is run as follows:
1. Keys: Agencies must keep a register of keys. They review it each quarter.
2. They also name a keeper of it.
3. Doors: Some agencies may lock the doors.
2. What do drivers learn?
Drivers learn this:
1. Law: Drivers must be trained in state law every year.
`;

const park = (body: Buffer | string, { as = lead, name = 'depot.txt' } = {}) =>
  test.send(`POST /api/policy-files?name=${name}`, {
    as,
    body: Buffer.from(body),
    headers: { 'content-type': 'application/octet-stream' },
  });

const parkedText = async (text: string): Promise<PolicyFileView> => (await park(text)).json();

const save = (input: object, { as = lead, key = randomUUID() } = {}) =>
  test.send('POST /api/policies', { as, body: input, headers: { 'idempotency-key': key } });

const countOf = async (table: string): Promise<number> => {
  const [row] = await test.sql<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`);
  return row?.count ?? -1;
};

const countAll = async (): Promise<readonly number[]> =>
  Promise.all(['policy_document', 'policy_revision', 'reading', 'audit_leaf'].map(countOf));

const folder = () => join(test.app.get(Config).dataDir, 'parked');

describe('looking at a file', () => {
  it('answers its text, hash and size, and saves nothing', async () => {
    const before = await countAll();
    const text = policyText('alone');
    const response = await park(text);
    expect(response.statusCode).toBe(201);
    expect(response.json()).toEqual({
      sha256: createHash('sha256').update(text).digest('hex'),
      size: text.length,
      mediaType: 'text/plain',
      extracted: {
        text,
        marks: [],
        extractor: 'plain-text/1',
        mediaType: 'text/plain',
        encoding: 'utf-8',
      },
    });
    expect(await countAll()).toEqual(before);
  });

  it.each(['officer', 'supervisor', 'auditor', 'counsel', 'admin'] as const)(
    'is not for the role %s',
    async (role) => {
      const as = await test.person({
        roles: [role],
        agencyId: role === 'admin' ? null : await test.agency(),
      });
      expect((await park(policyText(role), { as })).statusCode).toBe(403);
    },
  );

  it.each([
    ['nothing', '', 422, 'empty-file'],
    ['a binary file', Buffer.from([0, 1, 2, 3, 4, 0, 0, 0, 1, 2, 3]), 415, 'binary-file'],
    ['too much', Buffer.alloc(MOST_DOCUMENT_BYTES + 1, 'a'), 413, null],
  ])('refuses %s with what to do, and keeps nothing of it', async (_what, body, status, code) => {
    const before = existsSync(folder()) ? readdirSync(folder()) : [];
    const response = await park(body);
    expect(response.statusCode).toBe(status);
    expect(response.json().detail).toMatch(/\w+\./);
    if (code !== null) expect(response.json().errors).toMatchObject([{ pointer: '/file', code }]);
    expect(existsSync(folder()) ? readdirSync(folder()) : []).toEqual(before);
  });

  it('ends the reading and keeps nothing when whoever asked hangs up', async () => {
    await test.app.listen(0, '127.0.0.1');
    const url = await test.app.getUrl();
    const signals: AbortSignal[] = [];
    const reader = test.app.get(DocumentReader, { strict: false });
    const extract = reader.extract.bind(reader);
    reader.extract = (_file, { signal } = {}) =>
      new Promise((_resolve, reject) => {
        if (signal === undefined) return;
        signals.push(signal);
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    const before = readdirSync(folder());
    const cancel = new AbortController();
    const request = fetch(`${url}/api/policy-files?name=slow.txt`, {
      method: 'POST',
      body: policyText('slow'),
      headers: {
        'content-type': 'application/octet-stream',
        authorization: `Bearer ${lead.token}`,
      },
      signal: cancel.signal,
    });
    while (signals.length === 0) await setTimeout(20);
    expect(readdirSync(folder())).toHaveLength(before.length + 1);
    cancel.abort();
    await expect(request).rejects.toThrow();
    for (let tries = 0; readdirSync(folder()).length > before.length && tries < 100; tries += 1) {
      await setTimeout(20);
    }
    reader.extract = extract;
    expect(signals[0]?.aborted).toBe(true);
    expect(readdirSync(folder())).toEqual(before);
  });

  it('keeps a file for a day, and not longer', async () => {
    const parked = test.app.get(ParkedFiles, { strict: false });
    const { sha256 } = await parkedText(policyText('of a day'));
    expect(await parked.sweep()).toBe(0);
    test.clock.advance(PARKED_FOR / 1000 + 60);
    expect(await parked.sweep()).toBeGreaterThan(0);
    const response = await save({ sha256, fileName: 'depot.txt', corrections: [] });
    test.clock.advance(-PARKED_FOR / 1000 - 60);
    expect([401, 422]).toContain(response.statusCode);
    expect(readdirSync(folder()).some((name) => name.includes(sha256))).toBe(false);
  });
});

describe('saving a file that was looked at', () => {
  it('reads it again with the corrections and stores them with the reading', async () => {
    const text = policyText('corrected');
    const { sha256 } = await parkedText(text);
    const corrections = [
      { kind: 'merge', at: text.indexOf('They also name') },
      { kind: 'split', at: text.indexOf('They review it') },
      { kind: 'category', at: text.indexOf('Law:'), category: 'reporting' },
      { kind: 'wording', at: text.indexOf('Law:'), wording: 'Verify that drivers know the law.' },
    ];
    const input = { sha256, fileName: 'depot.txt', title: 'Depot', corrections };
    const response = await save(input);
    expect(response.statusCode).toBe(201);
    const policy: PolicyView = response.json();
    expect(policy).toMatchObject({ title: 'Depot', sha256, text });
    const practices = policy.sections.flatMap((section) => section.practices);
    expect(practices.map(({ ref }) => ref)).toEqual(['1.1', '1.1-2', '1.3', '2.1']);
    expect(practices[1]?.text).toBe('They review it each quarter. They also name a keeper of it.');
    expect(practices[3]?.category).toBe('reporting');
    const [reading] = await test.sql<{ number: number; corrections: unknown }>(
      'SELECT number, corrections FROM reading WHERE id = $1',
      [policy.readingId],
    );
    expect(reading).toEqual({ number: 1, corrections });
    const version = await test.send(`GET /api/checklist-versions/${policy.checklistVersionId}`, {
      as: lead,
    });
    const wordings = version.json<{ items: { wording: string }[] }>().items;
    expect(wordings.map(({ wording }) => wording)).toContain('Verify that drivers know the law.');
  });

  it('proposes no item for a practice that was left out', async () => {
    const text = policyText('left out');
    const { sha256 } = await parkedText(text);
    const corrections = [{ kind: 'leave-out', at: text.indexOf('Law:') }];
    const response = await save({ sha256, fileName: 'depot.txt', corrections });
    const policy: PolicyView = response.json();
    const left = policy.sections.flatMap(({ practices }) => practices).at(-1);
    expect(left).toMatchObject({ ref: '2.1', auditable: true, checklistItemId: null });
  });

  it('refuses the same bytes again and names the document that has them', async () => {
    const text = policyText('twice');
    const { sha256 } = await parkedText(text);
    const input = { sha256, fileName: 'depot.txt', title: 'Depot of two', corrections: [] };
    const first: PolicyView = (await save(input)).json();
    const again = await save(input);
    expect(again.statusCode).toBe(422);
    expect(again.json()).toMatchObject({
      errors: [{ pointer: '/file', code: 'already-imported' }],
      blockers: [
        {
          code: 'already-imported',
          params: { documentId: first.id, title: 'Depot of two', revision: 1 },
        },
      ],
    });
  });

  it('makes one document for one key, however often it is sent', async () => {
    const { sha256 } = await parkedText(policyText('once'));
    const input = { sha256, fileName: 'depot.txt', corrections: [] };
    const key = randomUUID();
    const first = await save(input, { key });
    const again = await save(input, { key });
    expect(again.json()).toEqual(first.json());
    expect(again.headers['idempotency-replayed']).toBe('true');
  });

  it.each([
    ['a file of someone else', {}, 422, 'file-gone'],
    ['a hash that is none', { sha256: '../../etc/passwd'.padEnd(64, 'x') }, 404, null],
    ['a correction without its field', { corrections: [{ kind: 'context', at: 1 }] }, 400, 'incomplete'],
    ['a correction of no kind', { corrections: [{ kind: 'erase', at: 1 }] }, 400, 'is-in'],
    ['no corrections', { corrections: undefined }, 400, 'is-array'],
    ['an unknown field', { sections: [] }, 400, 'unknown-field'],
  ])('refuses %s, and saves nothing', async (what, change, status, code) => {
    const { sha256 } = await parkedText(policyText(what.replaceAll(' ', '-')));
    const before = await countOf('policy_document');
    const as = what.includes('someone') ? await test.person({ roles: ['lead'] }) : lead;
    const input = { sha256, fileName: 'depot.txt', corrections: [], ...change };
    const response = await save(input, { as });
    expect(response.statusCode).toBe(status);
    if (code !== null) expect(JSON.stringify(response.json().errors)).toContain(code);
    expect(await countOf('policy_document')).toBe(before);
  });
});
