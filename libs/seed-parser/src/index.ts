import { createHash } from 'node:crypto';
import { extractText } from './formats/index.js';
import { parseDocument as parseWith, parseExtraction, sourceFileOf } from './parse-document.js';
import type { DocumentInput } from './parse-document.js';
import type { ParsedDocument } from './parsed-document.js';

export * from './core.js';
export { extractText };
export type { ExtractionOptions } from './formats/index.js';
export { parseExtraction } from './parse-document.js';

/** Lower-case hex SHA-256 of bytes. */
export const sha256Of = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

const TOOLS = { sha256: sha256Of };

/** `parseDocument` of the core with Node's own hash: plain text and Markdown only. */
export const parseDocument = (input: DocumentInput): ParsedDocument => parseWith(input, TOOLS);

/**
 * Reads a file of any format into sections, practices and issues. Never throws on input: a file
 * that can't be read gives a document without sections and an issue of severity `error`.
 */
export const parseFile = async (input: DocumentInput): Promise<ParsedDocument> =>
  parseExtraction(await extractText(input), sourceFileOf(input, TOOLS));
