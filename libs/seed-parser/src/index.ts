import { createHash } from 'node:crypto';
import { parseDocument as parseWith } from './parse-document.js';
import type { DocumentInput } from './parse-document.js';
import type { ParsedDocument } from './parsed-document.js';

export * from './core.js';

/** Lower-case hex SHA-256 of bytes. */
export const sha256Of = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** `parseDocument` of the core with Node's own hash; what server and command line call. */
export const parseDocument = (input: DocumentInput): ParsedDocument =>
  parseWith(input, { sha256: sha256Of });
