import type { LineMark } from '../extracted-text.js';
import { decodeBytes } from './decode.js';
import { refuse } from './extraction.js';
import type { DocumentInput, Extraction } from './extraction.js';
import { markdown } from './markdown.js';
import { plainText } from './plain-text.js';

/** A format whose bytes are decoded to text and then read as they stand. */
export interface TextFormat {
  readonly mediaType: string;
  /** Lower case, without the dot. */
  readonly extensions: readonly string[];
  /** Its name and the version of its rules. */
  readonly extractor: string;
  /** What its markup says of the lines beyond what they show. */
  readonly marksOf: (text: string) => readonly LineMark[];
}

/** The formats that need nothing but their text; the first one serves unknown names. */
export const TEXT_FORMATS: readonly [TextFormat, ...TextFormat[]] = [plainText, markdown];

/** Lower-case ending of a file's name, empty when it has none. */
export const extensionOf = (name: string): string =>
  /\.([^./\\\s]{1,12})$/u.exec(name)?.[1]?.toLowerCase() ?? '';

/** The text format a file's name asks for; plain text when the name says nothing. */
export function textFormatOf(name: string): TextFormat {
  const extension = extensionOf(name);
  return TEXT_FORMATS.find((format) => format.extensions.includes(extension)) ?? TEXT_FORMATS[0];
}

/**
 * Reads a plain text or Markdown file; what the browser does by itself. `detect` names the encoding
 * of bytes that aren't UTF-8, where something better than Windows-1252 is known.
 */
export function extractTextFile(
  { name, bytes }: DocumentInput,
  detect?: (bytes: Uint8Array) => string | null,
): Extraction {
  const decoded = decodeBytes(bytes, detect);
  if (!decoded.readable) return refuse(decoded.code);
  const { text, encoding } = decoded;
  if (text.trim() === '') return refuse('empty-file');
  const { mediaType, extractor, marksOf } = textFormatOf(name);
  return { ok: true, extracted: { text, mediaType, encoding, extractor, marks: marksOf(text) } };
}
