import fc from 'fast-check';
import { tries } from '../fixtures/counts.js';
import { list, makeDocx, num, onList, p } from '../fixtures/make-docx.js';
import { at, pdfOf } from '../fixtures/make-pdf.js';
import { extractText, parseText, REFUSALS } from '../index.js';
import type { ExtractedText } from '../index.js';

const TIMEOUT = 3_600_000;

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8'));

const DOCX = makeDocx({
  body: p('What is kept?') + p('Staff keep keys.', onList(1)) + p('Guards keep gates.', onList(1)),
  numbering: list(1, [{ text: '%1.' }]) + num(1, 1),
});
const PDF = pdfOf([at(72, 700, '1. What is kept?') + at(72, 680, '1. Staff keep keys.')]);
const HTML = bytesOf('<main><h2>1. What is kept?</h2><ol type=a><li>Staff keep keys.</ol></main>');
const TEXT = bytesOf('1. What is kept?\n1. Staff keep keys.\n');

const names = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.docx', 'a.pdf', 'a', 'a.xyz', '', '.');
const starts = fc.constantFrom(
  '',
  '%PDF-1.7\n',
  'PK\u0003\u0004',
  '<!doctype html><p>',
  '\ufeff',
  '---\n',
  '# ',
);

/** Bytes a person would hardly send, some of them with the sign of a format. */
const noise = fc
  .tuple(
    starts,
    fc.oneof(fc.uint8Array({ maxLength: 600 }), fc.string({ maxLength: 200 }).map(bytesOf)),
  )
  .map(([start, rest]) => new Uint8Array([...bytesOf(start), ...rest]));

/** A sound file in which some bytes are others, a piece is missing or a piece stands twice. */
const damaged = (file: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .record({
      changes: fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { maxLength: 8 }),
      cut: fc.option(fc.tuple(fc.nat(file.length), fc.nat(80))),
      twice: fc.option(fc.tuple(fc.nat(file.length), fc.nat(80))),
    })
    .map(({ changes, cut, twice }) => {
      const bytes = Uint8Array.from(file);
      for (const [place, value] of changes) bytes[place] = value;
      const shorter = cut
        ? [...bytes.subarray(0, cut[0]), ...bytes.subarray(cut[0] + cut[1])]
        : [...bytes];
      if (twice) shorter.splice(twice[0], 0, ...shorter.slice(twice[0], twice[0] + twice[1]));
      return new Uint8Array(shorter);
    });

/** What every text must be, whatever it came from. */
function checkText({ text, marks }: ExtractedText): void {
  expect(text.trim()).not.toBe('');
  expect(text).not.toContain('\0');
  expect(text).not.toMatch(/\r|\p{Cs}/u);
  let last = 0;
  for (const mark of marks) {
    expect(mark.at).toBeGreaterThanOrEqual(last);
    expect(mark.at).toBeLessThan(text.length);
    if (mark.kind === 'bold') expect(mark.span[1]).toBeLessThanOrEqual(text.length);
    last = mark.at;
  }
}

async function check(name: string, bytes: Uint8Array): Promise<void> {
  const extraction = await extractText({ name, bytes });
  if (!extraction.ok) {
    expect(Object.keys(REFUSALS)).toContain(extraction.code);
    expect(extraction.message).not.toBe('');
    return;
  }
  checkText(extraction.extracted);
  const document = parseText(extraction.extracted, { name, sha256: '', length: bytes.length });
  expect(document.text).toBe(extraction.extracted.text);
}

describe('whatever the bytes', () => {
  it(
    'gives a text or a reason, and never throws',
    async () => {
      await fc.assert(fc.asyncProperty(names, noise, check), tries(2_000, 100_000));
    },
    TIMEOUT,
  );

  it.each([
    ['DOCX', 'a.docx', DOCX, 400],
    ['PDF', 'a.pdf', PDF, 200],
    ['HTML', 'a.html', HTML, 300],
    ['plain text', 'a.txt', TEXT, 300],
  ])(
    'survives damaged %s',
    async (_format, name, file, short) => {
      await check(name, file);
      await fc.assert(
        fc.asyncProperty(damaged(file), (bytes) => check(name, bytes)),
        tries(short, 10_000),
      );
    },
    TIMEOUT,
  );
});
