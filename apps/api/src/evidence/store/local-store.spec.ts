import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { LocalStore } from './local-store.js';

const AGENCY = '00000000-0000-7000-8000-000000000001';
const OTHER = '00000000-0000-7000-8000-000000000002';
const bytes = Buffer.from('signed memorandum');
const sha256 = createHash('sha256').update(bytes).digest('hex');

describe('the local store', () => {
  let root = '';
  let store = new LocalStore(root);

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'plumbline-store-'));
    store = new LocalStore(root);
  });
  afterEach(() => rm(root, { recursive: true }));

  const receive = (source: Readable, maxBytes = 1000) =>
    store.receive({ agencyId: AGENCY, source, maxBytes });
  const incoming = () => readdir(join(root, 'incoming'));

  it('keeps what it received under its hash, for that agency only', async () => {
    const received = await receive(Readable.from([bytes.subarray(0, 5), bytes.subarray(5)]));
    expect(received).toEqual({ sha256, size: bytes.length, head: bytes });
    const kept = await store.open({ agencyId: AGENCY, sha256 });
    expect(kept && (await buffer(kept))).toEqual(bytes);
    expect(await store.open({ agencyId: OTHER, sha256 })).toBeNull();
    expect(await incoming()).toEqual([]);
  });

  it('leaves nothing behind of a file over the limit', async () => {
    await expect(receive(Readable.from([bytes]), 5)).rejects.toMatchObject({ code: 'too-large' });
    expect(await incoming()).toEqual([]);
    expect(await store.verifyStored({ agencyId: AGENCY, sha256 })).toBe(false);
  });

  it('refuses an empty file and names the field', async () => {
    await expect(receive(Readable.from([]))).rejects.toMatchObject({
      code: 'rule-unmet',
      errors: [{ pointer: '/file', code: 'empty' }],
    });
  });

  it('leaves nothing behind of an upload that breaks off', async () => {
    const source = new Readable({ read: () => undefined });
    source.push(bytes);
    setImmediate(() => source.destroy(Object.assign(new Error('reset'), { code: 'ECONNRESET' })));
    await expect(receive(source)).rejects.toMatchObject({ code: 'malformed' });
    expect(await incoming()).toEqual([]);
    expect(await store.verifyStored({ agencyId: AGENCY, sha256 })).toBe(false);
  });

  it('notices bytes that were changed on disk', async () => {
    await receive(Readable.from([bytes]));
    expect(await store.verifyStored({ agencyId: AGENCY, sha256 })).toBe(true);
    await writeFile(join(root, AGENCY, sha256.slice(0, 2), sha256), 'something else');
    expect(await store.verifyStored({ agencyId: AGENCY, sha256 })).toBe(false);
  });

  it('takes no key that leads outside its folder', async () => {
    await expect(store.open({ agencyId: '../..', sha256 })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
