import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { extractTextFile, parseText } from './core.js';

const read = (file: string): string => readFileSync(file, 'utf8');

/** What a file takes from elsewhere, types included. */
const importsOf = (file: string): string[] =>
  Array.from(
    read(file).matchAll(/^(?:import|export)\b[^;]*?from '([^']+)'|\bimport\('([^']+)'\)/gmu),
    ([, fixed, dynamic]) => fixed ?? dynamic ?? '',
  );

/** The core with everything it reaches, and the packages that is. */
function reachOf(entry: string): { files: string[]; packages: string[] } {
  const files = [entry];
  const packages = new Set<string>();
  for (const file of files) {
    for (const name of importsOf(file)) {
      const target = join(dirname(file), name.replace(/\.js$/u, '.ts'));
      if (!name.startsWith('.')) packages.add(name);
      else if (!files.includes(target)) files.push(target);
    }
  }
  return { files, packages: [...packages] };
}

const reach = reachOf(join(import.meta.dirname, 'core.ts'));
const names = reach.files.map((file) => file.slice(import.meta.dirname.length + 1));

describe('the core', () => {
  it('takes nothing but the domain: no reader of DOCX, PDF or HTML, and nothing of Node', () => {
    expect(reach.packages).toEqual(['@plumbline/domain']);
    expect(names.filter((name) => /docx|pdf|html|formats\/index/u.test(name))).toEqual([]);
    expect(reach.files.filter((file) => /\bBuffer\b|\bprocess\./u.test(read(file)))).toEqual([]);
  });

  it('holds structure, meaning, plain text and Markdown', () => {
    expect(names).toEqual(
      expect.arrayContaining([
        'structure/outline.ts',
        'meaning/practice.ts',
        'formats/plain-text.ts',
        'formats/markdown.ts',
      ]),
    );
  });

  it('reads text that was extracted elsewhere, with the hash it is told', () => {
    const bytes = new TextEncoder().encode('1. Who keeps keys?\n1. Staff keep keys.\n');
    const extraction = extractTextFile({ name: 'a.txt', bytes });
    if (!extraction.ok) throw new Error(extraction.message);
    const document = parseText(extraction.extracted, { name: 'a.txt', sha256: 'h', length: 1 });
    expect(document.source).toMatchObject({ sha256: 'h', length: 1, extractor: 'plain-text/1' });
    expect(document.sections[0]?.practices[0]?.text).toBe('Staff keep keys.');
  });
});
