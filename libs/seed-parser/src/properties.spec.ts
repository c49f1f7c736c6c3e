import fc from 'fast-check';
import { treeArbitrary, render } from './fixtures/trees.js';
import type { Tree } from './fixtures/trees.js';
import { parseDocument } from './index.js';
import type { ParsedDocument } from './index.js';
import { tries } from './fixtures/counts.js';
import { lostWords } from './fixtures/lost-words.js';
import { contains, wordsOf } from './span.js';

const parse = (text: string): ParsedDocument =>
  parseDocument({ name: 'made.txt', bytes: new TextEncoder().encode(text) });

// Text a person would hardly write, out of the pieces the parser looks at.
const PIECES = [
  '1. ',
  '2. ',
  '3) ',
  'a. ',
  '(b) ',
  'i. ',
  '• ',
  '- ',
  '## ',
  '**',
  'Q: ',
  'A: ',
  'Q2) ',
  '5.2 ',
  'What is kept?',
  'Agencies must report',
  'Title: ',
  'Overall, ',
  '. ',
  '? ',
  ': ',
  '\n',
  '\n\n',
  '\f',
  '\r\n',
  '  ',
  '“',
  '”',
  'Page 3',
  'may',
  ' that ',
  'é',
  '😀',
  '\u00a0',
  '(',
  ')',
];
const piecemeal = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string() },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

// And text that has lines and sections, but in no sensible order.
const MARKED = [
  '',
  '',
  '',
  '1. ',
  '1. ',
  '2. ',
  '3. ',
  'a. ',
  'b. ',
  '- ',
  '  • ',
  '## ',
  'Q: ',
  'A: ',
];
const PHRASES = [
  'What is kept?',
  'Keeping of keys',
  'Keys: Agencies must keep them.',
  'Agencies report each loss. They may ask why.',
  'Overall, little is lost.',
  'and so it goes on',
  'Sheets, edition 4',
];
const jumble = fc
  .array(
    fc
      .tuple(
        fc.constantFrom(...MARKED),
        fc.constantFrom(...PHRASES),
        fc.constantFrom('\n', '\n', '\n\n', '\n\f'),
      )
      .map((parts) => parts.join('')),
    { maxLength: 25 },
  )
  .map((lines) => `1. What is kept?\n${lines.join('')}`);

const wildText = fc.oneof(piecemeal, jumble);

const practicesOf = (document: ParsedDocument) =>
  document.sections.flatMap((section) => section.practices);

// 2,000 made documents in a usual run, 100,000 in the full one: a share of them for each property.
const runs = (usual: number): { numRuns: number } => tries(usual, usual * 50);

const check = (property: fc.IProperty<[string]>, usual = 300): void =>
  fc.assert(property, runs(usual));

const treeOf = (document: ParsedDocument): Tree =>
  document.sections.map((section) => ({
    heading: section.heading,
    opening: section.opening && wordsOf(document.text, section.opening),
    conclusion: section.conclusion && wordsOf(document.text, section.conclusion),
    items: section.practices
      .filter(({ parentRef }) => parentRef === null)
      .map(({ ref, title, text }) => ({
        title,
        text,
        children: section.practices
          .filter(({ parentRef }) => parentRef === ref)
          .map((child) => ({ title: child.title, text: child.text })),
      })),
  }));

describe('properties', () => {
  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const document = parseDocument({ name: 'noise', bytes });
        expect(document.schema).toBe('plumbline.parsed-document/1');
      }),
      runs(400),
    );
  });

  it('keeps spans in range, in order and nested', () => {
    check(
      fc.property(wildText, (text) => {
        const document = parse(text);
        let last = 0;
        for (const { span, headingSpan, opening, conclusion, practices } of document.sections) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          last = span[1];
          expect(last).toBeLessThanOrEqual(document.text.length);
          const parts = [headingSpan, opening, conclusion].filter((part) => part !== null);
          for (const part of parts) expect(contains(span, part)).toBe(true);
          let start = -1;
          for (const practice of practices) {
            expect(contains(span, practice.span)).toBe(true);
            expect(practice.span[0]).toBeGreaterThanOrEqual(start);
            start = practice.span[0];
            let end = practice.span[0];
            for (const sentence of practice.sentences) {
              expect(contains(practice.span, sentence.span)).toBe(true);
              expect(sentence.span[0]).toBeGreaterThanOrEqual(end);
              end = sentence.span[1];
            }
          }
        }
      }),
    );
  });

  it('gives as text the slice without its gaps, white space collapsed', () => {
    check(
      fc.property(wildText, (text) => {
        const document = parse(text);
        for (const { span, gaps, text: words } of practicesOf(document)) {
          expect(words).toBe(wordsOf(document.text, span, gaps));
        }
      }),
    );
  });

  it('reads the same whatever the line ends', () => {
    check(
      fc.property(wildText, (text) => {
        const unix = text.replaceAll('\r', '');
        const { sections, issues } = parse(unix);
        expect(parse(unix.replaceAll('\n', '\r\n'))).toMatchObject({ sections, issues });
      }),
      200,
    );
  });

  it('loses no word: what is outside every part is a mark and nothing else', () => {
    check(
      fc.property(wildText, (text) => {
        const document = parse(text);
        const lost = lostWords(document);
        expect(lost).toEqual([]);
      }),
      400,
    );
  });

  it('gives every ref once', () => {
    check(
      fc.property(wildText, (text) => {
        for (const { practices } of parse(text).sections) {
          expect(new Set(practices.map(({ ref }) => ref)).size).toBe(practices.length);
        }
      }),
      150,
    );
  });

  it('finds again the tree a document was made from', () => {
    fc.assert(
      fc.property(treeArbitrary, ({ tree, style }) => {
        expect(treeOf(parse(render(tree, style)))).toEqual(tree);
      }),
      runs(450),
    );
  });
});
