import { readDocuments } from '../fixtures/shipped.js';
import { makePdf } from '../fixtures/make-pdf.js';
import type { Part } from '../fixtures/renderings.js';
import { partsOf, toDocx, toHtml, toMarkdown, toTypst } from '../fixtures/renderings.js';
import { parseDocument, parseFile } from '../index.js';
import type { ParsedDocument } from '../index.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** All that a reader of the document is told, without places in the text. */
const readingOf = ({ sections, text }: ParsedDocument) =>
  sections.map(({ number, heading, opening, conclusion, practices }) => ({
    number,
    heading,
    opening: opening && text.slice(opening[0], opening[1]).replace(/\s+/gu, ' '),
    conclusion: conclusion && text.slice(conclusion[0], conclusion[1]).replace(/\s+/gu, ' '),
    practices: practices.map((practice) => ({
      ref: practice.ref,
      parentRef: practice.parentRef,
      title: practice.title,
      text: practice.text,
      obligation: practice.obligation,
      contextReason: practice.contextReason,
      category: practice.category,
      item: practice.item,
    })),
  }));

const ONE_COLUMN =
  '#set page(header: [City of Sample], footer: context align(center, counter(page).display()))\n#set par(justify: true)';
const TWO_COLUMNS =
  '#set page(columns: 2, margin: 1.5cm, header: [Joint operations], footer: context [Page #counter(page).display() of #counter(page).final().first()])\n' +
  '#set text(size: 9pt, hyphenate: true)\n#set par(justify: true)\n#set heading(numbering: none)';

const RENDERINGS: readonly (readonly [string, string, (parts: readonly Part[]) => Uint8Array])[] = [
  ['Markdown', 'policy.md', (parts) => bytesOf(toMarkdown(parts))],
  ['HTML', 'policy.html', (parts) => bytesOf(toHtml(parts))],
  ['DOCX', 'policy.docx', toDocx],
  ['a PDF of one column', 'policy.pdf', (parts) => makePdf(toTypst(parts, ONE_COLUMN))],
  ['a PDF of two columns', 'columns.pdf', (parts) => makePdf(toTypst(parts, TWO_COLUMNS))],
];

describe.each(readDocuments.map((document) => [document.name, document] as const))(
  'the document %s',
  (_, source) => {
    const original = parseDocument(source);
    const parts = partsOf(original);

    it.each(RENDERINGS)(
      'reads the same as %s',
      async (_format, name, render) => {
        const document = await parseFile({ name, bytes: render(parts) });
        expect(document.issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
        expect(readingOf(document)).toEqual(readingOf(original));
      },
      60_000,
    );
  },
);
