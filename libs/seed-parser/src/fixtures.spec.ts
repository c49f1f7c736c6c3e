import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readingOf } from './fixtures/reading.js';
import { parseDocument } from './index.js';

const folder = join(import.meta.dirname, 'fixtures');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4));

describe('fixture pairs', () => {
  it.each(names)('reads %s as its JSON says', (name) => {
    const bytes = readFileSync(join(folder, `${name}.txt`));
    const expected: unknown = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
    expect(readingOf(parseDocument({ name: `${name}.txt`, bytes }))).toEqual(expected);
  });
});
