import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { ExtractionOptions } from '../index.js';
import { Refused } from '../refused.js';
import type { Fragment, PageWords } from './page.js';
import { restoreHyphens } from './restore-hyphens.js';
import type { Item } from './restore-hyphens.js';

/** Reads the words of each page. No script of the file runs, and nothing it names is fetched. */
export async function* readPages(
  bytes: Uint8Array,
  { onProgress }: ExtractionOptions,
): AsyncGenerator<PageWords> {
  const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    // The library takes the bytes over, so it gets its own; it won't have a Buffer.
    data: new Uint8Array(bytes),
    cMapUrl: join(packageFolder(), 'cmaps/'),
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    verbosity: 0,
  });
  try {
    const document = await open(task.promise);
    const hidesHyphens = await mapsHyphensToSoftOnes(document);
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const glyphs = hidesHyphens ? await glyphsOf(page, OPS.showText) : null;
      yield await wordsOf(page, glyphs);
      page.cleanup();
      onProgress?.(number, document.numPages);
    }
  } finally {
    await task.destroy();
  }
}

const packageFolder = (): string =>
  dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

async function open(promise: Promise<PDFDocumentProxy>): Promise<PDFDocumentProxy> {
  try {
    return await promise;
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new Refused(isLocked ? 'encrypted-file' : 'broken-file');
  }
}

/** Writers known to map every hyphen glyph of a font to the soft hyphen, by what they call themselves. */
const HYPHEN_HIDERS = /^Typst\b/u;

async function mapsHyphensToSoftOnes(document: PDFDocumentProxy): Promise<boolean> {
  const { info } = await document.getMetadata();
  return 'Creator' in info && typeof info.Creator === 'string' && HYPHEN_HIDERS.test(info.Creator);
}

/** The characters of a page in the order they are drawn, as the file maps its glyphs. */
async function glyphsOf(page: PDFPageProxy, showText: number): Promise<string> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const shown: unknown[] = argsArray.filter((_, index) => fnArray[index] === showText);
  return shown.flat(2).map(characterOf).join('');
}

const characterOf = (glyph: unknown): string =>
  typeof glyph === 'object' && glyph !== null && 'unicode' in glyph
    ? String(glyph.unicode).normalize('NFKC')
    : '';

async function wordsOf(page: PDFPageProxy, glyphs: string | null): Promise<PageWords> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const words = items.flatMap((item): Item[] => ('str' in item ? [item] : []));
  const whole = glyphs === null ? words : restoreHyphens(words, glyphs);
  const fragments = whole.flatMap((item) => fragmentOf(item, transform));
  const shown = fragments.filter(
    ({ x, right, y }) => right > 0 && x < width && y > 0 && y < height * 1.01,
  );
  return { width, height, fragments: shown };
}

/** Text that isn't level on the upright page (a stamp, a note along the margin) is left out. */
function fragmentOf(
  { str, transform, width, fontName }: Item,
  page: readonly unknown[],
): Fragment[] {
  if (str.trim() === '') return [];
  const [a, b, c, d, x, y] = multiply(page, transform);
  const size = Math.hypot(c, d);
  if (a <= 0 || Math.abs(b) > 0.1 * a || size === 0) return [];
  const scale = Math.hypot(Number(page[0]), Number(page[1]));
  return [{ text: str, x, right: x + width * scale, y, size, font: fontName }];
}

type Matrix = readonly [number, number, number, number, number, number];

function multiply(outer: readonly unknown[], inner: readonly unknown[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer.map(Number);
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = inner.map(Number);
  return [
    a * p + c * q,
    b * p + d * q,
    a * r + c * s,
    b * r + d * s,
    a * t + c * u + e,
    b * t + d * u + f,
  ];
}
