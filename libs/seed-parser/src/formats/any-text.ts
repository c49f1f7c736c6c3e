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
/** Encodings of other scripts: most of their letters are bytes that Western text has few of. */
const OTHER_SCRIPTS =
  /^(?:Shift_JIS|EUC-JP|EUC-KR|Big5|GB18030|windows-125[1356]|KOI8-R|ISO-8859-[5-8])$/u;
const LEAST_SHARE = 0.25;
const LEAST_CONFIDENCE = 30;

/** The name of the encoding that bytes which aren't UTF-8 are in, null for Windows-1252. */
function detectEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const high = sample.reduce((count, byte) => count + (byte > 127 ? 1 : 0), 0);
  if (high < LEAST_SHARE * sample.length) return null;
  const found = analyse(sample).find(({ name }) => OTHER_SCRIPTS.test(name));
  return found && found.confidence >= LEAST_CONFIDENCE ? found.name.toLowerCase() : null;
}
