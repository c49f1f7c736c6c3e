import { readFileSync } from 'node:fs';
import { at, makePdf, pdfOf } from '../fixtures/make-pdf.js';
import { extractText } from '../index.js';
import type { ExtractedText } from '../index.js';
import { PDF_EXTRACTOR } from './pdf.js';

const extract = async (bytes: Uint8Array): Promise<ExtractedText> => {
  const extraction = await extractText({ name: 'policy.pdf', bytes });
  if (!extraction.ok) throw new Error(`${extraction.code}: ${extraction.message}`);
  return extraction.extracted;
};

interface Told {
  readonly lines: string[];
  readonly furniture: string[];
}

/** The lines that are read, and those that run along the pages. */
const told = async (bytes: Uint8Array): Promise<Told> => {
  const { text, marks } = await extract(bytes);
  const furniture = new Set(
    marks.filter(({ kind }) => kind === 'furniture').map((mark) => mark.at),
  );
  const lines: Told = { lines: [], furniture: [] };
  let start = 0;
  for (const line of text.split('\n')) {
    if (line !== '') (furniture.has(start) ? lines.furniture : lines.lines).push(line);
    start += line.length + 1;
  }
  return lines;
};

/** Lines below each other at the usual distance. */
const block = (x: number, top: number, lines: readonly string[], size = 10): string =>
  lines.map((line, index) => at(x, top - index * 1.2 * size, line, 'F1', size)).join('');

const FULL = [
  'Agencies keep a record of every joint operation that they take part in,',
  'with the names of the officers who led it and the units that took part',
  'in it, and hand it out.',
];
const JOINED = FULL.join(' ');

describe('the text of a PDF', () => {
  it('joins lines to paragraphs, and parts them by distance and by short lines', async () => {
    const page = block(72, 700, [...FULL, ...FULL]) + block(72, 600, FULL);
    expect((await told(pdfOf([page]))).lines).toEqual([JOINED, JOINED, JOINED]);
  });

  it('begins a line at each mark of a list, and sets nested ones in', async () => {
    const page =
      block(72, 700, ['1. Who keeps records in the offices of the agencies of the state of it?']) +
      block(72, 680, ['1. Keys are kept.', '2. Gates are shut.']) +
      block(92, 656, ['a. At night.', 'b. On holidays.']) +
      block(72, 632, ['3. Locks are oiled.']);
    expect((await told(pdfOf([page]))).lines).toEqual([
      '1. Who keeps records in the offices of the agencies of the state of it?',
      '1. Keys are kept.',
      '2. Gates are shut.',
      '    a. At night.',
      '    b. On holidays.',
      '3. Locks are oiled.',
    ]);
  });

  it('reads the left column before the right one, and what runs across both in its place', async () => {
    const left = Array.from(
      { length: 6 },
      (_, index) => `Left ${index + 1} holds words of its own there.`,
    );
    const right = Array.from(
      { length: 6 },
      (_, index) => `Right ${index + 1} holds words of its own there.`,
    );
    const page =
      at(
        72,
        740,
        'A title that runs across both of the columns of this page and is long',
        'F1',
        14,
      ) +
      block(72, 700, left) +
      block(320, 694, right);
    const { lines } = await told(pdfOf([page]));
    expect(lines.join(' ')).toBe(
      [
        'A title that runs across both of the columns of this page and is long',
        ...left,
        ...right,
      ].join(' '),
    );
  });

  it('joins words broken at the end of a line, and keeps hyphens that belong to them', async () => {
    const page = block(72, 700, [
      'Agencies that take part in information-sharing see to it that their coordi-',
      'nation is recorded well, and that information and sharing of it are state-',
      'wide matters, as are all well-known questions of the sharing of informa-',
      'tion: it is for information-',
      'sharing that they keep it.',
    ]);
    const { lines } = await told(pdfOf([page]));
    expect(lines.join(' ')).toContain('their coordination is recorded');
    expect(lines.join(' ')).toContain('are statewide matters');
    expect(lines.join(' ')).toContain('sharing of information: it is for information-sharing that');
  });

  it('spells ligatures out', async () => {
    const font =
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding /Differences [1 /fi /fl] >> >>';
    const raw = Buffer.from(pdfOf([at(72, 700, 'Of\x01cers con\x02ict at times.')])).toString(
      'latin1',
    );
    const replaced = raw.replace(
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
      font,
    );
    expect((await told(new Uint8Array(Buffer.from(replaced, 'latin1')))).lines).toEqual([
      'Officers conflict at times.',
    ]);
  });

  it('drops raised figures and what is written along the margin', async () => {
    const page =
      at(72, 700, 'Agencies keep keys') +
      at(162, 704, '3', 'F1', 6) +
      at(168, 700, 'and gates.') +
      'BT /F1 10 Tf 0 1 -1 0 30 300 Tm (Stamped on the side) Tj ET\n';
    expect((await told(pdfOf([page]))).lines).toEqual(['Agencies keep keys and gates.']);
  });

  it('reads a page that is turned as it is shown', async () => {
    const stream = 'BT /F1 10 Tf 0 1 -1 0 100 72 Tm (Agencies keep keys.) Tj ET\n';
    expect((await told(pdfOf([stream], '/Rotate 90'))).lines).toEqual(['Agencies keep keys.']);
  });

  it('sees headings by their size and bold words at the start', async () => {
    const page =
      at(72, 720, 'Keeping of keys', 'F1', 16) +
      at(72, 690, 'Key rings.', 'F2') +
      at(124, 690, 'Staff keep them at hand, and nobody else has any of them there.') +
      block(72, 660, FULL);
    const { text, marks } = await extract(pdfOf([page]));
    const said = marks.map((mark) =>
      mark.kind === 'bold' ? text.slice(mark.span[0], mark.span[1]) : `${mark.kind} ${mark.at}`,
    );
    expect(said).toEqual(['heading 0', 'Key rings.']);
  });
});

describe('what runs along the pages of a PDF', () => {
  const page = (number: number, words: readonly string[]): string =>
    at(72, 760, 'Harbor rules, edition 4') +
    block(72, 700, words) +
    at(300, 30, `Page ${number} of 3`) +
    at(500, 30, `${number}`);

  it('is marked: headers, footers and page numbers', async () => {
    const { lines, furniture } = await told(pdfOf([1, 2, 3].map((number) => page(number, FULL))));
    expect(lines).toEqual([JOINED, JOINED, JOINED]);
    expect(furniture).toHaveLength(6);
    expect(furniture[0]).toBe('Harbor rules, edition 4');
  });

  it('does not part a paragraph that goes on over the page', async () => {
    const first = FULL.slice(0, 2);
    const second = FULL.slice(2);
    const { lines } = await told(pdfOf([page(1, first), page(2, second), page(3, FULL)]));
    expect(lines).toEqual([JOINED, JOINED]);
  });

  it('takes in footnotes in small type, and nothing of a page that is small as a whole', async () => {
    const noted = block(72, 700, FULL) + block(72, 60, ['3 See the manual of the harbor.'], 7);
    const small = block(72, 700, ['1 One rule is kept here.', '2 Another rule is kept here.'], 7);
    const { lines, furniture } = await told(pdfOf([noted + block(72, 500, FULL), small]));
    expect(furniture).toEqual(['3 See the manual of the harbor.']);
    expect(lines.join(' ')).toContain('Another rule');
  });

  it('leaves a document of one page its first and last line', async () => {
    const { furniture } = await told(pdfOf([block(72, 760, FULL) + block(72, 60, FULL)]));
    expect(furniture).toEqual([]);
  });
});

describe('the reader of PDF', () => {
  it('puts back the hyphens that a writer maps to invisible ones', async () => {
    const source =
      '#set page(width: 150pt, height: auto)\n#set text(size: 10pt, hyphenate: true)\n#set par(justify: true)\n' +
      'Agencies intergovernmentally coordinate responsibilities on a need-to-know basis, comprehensively.';
    const { lines } = await told(makePdf(source));
    expect(lines.join(' ')).toBe(
      'Agencies intergovernmentally coordinate responsibilities on a need-to-know basis, comprehensively.',
    );
  });

  it('names the library that is installed', () => {
    const manifest = JSON.parse(
      readFileSync(
        new URL('../../../../node_modules/pdfjs-dist/package.json', import.meta.url),
        'utf8',
      ),
    );
    expect(PDF_EXTRACTOR).toBe(`pdf/1 pdfjs-dist/${manifest.version}`);
  });
});
