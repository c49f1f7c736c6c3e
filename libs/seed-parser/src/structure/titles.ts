import type { Span } from '../span.js';
import { trimSpan } from '../span.js';

/** Where an item's title ends and its words begin. */
export interface TitleReading {
  readonly title: string | null;
  /** Start of the words after the title; the end of the item when it has no more. */
  readonly bodyAt: number;
}

const MAX_TITLE = 110;
const MAX_WORDS = 14;

// A clause that says or asks something isn't a title.
const CLAUSE =
  /\b(?:must|shall|will|should|may|might|can|could|is|are|was|were|has|have|do|does|includes?|including|following|requires?|ensures?|provides?|establish(?:es)?|such as|that|which|these|those|this|they|it|them)\b/iu;

/**
 * Splits the title off an item:
 *
 *     Records: Agencies keep a log.      **Records.** Agencies keep a log.      Records – Agencies …
 *              ^                                      ^                                   ^
 */
export function readTitle(text: string, span: Span, bold: Span | null = null): TitleReading {
  const words = text.slice(span[0], Math.min(span[1], span[0] + 2 * MAX_TITLE));
  const length = span[1] - span[0];
  const boldLength = bold ? bold[1] - span[0] : 0;
  const found =
    boldTitle(words) ??
    setInBold(words, boldLength) ??
    colonTitle(words, length) ??
    dashTitle(words);
  if (!found) return { title: null, bodyAt: span[0] };
  const body = trimSpan(text, [span[0] + found.length, span[1]]);
  return { title: found.title.replace(/\s+/gu, ' ').trim(), bodyAt: body[0] };
}

/** Reads the title of an item that others stand under: a few words alone are one. */
export function readParentTitle(text: string, span: Span, bold: Span | null = null): TitleReading {
  const found = readTitle(text, span, bold);
  if (found.title !== null || span[1] - span[0] > MAX_TITLE) return found;
  const words = text.slice(span[0], span[1]).replace(/\s+/gu, ' ').trim();
  return /[\p{L}\p{N})]$/u.test(words) && isTitle(words)
    ? { title: words, bodyAt: span[1] }
    : found;
}

interface Found {
  readonly title: string;
  readonly length: number;
}

function boldTitle(words: string): Found | null {
  const bold = /^(\*\*|__)([^*_\n]{2,110}?)[:.]?\1\s?[:.–—-]?(?=\s|$)/u.exec(words);
  return bold?.[2] ? { title: bold[2], length: bold[0].length } : null;
}

// Where the type is known and not written down: Records. Agencies keep …, with “Records.” in bold.
function setInBold(words: string, length: number): Found | null {
  if (length < 2 || length > MAX_TITLE || /\n/u.test(words.slice(0, length).trim())) return null;
  const title = words.slice(0, length).replace(/[\s:.–—-]+$/u, '');
  const close = /^[ \t]*[:.–—-]?(?=\s)/u.exec(words.slice(length))?.[0].length ?? 0;
  const rest = words.slice(length + close);
  // Bold words that the sentence goes on after are no title: “Agencies must keep …”.
  const isApart =
    close > 0 || /[:.–—-]\s*$/u.test(words.slice(0, length)) || /^\s*["“(]?\p{Lu}/u.test(rest);
  return !isApart || rest.trim() === '' || title === '' ? null : { title, length: length + close };
}

function colonTitle(words: string, length: number): Found | null {
  const colon = /^([^:;?!\n]{2,110}(?:\n[^:;?!\n]{1,80})?):(?=\s|$)/u.exec(words);
  const title = colon?.[1];
  if (!colon || !title || !isTitle(title)) return null;
  if (/\.\s/u.test(title.replace(/\b(?:\p{Lu}|etc|vs|no)\.\s/giu, ''))) return null;
  const rest = words.slice(colon[0].length).trimStart();
  const isWhole = colon[0].length >= length;
  const isShort = title.split(/\s+/u).length <= 4;
  return isWhole || isShort || /^["“‘'(*]*[\p{Lu}\d]/u.test(rest)
    ? { title, length: colon[0].length }
    : null;
}

function dashTitle(words: string): Found | null {
  const dash = /^([^:;?!.\n–—]{2,80}?)\s+[–—-]\s+(?=["“(]?\p{Lu})/u.exec(words);
  const title = dash?.[1];
  return dash && title && isTitle(title) ? { title, length: dash[0].length } : null;
}

const isTitle = (title: string): boolean =>
  title.length <= MAX_TITLE && title.split(/\s+/u).length <= MAX_WORDS && !CLAUSE.test(title);
