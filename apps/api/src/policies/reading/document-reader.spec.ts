import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { parseFile } from '@plumbline/seed-parser';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { madeDocx, madePdf } from '../testing/made-files.js';
import { DocumentReader } from './document-reader.js';
import { MOST_DOCUMENT_BYTES } from './read-file.js';
import { readInProcess, type ReadingOptions } from './reading-process.js';

jest.setTimeout(60_000);

const reader = new DocumentReader();
const bytes = Buffer.from('1. Who keeps keys?\n1. Staff keep keys.\n');
const long = Buffer.from('1. Who keeps keys?\n1. Staff keep keys.\n'.repeat(40_000));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-reading-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the document reader', () => {
  it('reads bytes and files as the parser does', async () => {
    const path = join(folder, 'stored');
    await writeFile(path, bytes);
    const expected = await parseFile({ name: 'keys.txt', bytes });
    expect(expected.sections).toHaveLength(1);
    expect(await reader.read({ name: 'keys.txt', bytes })).toEqual(expected);
    expect(await reader.read({ name: 'keys.txt', path })).toEqual(expected);
  });

  const LINES = ['1. Who keeps keys?', '1. Staff keep keys.'];
  const HTML = '<h2>1. Who keeps keys?</h2><ol><li>Staff keep keys.</li></ol>';
  it.each([
    ['Markdown', 'a.md', () => Buffer.from('## 1. Who keeps keys?\n1. Staff keep keys.\n')],
    ['HTML', 'a.html', () => Buffer.from(HTML)],
    ['DOCX', 'a.docx', () => madeDocx(LINES)],
    ['PDF', 'a.pdf', () => madePdf(LINES)],
  ])('reads %s, from memory and from where it lies', async (_format, name, make) => {
    const path = join(folder, name);
    await writeFile(path, make());
    for (const source of [{ bytes: make() }, { path }]) {
      const { sections } = await reader.read({ name, ...source });
      expect(sections.map(({ heading }) => heading)).toEqual(['Who keeps keys?']);
      expect(sections[0]?.practices.map(({ text }) => text)).toEqual(['Staff keep keys.']);
    }
  });

  it('hands out the text alone, and says how far it is', async () => {
    const said: string[] = [];
    const onProgress = ({ phase, percent }: { phase: string; percent: number }) => {
      said.push(`${phase} ${percent}`);
    };
    const extraction = await reader.extract({ name: 'keys.txt', bytes }, { onProgress });
    expect(extraction).toMatchObject({ ok: true, extracted: { extractor: 'plain-text/1' } });
    expect(said).toEqual(['extract 0', 'extract 100']);
    await reader.read({ name: 'keys.txt', bytes }, { onProgress });
    expect(said.at(-1)).toBe('parse 0');
  });

  it('refuses more than 32 MiB unread, and says whose file it was', async () => {
    const large = { name: 'large.txt', bytes: Buffer.alloc(MOST_DOCUMENT_BYTES + 1, 'a') };
    expect(await reader.extract(large)).toMatchObject({ ok: false, code: 'too-large' });
    const { source, issues } = await reader.read(large);
    expect(source).toMatchObject({ name: 'large.txt', length: MOST_DOCUMENT_BYTES + 1 });
    expect(issues).toMatchObject([{ severity: 'error', code: 'too-large' }]);
  });

  it('ends at once when it is cancelled', async () => {
    const cancel = new AbortController();
    const began = performance.now();
    const reading = reader.read(
      { name: 'long.txt', bytes: long },
      { signal: cancel.signal, onProgress: () => cancel.abort(new Error('cancelled by the lead')) },
    );
    await expect(reading).rejects.toThrow('cancelled by the lead');
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it.each([
    ['a scan', 'a.pdf', () => madePdf([]), 'no-text-layer'],
    ['half a PDF', 'a.pdf', () => madePdf(LINES).subarray(0, 300), 'broken-file'],
    ['a bomb', 'a.docx', () => madeDocx([], `<a>${' '.repeat(70 * 1024 * 1024)}</a>`), 'too-much-inside'],
    ['an entity', 'a.docx', () => madeDocx([], '<!DOCTYPE a SYSTEM "x"><a/>'), 'outside-references'],
    ['a PDF named text', 'a.txt', () => madePdf(LINES), 'not-what-its-name-says'],
    ['noise', 'a', () => Buffer.alloc(30 * 1024 * 1024, '\u0001'), 'binary-file'],
  ])('refuses %s', async (_what, name, make, code) => {
    const { sections, issues } = await reader.read({ name, bytes: make() });
    expect(sections).toEqual([]);
    expect(issues).toMatchObject([{ severity: 'error', code, line: 1 }]);
  });

  it('tells a file that is not there from one that can not be read', async () => {
    const missing = reader.read({ name: 'a.txt', path: join(folder, 'none') });
    await expect(missing).rejects.toThrow('ENOENT');
  });
});

describe('the reading process', () => {
  const enough = { milliseconds: 60_000, idleMilliseconds: 60_000, megabytes: 2_000 };
  const read = (limits: Partial<ReadingOptions['limits']>) =>
    readInProcess(
      { goal: 'read', name: 'long.txt', source: { bytes: long }, corrections: [] },
      { limits: { extract: enough, parse: enough, ...limits } },
    );

  it.each([
    ['extract', { ...enough, milliseconds: 1 }, 'took-too-long'],
    ['extract', { ...enough, idleMilliseconds: 1 }, 'took-too-long'],
    ['parse', { ...enough, milliseconds: 1 }, 'took-too-long'],
    ['parse', { ...enough, megabytes: 1 }, 'took-too-much-memory'],
  ])('is ended in phase %s when it takes more than %j', async (phase, limits, code) => {
    await expect(read({ [phase]: limits })).rejects.toMatchObject({ code });
  });
});
