/** The encodings a text file may come in, as they are named in `source.encoding`. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export type Decoded =
  | { readonly readable: true; readonly encoding: Encoding; readonly text: string }
  | {
      readonly readable: false;
      readonly encoding: Encoding;
      readonly code: 'binary-file' | 'lone-surrogate';
    };

/**
 * Decodes the bytes of a text file once and for all: no byte order mark, every line end LF.
 * UTF-16 needs its mark; bytes that aren't UTF-8 are taken as Windows-1252 (WHATWG Encoding).
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const { encoding, raw } = decodeRaw(bytes);
  if (isBinary(raw)) return { readable: false, encoding, code: 'binary-file' };
  // With the u flag only halves that stand alone match.
  if (/[\ud800-\udfff]/u.test(raw)) return { readable: false, encoding, code: 'lone-surrogate' };
  return { readable: true, encoding, text: raw.replace(/\r\n?/gu, '\n') };
}

function decodeRaw(bytes: Uint8Array): { encoding: Encoding; raw: string } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { encoding: 'utf-16le', raw: decodeUtf16(bytes.subarray(2), 'little') };
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return { encoding: 'utf-16be', raw: decodeUtf16(bytes.subarray(2), 'big') };
  }
  try {
    return { encoding: 'utf-8', raw: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    // Not UTF-8: the one single-byte encoding office files still come in.
    return { encoding: 'windows-1252', raw: new TextDecoder('windows-1252').decode(bytes) };
  }
}

// By hand, since TextDecoder would turn lone surrogates into U+FFFD and hide them.
function decodeUtf16(bytes: Uint8Array, order: 'little' | 'big'): string {
  const units = new Uint16Array(bytes.length >> 1);
  const high = order === 'big' ? 0 : 1;
  for (let unit = 0; unit < units.length; unit += 1) {
    const at = unit * 2;
    units[unit] = ((bytes[at + high] ?? 0) << 8) | (bytes[at + 1 - high] ?? 0);
  }
  let text = '';
  for (let at = 0; at < units.length; at += 4096) {
    text += String.fromCharCode(...units.subarray(at, at + 4096));
  }
  return text;
}

// NUL never stands in text; a file in which control characters are common isn't text either.
function isBinary(raw: string): boolean {
  let controls = 0;
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    if (code === 0) return true;
    if (isControl(code)) controls += 1;
  }
  return controls * 50 > raw.length;
}

const NEXT_LINE = 0x85;
const REPLACEMENT = 0xfffd;

const isControl = (code: number): boolean =>
  code < 9 ||
  (code > 13 && code < 32) ||
  (code > 126 && code < 160 && code !== NEXT_LINE) ||
  code === REPLACEMENT;
