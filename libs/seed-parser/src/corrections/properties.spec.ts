import { CONTEXT_REASONS } from '@plumbline/domain';
import fc from 'fast-check';
import { lostWords } from '../fixtures/lost-words.js';
import { render, treeArbitrary } from '../fixtures/trees.js';
import { parseDocument } from '../index.js';
import type { ParsedDocument } from '../parsed-document.js';
import { contains, wordsOf } from '../span.js';
import { applyCorrections } from './apply-corrections.js';
import { type Correction, correctionKey } from './correction.js';

const RUNS = process.env['PLUMBLINE_FULL'] === '1' ? 1_000 : 120;

const documents = treeArbitrary.map(({ tree, style }) =>
  parseDocument({ name: 'made.txt', bytes: new TextEncoder().encode(render(tree, style)) }),
);

// Places a person can point at: where words begin, and a few where they can't.
const placesIn = ({ text }: ParsedDocument): fc.Arbitrary<number> => {
  const starts = [...text.matchAll(/(?<!\S)\S/gu)].map(({ index }) => index);
  return fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...starts) },
    { weight: 1, arbitrary: fc.nat(text.length + 5) },
  );
};

const structuralIn = (document: ParsedDocument): fc.Arbitrary<Correction> =>
  placesIn(document).chain((at) =>
    fc.oneof(
      fc.constantFrom<Correction>(
        { kind: 'not-heading', at },
        { kind: 'merge', at },
        { kind: 'split', at },
      ),
      fc
        .record({ length: fc.integer({ min: 1, max: 60 }), number: fc.constantFrom(null, 3, 40) })
        .map(({ length, number }): Correction => ({
          kind: 'heading',
          at,
          end: at + length,
          number,
        })),
    ),
  );

const meaningfulIn = (document: ParsedDocument): fc.Arbitrary<Correction> =>
  placesIn(document).chain((at) =>
    fc.constantFrom<Correction>(
      { kind: 'auditable', at },
      { kind: 'context', at, reason: CONTEXT_REASONS[0] },
      { kind: 'title', at, title: 'Given' },
      { kind: 'ref', at, ref: '9.9' },
      { kind: 'obligation', at, obligation: 'mandatory' },
      { kind: 'wording', at, wording: 'Verify that it is kept.' },
      { kind: 'leave-out', at },
    ),
  );

const corrected = documents.chain((document) =>
  fc
    .array(fc.oneof(structuralIn(document), meaningfulIn(document)), { maxLength: 8 })
    .map((corrections) => ({ document, corrections })),
);

const withoutRivals = (corrections: readonly Correction[]): readonly Correction[] => [
  ...new Map(corrections.map((each) => [correctionKey(each), each])).values(),
];

// An issue that covers no words, as of a correction that lapsed, mustn't part a mark in two.
const lostIn = (document: ParsedDocument): string[] =>
  lostWords({ ...document, issues: document.issues.filter(({ span }) => span[0] < span[1]) });

describe('corrections', () => {
  it('change nothing where there are none', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(applyCorrections(document, []).document).toBe(document);
      }),
      { numRuns: 20 },
    );
  });

  it('keep the bytes’ text, spans in range and nested, and lose no word', () => {
    fc.assert(
      fc.property(corrected, ({ document, corrections }) => {
        const { document: read } = applyCorrections(document, corrections);
        expect(read.text).toBe(document.text);
        expect(lostIn(read)).toEqual([]);
        let last = 0;
        for (const { span, headingSpan, practices } of read.sections) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          last = span[1];
          expect(contains([0, read.text.length], span)).toBe(true);
          expect(contains(span, headingSpan)).toBe(true);
          let start = -1;
          for (const practice of practices) {
            expect(contains(span, practice.span)).toBe(true);
            expect(practice.span[0]).toBeGreaterThan(start);
            start = practice.span[0];
            expect(practice.text).toBe(wordsOf(read.text, practice.span, practice.gaps));
          }
          expect(new Set(practices.map(({ ref }) => ref)).size).toBe(practices.length);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('give the same in any order, unless they decide the same thing', () => {
    const shuffled = corrected.chain(({ document, corrections }) => {
      const single = withoutRivals(corrections);
      return fc.record({
        document: fc.constant(document),
        corrections: fc.constant(single),
        others: fc.shuffledSubarray([...single], {
          minLength: single.length,
          maxLength: single.length,
        }),
      });
    });
    fc.assert(
      fc.property(shuffled, ({ document, corrections, others }) => {
        const one = applyCorrections(document, corrections);
        const other = applyCorrections(document, others);
        expect(other.document.sections).toEqual(one.document.sections);
        expect(other.leftOut).toEqual(one.leftOut);
      }),
      { numRuns: RUNS },
    );
  });

  it('read from the text alone: correcting what was corrected gives the same', () => {
    fc.assert(
      fc.property(corrected, ({ document, corrections }) => {
        const once = applyCorrections(document, corrections);
        const twice = applyCorrections(once.document, corrections);
        expect(twice.document.sections).toEqual(once.document.sections);
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });
});
