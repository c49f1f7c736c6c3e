import type { ExtractedText } from '../extracted-text.js';
import { Assembly } from './assembly.js';
import type { ExtractionOptions } from './index.js';
import { markFurniture } from './pdf/furniture.js';
import { fitColumns, linesOfPage } from './pdf/lines.js';
import type { Line } from './pdf/lines.js';
import { bodySizeOf } from './pdf/measures.js';
import { paragraphsOf } from './pdf/paragraphs.js';
import { readPages } from './pdf/read-pages.js';
import { Refused } from './refused.js';

/** The version of the rules here, and of the library that reads the file. */
export const PDF_EXTRACTOR = 'pdf/1 pdfjs-dist/6.5.438';

/** Letters on an average page below which a PDF holds pictures of text. */
const LEAST_LETTERS = 15;
const SURE_PAGES = 60;

/**
 * The text of a PDF (ISO 32000) that has a text layer: columns one after the other, lines joined
 * to paragraphs and hyphenated words to words, what runs along the pages marked. @throws Refused
 */
export async function readPdf(
  bytes: Uint8Array,
  options: ExtractionOptions,
): Promise<ExtractedText> {
  demandWhole(bytes);
  const pages: Line[][] = [];
  let columns = 0;
  for await (const page of readPages(bytes, options)) {
    const read = linesOfPage(page, pages.length, columns);
    columns += read.columns;
    pages.push(read.lines);
    // A long scan shows soon enough that it is one.
    if (pages.length === SURE_PAGES) demandTextLayer(pages.flat(), SURE_PAGES);
  }
  const all = pages.flat();
  demandTextLayer(all, pages.length);
  markFurniture(pages, bodySizeOf(all));
  fitColumns(all);
  const assembly = new Assembly();
  for (const paragraph of paragraphsOf(all)) assembly.add(paragraph);
  const { text, marks } = assembly.finish();
  return { text, marks, mediaType: 'application/pdf', encoding: null, extractor: PDF_EXTRACTOR };
}

// A file that was cut off lacks its end, and with it pages that nobody would miss.
function demandWhole(bytes: Uint8Array): void {
  const tail = Buffer.from(bytes.subarray(-4096)).toString('latin1');
  if (!tail.includes('%%EOF')) throw new Refused('broken-file');
}

function demandTextLayer(lines: readonly Line[], pages: number): void {
  const letters = lines.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
  const least = pages > 1 ? LEAST_LETTERS * pages : 1;
  if (letters < least) throw new Refused('no-text-layer');
}
