import { withoutInvisible } from './clean-text.js';

/** The text of a file, with the encoding its bytes were in (a label of the WHATWG standard). */
export type Decoded =
  | { readonly readable: true; readonly encoding: string; readonly text: string }
  | {
      readonly readable: false;
      readonly encoding: string;
      readonly code: 'binary-file' | 'lone-surrogate';
    };

type Detect = (bytes: Uint8Array) => string | null;

/**
 * Decodes the bytes of a text file once and for all: no byte order mark, nothing invisible, every
 * line end LF. Bytes that are valid UTF-8 are UTF-8; UTF-16 is known by its mark or its zeros; the
 * rest is what `detect` says, and Windows-1252 where it says nothing.
 */
export function decodeBytes(bytes: Uint8Array, detect: Detect = () => null): Decoded {
  const { encoding, raw } = decodeRaw(bytes, detect);
  if (isBinary(raw)) return { readable: false, encoding, code: 'binary-file' };
  // With the u flag only halves that stand alone match.
  if (/[\ud800-\udfff]/u.test(raw)) return { readable: false, encoding, code: 'lone-surrogate' };
  return { readable: true, encoding, text: withoutInvisible(raw) };
}

interface Raw {
  readonly encoding: string;
  readonly raw: string;
}

function decodeRaw(bytes: Uint8Array, detect: Detect): Raw {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { encoding: 'utf-16le', raw: decodeUtf16(bytes.subarray(2), 'little') };
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return { encoding: 'utf-16be', raw: decodeUtf16(bytes.subarray(2), 'big') };
  }
  const order = orderOfUnmarked(bytes);
  if (order) return { encoding: `utf-16${order.charAt(0)}e`, raw: decodeUtf16(bytes, order) };
  try {
    return { encoding: 'utf-8', raw: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return decodeLegacy(bytes, detect);
  }
}

function decodeLegacy(bytes: Uint8Array, detect: Detect): Raw {
  const encoding = detect(bytes);
  if (encoding !== null) {
    try {
      return { encoding, raw: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
    } catch {
      // No such decoder here, or bytes it has no letter for: it was a wrong guess.
    }
  }
  // The one single-byte encoding office files still come in.
  return { encoding: 'windows-1252', raw: new TextDecoder('windows-1252').decode(bytes) };
}

// Text in a European language has a zero in nearly every second byte, and none in the others.
function orderOfUnmarked(bytes: Uint8Array): 'little' | 'big' | null {
  const sample = bytes.subarray(0, 4096);
  if (sample.length < 4 || bytes.length % 2 === 1) return null;
  const zeros: [number, number] = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
  });
  const most = sample.length * 0.35;
  if (zeros[1] > most && zeros[0] === 0) return 'little';
  return zeros[0] > most && zeros[1] === 0 ? 'big' : null;
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
