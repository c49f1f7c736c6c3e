import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocuments } from './fixtures/shipped.js';
import { parseDocument } from './index.js';

interface Reading {
  practices: Record<string, { obligation: string; context: string | null }>;
  clusters: string[][];
}

const parsedReading: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, 'fixtures/joint-operations.reading.json'), 'utf8'),
);
const isReading = (value: unknown): value is Reading =>
  typeof value === 'object' && value !== null && 'practices' in value && 'clusters' in value;
if (!isReading(parsedReading)) throw new Error('the reading of the shipped document is malformed');
const reading = parsedReading;

const f1 = (hits: number, found: number, wanted: number): number =>
  (2 * hits) / Math.max(1, found + wanted);

const pairsOf = (clusters: readonly (readonly string[])[]): Set<string> =>
  new Set(
    clusters.flatMap((refs) =>
      refs.flatMap((one, index) => refs.slice(index + 1).map((other) => `${one} ${other}`)),
    ),
  );

describe.each(readDocuments.map((document) => [document.name, document] as const))(
  'reading %s',
  (_, document) => {
    const { sections, issues } = parseDocument(document);
    const practices = sections.flatMap((section) => section.practices);

    it('finds 20 sections in their order', () => {
      expect(sections.map(({ number }) => number)).toEqual(
        Array.from({ length: 20 }, (_item, index) => index + 1),
      );
      for (const { heading } of sections) expect(heading).toMatch(/\?$/u);
    });

    it('finds 79 numbered and 8 lettered practices and those in prose', () => {
      expect(practices.filter(({ ref }) => /^\d+\.\d+$/u.test(ref))).toHaveLength(79);
      expect(practices.filter(({ ref }) => /^\d+\.\d+\.[a-z]$/u.test(ref))).toHaveLength(8);
      expect(practices.filter(({ ref }) => ref.includes('p')).map(({ ref }) => ref)).toEqual([
        '12.p1',
        '12.p2',
        '12.p3',
        '18.p1',
      ]);
      expect(practices.filter(({ parentRef }) => parentRef === '8.1')).toHaveLength(4);
      expect(practices.filter(({ parentRef }) => parentRef === '8.2')).toHaveLength(4);
    });

    it('leaves nothing unplaced', () => {
      expect(issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
    });

    it('agrees with a person on nine obligations of ten', () => {
      const agreed = practices.filter(
        ({ ref, obligation }) => reading.practices[ref]?.obligation === obligation,
      );
      expect(practices).toHaveLength(Object.keys(reading.practices).length);
      expect(agreed.length / practices.length).toBeGreaterThanOrEqual(0.9);
    });

    it('agrees with a person on what can be audited', () => {
      const wanted = Object.values(reading.practices).filter(({ context }) => context === null);
      const found = practices.filter(({ auditable }) => auditable);
      const hits = found.filter(({ ref }) => reading.practices[ref]?.context === null);
      expect(f1(hits.length, found.length, wanted.length)).toBeGreaterThanOrEqual(0.92);
    });

    it('agrees with a person on near-duplicates', () => {
      const clusters = new Map<string, string[]>();
      for (const { ref, item } of practices) {
        if (item?.cluster) clusters.set(item.cluster, [...(clusters.get(item.cluster) ?? []), ref]);
      }
      const found = pairsOf([...clusters.values()]);
      const wanted = pairsOf(reading.clusters);
      const hits = [...found].filter((pair) => wanted.has(pair));
      expect(f1(hits.length, found.size, wanted.size)).toBeGreaterThanOrEqual(0.8);
    });

    it('words every auditable practice as a test and explains every decision', () => {
      for (const practice of practices) {
        expect(practice.why.length).toBeGreaterThanOrEqual(3);
        expect(practice.item !== null).toBe(practice.auditable);
        expect(practice.contextReason === null).toBe(practice.auditable);
        if (!practice.item) continue;
        expect(practice.item.wording).toMatch(/^Verify that\b.{20,}\.$/u);
        expect(practice.item.wording).not.toMatch(/\b(?:must|shall|should|typically|often)\b/u);
        expect(practice.item.methods.length).toBeGreaterThan(0);
        expect(practice.item.suggestedEvidence.length).toBeGreaterThan(0);
        expect(practice.item.responsibleUnit).not.toBe('');
      }
    });
  },
);
