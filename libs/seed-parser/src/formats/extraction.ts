import type { ExtractedText } from '../extracted-text.js';
import { REFUSALS } from './refusals.js';
import type { RefusalCode } from './refusals.js';

/** A file as it came: the name says what it should be, the bytes what it is. */
export interface DocumentInput {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The text of a file, or why there is none and what to do. */
export type Extraction =
  | { readonly ok: true; readonly extracted: ExtractedText }
  | { readonly ok: false; readonly code: RefusalCode; readonly message: string };

/** A refusal with its standing message, or with one that says more of this file. */
export const refuse = (code: RefusalCode, message: string = REFUSALS[code]): Extraction => ({
  ok: false,
  code,
  message,
});
