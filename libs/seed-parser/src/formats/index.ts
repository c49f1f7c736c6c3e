import type { ExtractedText } from '../extracted-text.js';
import { decideFormat } from './decide-format.js';
import { refuse } from './extraction.js';
import type { DocumentInput, Extraction } from './extraction.js';
import { Refused } from './refused.js';

/** How far an extraction has come: `done` of `total` pages, entries or bytes. */
export interface ExtractionOptions {
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** A kind of document there is a reader for. */
export interface Format {
  /** As people call it. */
  readonly name: string;
  /** Lower case, without the dot. */
  readonly extensions: readonly string[];
  /** @throws Refused where the file can't be read. */
  readonly read: (input: DocumentInput, options: ExtractionOptions) => Promise<ExtractedText>;
}

/** The formats that are read: the only registry. Each reader is loaded when it is first needed. */
export const FORMATS = {
  text: {
    name: 'plain text',
    extensions: ['txt', 'text'],
    read: async (input) => (await import('./any-text.js')).readAnyText(input),
  },
  markdown: {
    name: 'Markdown',
    extensions: ['md', 'markdown'],
    read: async (input) => (await import('./any-text.js')).readAnyText(input),
  },
  html: {
    name: 'HTML',
    extensions: ['html', 'htm', 'xhtml'],
    read: async ({ bytes }) => (await import('./html.js')).readHtml(bytes),
  },
  docx: {
    name: 'a Word document (DOCX)',
    extensions: ['docx'],
    read: async ({ bytes }, options) => (await import('./docx.js')).readDocx(bytes, options),
  },
  pdf: {
    name: 'PDF',
    extensions: ['pdf'],
    read: async ({ bytes }, options) => (await import('./pdf.js')).readPdf(bytes, options),
  },
} as const satisfies Record<string, Format>;
export type FormatName = keyof typeof FORMATS;

const MOST_BYTES = 32 * 1024 * 1024;

/**
 * The text of a file in any format there is a reader for, or why there is none. Never throws, and
 * fetches nothing.
 */
export async function extractText(
  input: DocumentInput,
  options: ExtractionOptions = {},
): Promise<Extraction> {
  try {
    if (input.bytes.length > MOST_BYTES) return refuse('too-large');
    if (input.bytes.length === 0) return refuse('empty-file');
    const format: Format = FORMATS[decideFormat(input)];
    const extracted = await format.read(input, options);
    options.onProgress?.(1, 1);
    return { ok: true, extracted };
  } catch (error) {
    if (error instanceof Refused) return refuse(error.code, error.message);
    // A reader of a foreign format that fails on its own has met bytes nobody thought of.
    const isTooDeep = error instanceof RangeError && /call stack/iu.test(error.message);
    return refuse(isTooDeep ? 'too-much-inside' : 'broken-file');
  }
}
