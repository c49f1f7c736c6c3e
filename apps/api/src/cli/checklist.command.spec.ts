import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Command } from 'commander';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { overlaySchema } from '../policies/overlay/overlay-schema.js';
import { readOverlay } from '../policies/overlay/read-overlay.js';
import { type TestDatabase, testDatabase } from '../testing/test-database.js';
import { checklistCommand } from './checklist.command.js';
import { importCommand } from './import.command.js';

const SHIPPED = fileURLToPath(
  new URL('../../../../policies/ny-joint-operations/', import.meta.url),
);
const SLUG = 'new-york-joint-operations';
const environment = { ...process.env };

let database: TestDatabase;
let folder: string;

/** Runs one command and answers what it wrote to standard output. */
const run = async (...words: string[]): Promise<string> => {
  const program = new Command('plumbline').exitOverride();
  for (const command of [importCommand, checklistCommand]) command.register(program);
  const written: string[] = [];
  const write = jest
    .spyOn(process.stdout, 'write')
    .mockImplementation((text) => written.push(String(text)) > 0);
  try {
    await program.parseAsync(words, { from: 'user' });
  } finally {
    write.mockRestore();
  }
  return written.join('');
};

const inFolder = (name: string): string => join(folder, name);

beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'plumbline-exchange-'));
  Object.assign(process.env, { DATABASE_URL: database.appUrl, PLUMBLINE_DATA: folder });
  await run('import', join(SHIPPED, 'document.txt'), '--overlay', join(SHIPPED, 'overlay.yaml'));
});
afterAll(async () => {
  process.env = environment;
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

describe('plumbline checklist', () => {
  it('exports the shipped overlay as it came in: the same items, context and claim notes', async () => {
    await run('checklist', 'export', SLUG, '--out', inFolder('out.yaml'));
    const exported = await readFile(inFolder('out.yaml'), 'utf8');
    const shipped = readOverlay(await readFile(join(SHIPPED, 'overlay.yaml'), 'utf8'));
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(overlaySchema());
    expect(validate(parse(exported))).toBe(true);
    const again = readOverlay(exported);
    const bare = ({ items }: typeof again) =>
      items.map(({ itemKey: _itemKey, obligation: _obligation, ...item }) => item);
    expect(bare(again)).toEqual(bare(shipped));
    const sorted = (list: readonly { ref: string }[] | undefined) =>
      list?.toSorted((a, b) => (a.ref < b.ref ? -1 : 1));
    expect(sorted(again.context)).toEqual(sorted(shipped.context));
    expect(sorted(again.claimNotes)).toEqual(sorted(shipped.claimNotes));
    expect([again.title, again.document]).toEqual([shipped.title, shipped.document]);
  });

  it.each(['xlsx', 'csv', 'yaml', 'oscal'])(
    'brings %s back in and exports the same bytes',
    async (format) => {
      const [first, second] = [inFolder(`first.${format}`), inFolder(`second.${format}`)];
      const flag = ['--format', format];
      await run('checklist', 'export', SLUG, '--out', first, ...flag);
      expect(await run('checklist', 'import', SLUG, first, ...flag)).toMatch(
        /^Changed 0, unchanged \d\d, not in the file 0, to mend 0\.\n$/,
      );
      await run('checklist', 'export', SLUG, '--out', second, ...flag);
      expect((await readFile(second)).equals(await readFile(first))).toBe(true);
    },
  );

  it('says what would change, then changes it', async () => {
    const file = inFolder('edit.csv');
    await run('checklist', 'export', SLUG, '--out', file);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('Executed MOU for each operation', 'Executed MOU'));
    expect(await run('checklist', 'import', SLUG, file, '--dry-run')).toMatch(
      /^5\.1 Executed MOU for each operation: title\nWould change 1, /,
    );
    expect(await run('checklist', 'import', SLUG, file)).toMatch(/\nChanged 1, /);
    expect(await run('checklist', 'import', SLUG, file)).toMatch(/^Changed 0, /);
  });

  it('names everything that is wrong, and changes nothing', async () => {
    const file = inFolder('wrong.csv');
    await run('checklist', 'export', SLUG, '--out', file);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('Executed MOU', 'Lost').replace('Mandatory', 'Must'));
    await expect(run('checklist', 'import', SLUG, file)).rejects.toThrow(
      /Nothing was imported: the file needs a change\.\nD\d+: Write one of Mandatory/,
    );
    expect(await run('checklist', 'import', SLUG, file, '--dry-run')).toMatch(/to mend 1\.\n$/);
    process.exitCode = 0;
  });

  it.each([
    ['a checklist that is not there', ['export', 'none', '--out', 'x.csv'], 'has the slug none'],
    ['a version that is not there', ['export', SLUG, '--number', '9'], 'has no version 9'],
    ['a file that is not there', ['import', SLUG, 'none.csv'], 'There is no file none.csv'],
    ['a file of no known format', ['import', SLUG, SHIPPED + 'document.txt'], 'Name the format'],
  ])('refuses %s in words', async (_name, words, message) => {
    await expect(run('checklist', ...words)).rejects.toThrow(message);
  });
});
