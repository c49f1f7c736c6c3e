import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from './index.js';
import { lostWords } from './fixtures/lost-words.js';

// Policies on a dozen topics, each in a shape of its own, with the reading a person made of them
// before the parser did. What they hold the rules to holds for any document.

interface Reading {
  readonly title: string | null;
  readonly sections: readonly {
    readonly number: number;
    readonly heading: string;
    readonly practices: readonly {
      readonly ref: string;
      readonly title: string | null;
      readonly obligation: string;
      readonly context: string | null;
    }[];
  }[];
  readonly clusters: readonly (readonly string[])[];
}

const isReading = (value: unknown): value is Reading =>
  typeof value === 'object' && value !== null && 'sections' in value && 'clusters' in value;

const folder = join(import.meta.dirname, 'fixtures/policies');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4));

function readingOf(name: string): Reading {
  const value: unknown = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  if (!isReading(value)) throw new Error(`the reading of ${name} is malformed`);
  return value;
}

const f1 = (hits: number, found: number, wanted: number): number =>
  found + wanted === 0 ? 1 : (2 * hits) / (found + wanted);

const pairsOf = (clusters: readonly (readonly string[])[]): Set<string> =>
  new Set(
    clusters.flatMap((refs) =>
      refs.flatMap((one, index) => refs.slice(index + 1).map((other) => `${one} ${other}`)),
    ),
  );

describe.each(names)('a policy on %s', (name) => {
  const reading = readingOf(name);
  const document = parseDocument({
    name: `${name}.txt`,
    bytes: readFileSync(join(folder, `${name}.txt`)),
  });
  const practices = document.sections.flatMap((section) => section.practices);
  const wanted = new Map(
    reading.sections.flatMap((section) => section.practices).map((each) => [each.ref, each]),
  );

  it('has the title, sections, refs and titles a person found', () => {
    expect({
      title: document.title?.words ?? null,
      sections: document.sections.map(({ number, heading, practices: all }) => ({
        number,
        heading,
        practices: all.map(({ ref, title }) => ({ ref, title })),
      })),
    }).toEqual({
      title: reading.title,
      sections: reading.sections.map(({ number, heading, practices: all }) => ({
        number,
        heading,
        practices: all.map(({ ref, title }) => ({ ref, title })),
      })),
    });
    expect(lostWords(document)).toEqual([]);
  });

  it('binds as a person says, nine times of ten', () => {
    const agreed = practices.filter(
      ({ ref, obligation }) => wanted.get(ref)?.obligation === obligation,
    );
    expect(agreed.length / practices.length).toBeGreaterThanOrEqual(0.9);
  });

  it('can be audited where a person says so', () => {
    const found = practices.filter(({ auditable }) => auditable);
    const hits = found.filter(({ ref }) => wanted.get(ref)?.context === null);
    const all = [...wanted.values()].filter(({ context }) => context === null);
    expect(f1(hits.length, found.length, all.length)).toBeGreaterThanOrEqual(0.92);
  });

  it('repeats itself where a person says so', () => {
    const clusters = new Map<string, string[]>();
    for (const { ref, item } of practices) {
      if (item?.cluster) clusters.set(item.cluster, [...(clusters.get(item.cluster) ?? []), ref]);
    }
    const found = pairsOf([...clusters.values()]);
    const pairs = pairsOf(reading.clusters);
    const hits = [...found].filter((pair) => pairs.has(pair));
    expect(f1(hits.length, found.size, pairs.size)).toBeGreaterThanOrEqual(0.8);
  });

  it('is worded as tests that leave no word of force behind', () => {
    for (const { item } of practices) {
      if (!item) continue;
      expect(item.wording).toMatch(/^Verify that\b.{15,}\.$/u);
      expect(item.wording).not.toMatch(/\b(?:must|shall|should|typically|often|usually)\b/u);
    }
  });
});
