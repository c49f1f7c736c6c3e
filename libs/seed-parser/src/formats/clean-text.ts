/** Some words in one type face. */
export interface Piece {
  readonly text: string;
  readonly isBold: boolean;
}

// Characters that show nothing: zero-width spaces and joins, soft hyphens, direction marks.
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
// What other systems end a line with: vertical tab, next line, line and paragraph separator.
const LINE_ENDS = /\r\n?|[\v\u0085\u2028\u2029]/gu;

/** Takes out what can't be seen, and makes every line end LF. */
export const withoutInvisible = (text: string): string =>
  text.replace(INVISIBLE, '').replace(LINE_ENDS, '\n');

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** A string as it may be stored: no control characters, lone halves replaced, ligatures spelled. */
export const storable = (text: string): string =>
  withoutInvisible(text)
    // What no database stores and nobody reads: control characters and halves of characters.
    .replace(/\p{Cc}/gu, (control) => ('\n\t\f'.includes(control) ? control : ''))
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[ﬀ-ﬆ]/gu, (ligature) => LIGATURES[ligature] ?? ligature);

/** Words with single spaces, and how many of the first characters are set in bold type. */
export interface CleanWords {
  readonly text: string;
  /** 0 where the first word isn't bold. */
  readonly boldEnd: number;
}

/** Joins pieces: white space is collapsed, tabs and line ends are kept once, the ends trimmed. */
export function cleanPieces(pieces: readonly Piece[]): CleanWords {
  const parts: string[] = [];
  let length = 0;
  let boldEnd = 0;
  let isOpening = true;
  for (const piece of pieces) {
    const part = seamed(parts, tidy(storable(piece.text)));
    if (part === '') continue;
    parts.push(part);
    length += part.length;
    if (part.trim() === '') continue;
    isOpening &&= piece.isBold;
    if (isOpening) boldEnd = length - (part.length - part.trimEnd().length);
  }
  const text = parts.join('').trimEnd();
  return { text, boldEnd: Math.min(boldEnd, text.length) };
}

const tidy = (text: string): string =>
  text
    .replace(/[ \u00a0]+/gu, ' ')
    .replace(/ ?\t[ \t]*/gu, '\t')
    .replace(/[ \t\f]*\n\s*/gu, '\n');

// White space on both sides of a seam becomes one: a space gives way to what is stronger.
function seamed(parts: readonly string[], part: string): string {
  const before = parts.at(-1)?.at(-1) ?? '\n';
  return /\s/u.test(before) ? part.trimStart() : part;
}
