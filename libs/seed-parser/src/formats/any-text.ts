import { analyse } from 'chardet';
import type { ExtractedText } from '../extracted-text.js';
import type { DocumentInput } from './extraction.js';
import { Refused } from './refused.js';
import { extractTextFile } from './text-file.js';

/** Reads plain text and Markdown. @throws Refused */
export function readAnyText(input: DocumentInput): ExtractedText {
  const extraction = extractTextFile(input, detectEncoding);
  if (!extraction.ok) throw new Refused(extraction.code, extraction.message);
  return extraction.extracted;
}

const SAMPLE_BYTES = 64 * 1024;
/** Encodings whose byte patterns are too regular for Windows-1252 to look like them by chance. */
const TELLING =
  /^(?:Shift_JIS|EUC-JP|EUC-KR|Big5|GB18030|windows-125[0135-8]|KOI8-R|ISO-8859-[5-9])$/u;

/** The name of the encoding that bytes which aren't UTF-8 are in, null for Windows-1252. */
function detectEncoding(bytes: Uint8Array): string | null {
  const [best, second] = analyse(bytes.subarray(0, SAMPLE_BYTES));
  if (!best || !TELLING.test(best.name) || best.confidence < 60) return null;
  return second && best.confidence - second.confidence < 10 ? null : best.name.toLowerCase();
}
