import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { type Person, TestApp } from '../testing/test-app.js';
import {
  anInput,
  cite,
  inEveryAgency,
  ItemDriver,
  setStage,
} from '../items/testing/review-stage.js';
import {
  type EvidenceFileView,
  type EvidenceListView,
  type EvidenceView,
} from './evidence.view.js';
import { EvidenceStore } from './store/evidence-store.js';

const MEBIBYTE = 1024 * 1024;
const PDF = Buffer.from('%PDF-1.7\nagreement');
const PDF_SHA256 = createHash('sha256').update(PDF).digest('hex');

let test: TestApp;
let agencyId: string;
let officer: Person;

beforeAll(async () => {
  test = await TestApp.start({ MAX_UPLOAD_MB: '1' });
  agencyId = await test.agency();
  officer = await test.person({ roles: ['officer'], agencyId });
});
afterAll(() => test.close());

const upload = (
  body: Buffer | Readable,
  { as = officer, name = 'agreement.pdf', to = agencyId, headers = {} } = {},
) =>
  test.send(`POST /api/evidence-files?agencyId=${to}`, {
    as,
    body,
    headers: {
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(name),
      ...headers,
    },
  });

/** The bytes in two parts, the second once the handler reads: no length is told. */
async function* slowly(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes.subarray(0, 10);
  await setTimeout(300);
  yield bytes.subarray(10);
}

const add = (changes: object, as: Person = officer) =>
  test.send('POST /api/evidence', { as, body: { agencyId, title: 'Agreement', ...changes } });

const addFile = async (changes: object = {}, content: Buffer = PDF): Promise<EvidenceView> => {
  const { sha256 } = (await upload(content)).json<EvidenceFileView>();
  const response = await add({ kind: 'file', sha256, fileName: 'Vertrag März.pdf', ...changes });
  if (response.statusCode !== 201) throw new Error(response.body);
  return response.json<EvidenceView>();
};

const download = ({ evidenceId, revision }: EvidenceView, as: Person = officer) =>
  test.send(`GET /api/evidence/${evidenceId}/revisions/${revision}/file`, { as });

const list = async (as: Person = officer): Promise<EvidenceView[]> =>
  (await test.send(`GET /api/evidence?agencyId=${agencyId}`, { as })).json<EvidenceListView>()
    .items;

const pointersOf = (response: { json<T>(): T }): string[] =>
  response.json<{ errors: { pointer: string }[] }>().errors.map(({ pointer }) => pointer);

describe('an upload', () => {
  it('is kept under its hash, with the type that its bytes show', async () => {
    const response = await upload(PDF, { name: 'agreement.txt' });
    expect(response.statusCode).toBe(201);
    expect(response.json()).toEqual({
      sha256: PDF_SHA256,
      size: PDF.length,
      mediaType: 'application/pdf',
      fileName: 'agreement.txt',
    });
    const store = test.app.get(EvidenceStore, { strict: false });
    expect(await store.verifyStored({ agencyId, sha256: PDF_SHA256 })).toBe(true);
  });

  it('is refused over the limit, whether the length is told or not', async () => {
    const tooLarge = Buffer.alloc(MEBIBYTE + 1, 'x');
    expect((await upload(tooLarge)).statusCode).toBe(413);
    expect((await upload(Readable.from(slowly(tooLarge)))).statusCode).toBe(413);
    const sha256 = createHash('sha256').update(tooLarge).digest('hex');
    const kept = await inEveryAgency(test, (tx) =>
      tx.query('SELECT FROM blob WHERE sha256 = $1', [sha256]),
    );
    expect(kept).toEqual([]);
    expect((await upload(Buffer.alloc(MEBIBYTE, 'x'))).statusCode).toBe(201);
  });

  it('is refused when it is empty', async () => {
    const response = await upload(Buffer.alloc(0));
    expect(response.statusCode).toBe(422);
    expect(pointersOf(response)).toEqual(['/file']);
  });

  it('is refused without a name, in JSON, and for an agency the sender has no part in', async () => {
    expect((await upload(PDF, { name: '' })).statusCode).toBe(400);
    const json = await upload(Buffer.from('{}'), {
      headers: { 'content-type': 'application/json' },
    });
    expect(json.statusCode).toBe(415);
    expect((await upload(PDF, { to: await test.agency() })).statusCode).toBe(404);
    const supervisor = await test.person({ roles: ['supervisor'], agencyId });
    expect((await upload(PDF, { as: supervisor })).statusCode).toBe(403);
  });
});

describe('a piece of evidence', () => {
  it('is a file that was uploaded, in its first revision, and leaves an audit leaf', async () => {
    const evidence = await addFile({ datedOn: '2026-03-01', coversFrom: '2026-01-01' });
    expect(evidence).toMatchObject({
      kind: 'file',
      revision: 1,
      sha256: PDF_SHA256,
      size: PDF.length,
      mediaType: 'application/pdf',
      state: 'usable',
      datedOn: '2026-03-01',
      coversFrom: '2026-01-01',
      coversTo: null,
      addedBy: { id: officer.id },
      addedAt: test.clock.now().toISOString(),
    });
    const leaves = await inEveryAgency(test, (tx) =>
      tx.query('SELECT type FROM audit_leaf WHERE subject = $1', [
        `evidence:${evidence.evidenceId}`,
      ]),
    );
    expect(leaves).toEqual([{ type: 'evidence.added' }]);
    expect(await list()).toContainEqual(evidence);
  });

  it.each([
    ['a link that is no web address', { kind: 'link', url: 'javascript:alert(1)' }, ['/url']],
    ['a link without an address', { kind: 'link' }, ['/url']],
    ['an attestation without words', { kind: 'attestation', text: '  ' }, 400],
    [
      'a file that nobody uploaded',
      { kind: 'file', sha256: 'f'.repeat(64), fileName: 'a' },
      ['/sha256'],
    ],
    ['a file without its name', { kind: 'file', sha256: 'f'.repeat(64) }, ['/fileName']],
    [
      'a link that is also an attestation',
      { kind: 'link', url: 'https://example.gov', text: 'Words.' },
      ['/text'],
    ],
    [
      'a period that ends before it begins',
      { kind: 'attestation', text: 'Words.', coversFrom: '2026-02-01', coversTo: '2026-01-01' },
      ['/coversTo'],
    ],
    ['a day that is none', { kind: 'attestation', text: 'Words.', datedOn: '2026-02-30' }, 400],
    ['a field that is none', { kind: 'attestation', text: 'Words.', state: 'usable' }, 400],
  ])('is not %s', async (_what, changes, refusal) => {
    const response = await add(changes);
    expect(response.statusCode).toBe(typeof refusal === 'number' ? refusal : 422);
    if (typeof refusal !== 'number') expect(pointersOf(response)).toEqual(refusal);
  });

  it('is a link or an attestation as well', async () => {
    const link = await add({ kind: 'link', url: 'https://example.gov/register?id=1' });
    expect(link.json()).toMatchObject({ url: 'https://example.gov/register?id=1', sha256: null });
    const attestation = await add({ kind: 'attestation', text: 'All of them were on file.' });
    expect(attestation.json()).toMatchObject({ text: 'All of them were on file.', size: null });
  });

  it('keeps of a file name only the last part, without characters that turn or hide it', async () => {
    const { fileName } = await addFile({ fileName: '../../etc/report\u202Efdp.exe\n' });
    expect(fileName).toBe('reportfdp.exe');
    const { sha256 } = (await upload(PDF)).json<EvidenceFileView>();
    const nameless = await add({ kind: 'file', sha256, fileName: 'folder/' });
    expect(nameless.statusCode).toBe(422);
    expect(pointersOf(nameless)).toEqual(['/fileName']);
  });

  it("can't be a file that only another agency has", async () => {
    const other = await setStage(test);
    const { sha256 } = (await upload(Buffer.from('only here'))).json<EvidenceFileView>();
    const response = await test.send('POST /api/evidence', {
      as: other.officer,
      body: { agencyId: other.agencyId, kind: 'file', title: 'Mine', sha256, fileName: 'a.txt' },
    });
    expect(response.statusCode).toBe(422);
    expect(pointersOf(response)).toEqual(['/sha256']);
  });
});

describe('a download', () => {
  it('is an attachment that no browser shows or guesses at, with its own name', async () => {
    const page = Buffer.from('<!doctype html><script>alert(1)</script>');
    const response = await download(await addFile({ fileName: 'März.html' }, page));
    expect(response.statusCode).toBe(200);
    expect(response.rawPayload).toEqual(page);
    expect(response.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="M_rz.html"; filename*=UTF-8''M%C3%A4rz.html`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    });
  });

  it('is not found for another agency, another revision, or what has no bytes', async () => {
    const evidence = await addFile();
    const { officer: stranger } = await setStage(test);
    expect((await download(evidence, stranger)).statusCode).toBe(404);
    expect((await download({ ...evidence, revision: 2 })).statusCode).toBe(404);
    const link = (await add({ kind: 'link', url: 'https://example.gov' })).json<EvidenceView>();
    expect((await download(link)).statusCode).toBe(404);
  });

  it('of restricted evidence is for who added it and the people of items that cite it', async () => {
    const item = await ItemDriver.begin(test);
    const { stage } = item;
    const colleague = await test.person({ roles: ['officer'], agencyId: stage.agencyId });
    const uploaded = await upload(PDF, { as: stage.official, to: stage.agencyId });
    const { sha256 } = uploaded.json<EvidenceFileView>();
    const evidence = await item.attest(
      { kind: 'file', sha256, fileName: 'a.pdf', text: null, sensitivity: 'restricted' },
      stage.official,
    );
    const statusFor = async (as: Person) => (await download(evidence, as)).statusCode;
    expect(await statusFor(stage.official)).toBe(200);
    expect(await statusFor(stage.officer)).toBe(404);

    // Who can't open it can't cite it either, and so can't come to open it that way.
    const cited = anInput({ evidence: [cite(evidence)] });
    expect((await item.save(cited)).statusCode).toBe(422);
    await inEveryAgency(test, (tx) =>
      tx.query('UPDATE evidence SET readers = $2 WHERE id = $1', [
        evidence.evidenceId,
        [stage.officer.id],
      ]),
    );
    expect((await item.save(cited)).statusCode).toBe(200);
    expect(await statusFor(stage.leadOfficer)).toBe(200);
    expect(await statusFor(stage.supervisor)).toBe(200);
    expect(await statusFor(colleague)).toBe(404);
    const named = await test.send('POST /api/evidence', {
      as: colleague,
      body: { agencyId: stage.agencyId, kind: 'file', title: 'Mine', sha256, fileName: 'a.pdf' },
    });
    expect(named.json()).toMatchObject({ errors: [{ pointer: '/sha256', code: 'restricted' }] });
    const seen = await test.send(`GET /api/evidence?agencyId=${stage.agencyId}`, { as: colleague });
    expect(seen.json()).toEqual({ items: [] });
  });
});
