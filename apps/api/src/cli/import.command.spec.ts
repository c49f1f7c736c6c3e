import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Command } from 'commander';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createDataSource } from '../database/data-source.js';
import { type TestDatabase, testDatabase } from '../testing/test-database.js';
import { importCommand } from './import.command.js';
import { sampleCommand } from './sample.command.js';

const SHIPPED = fileURLToPath(
  new URL('../../../../policies/ny-joint-operations/', import.meta.url),
);
const document = join(SHIPPED, 'document.txt');
const overlay = join(SHIPPED, 'overlay.yaml');
const environment = { ...process.env };

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'plumbline-import-'));
  Object.assign(process.env, { DATABASE_URL: database.appUrl, PLUMBLINE_DATA: folder });
});
afterAll(async () => {
  process.env = environment;
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

/** Runs one command and answers what it wrote to standard output. */
const run = async (...words: string[]): Promise<string> => {
  const program = new Command('plumbline').exitOverride();
  for (const command of [importCommand, sampleCommand]) command.register(program);
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

const rowsOf = async <Row>(sql: string): Promise<Row[]> => {
  const dataSource = createDataSource(database.appUrl, { poolSize: 1 });
  await dataSource.initialize();
  try {
    return await dataSource.query<Row[]>(sql);
  } finally {
    await dataSource.destroy();
  }
};

describe('plumbline import', () => {
  it.each([
    ['a file that is not there', ['nothing.txt'], 'There is no file'],
    ['a folder', [SHIPPED], 'is a folder'],
    ['an overlay that is not there', [document, '--overlay', 'none.yaml'], 'There is no file none'],
    ['an overlay that is none', [document, '--overlay', document], "The overlay can't be read"],
  ])('refuses %s in words', async (_name, words, message) => {
    await expect(run('import', ...words)).rejects.toThrow(message);
  });

  it('names what does not fit between an overlay and a document', async () => {
    const file = join(folder, 'other.txt');
    await writeFile(
      file,
      '1. What is reported?\n1. Plans: Agencies must submit plans.\n2. What else?\n1. Law: Agencies must train staff.\n',
    );
    await expect(run('import', file, '--overlay', overlay)).rejects.toThrow(
      'The document has no practice 5.1: correct the ref or remove it.',
    );
    expect(await rowsOf('SELECT FROM plumbline.policy_document')).toEqual([]);
  });

  it('imports a document with its overlay and says what it made', async () => {
    const said = await run('import', document, '--overlay', overlay);
    expect(said).toMatch(
      /^Imported .+: 20 sections, a draft checklist of \d+ items \([0-9a-f-]+\)\.\n$/,
    );
    const [row] = await rowsOf(
      'SELECT title, created_by, owner_agency_id FROM plumbline.policy_document',
    );
    expect(row).toEqual({
      title: 'New York joint operations',
      created_by: null,
      owner_agency_id: null,
    });
    const notes = await rowsOf<{ by: string | null }>(
      'SELECT DISTINCT by FROM plumbline.claim_note',
    );
    expect(notes).toEqual([{ by: null }]);
  });

  it('refuses the same file again and says where it is', async () => {
    await expect(run('import', document)).rejects.toThrow('“New York joint operations”');
  });
});

describe('plumbline sample remove', () => {
  it('says so when there is nothing to remove', async () => {
    expect(await run('sample', 'remove')).toBe('There is no sample data.\n');
  });
});
