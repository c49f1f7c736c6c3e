import type { Span } from '../span.js';

/** Lines that belong to no sentence: page headers and footers, drawn rules, a table of contents. */
export const ASIDES = ['furniture', 'rule', 'contents'] as const;
export type Aside = (typeof ASIDES)[number];

/** One line of the text before its marks are read; blank where the span is empty. */
export interface RoughLine {
  readonly span: Span;
  readonly indent: number;
  /** A page begins with it. */
  readonly afterPageBreak: boolean;
}

const LONGEST_FURNITURE = 100;
const LONGEST_ENTRY = 200;
const SHORTEST_CONTENTS = 3;

/** Tells for each line, by its index, whether it is an aside; lines of policy aren't named. */
export function asidesAmong(text: string, all: readonly RoughLine[]): ReadonlyMap<number, Aside> {
  const asides = new Map<number, Aside>();
  const indexes = all.flatMap(({ span }, index) => (span[0] === span[1] ? [] : [index]));
  const lines = indexes.map((index) => all[index]).filter((line) => line !== undefined);
  const words = lines.map(({ span }) => shortWords(text, span));
  markRules(words, (at) => asides.set(indexes[at] ?? at, 'rule'));
  markContents(words, (at) => asides.set(indexes[at] ?? at, 'contents'));
  markFurniture({ lines, words }, (at) => asides.set(indexes[at] ?? at, 'furniture'));
  return asides;
}

const shortWords = (text: string, span: Span): string =>
  span[1] - span[0] <= LONGEST_ENTRY ? text.slice(span[0], span[1]) : '';

type Mark = (at: number) => void;

/** `-----`, `* * *`, `=====`: drawn, not said. */
const RULE = /^([-=_*~#·—–])(?:\s?\1){2,}$/u;

function markRules(words: readonly string[], mark: Mark): void {
  words.forEach((line, at) => {
    if (line !== '' && RULE.test(line)) mark(at);
  });
}

const PAGE_NUMBER =
  /^(?:[-–—]\s?)?(?:page\s+\d{1,4}(?:\s+(?:of|\/)\s+\d{1,4})?|\d{1,4}\s+of\s+\d{1,4}|[-–—]\s?\d{1,4}\s?[-–—])$/iu;
const HOLDS_PAGE = /\bpage\s+\d{1,4}\b|^\d{1,4}\s*\|\s|\s\|\s*\d{1,4}$/iu;

// A running header or footer: the same short line, numbers apart, twice or more at a page's edge;
// then the lines that stand next to those as often.
function markFurniture(
  { lines, words }: { lines: readonly RoughLine[]; words: readonly string[] },
  mark: Mark,
): void {
  const isNumber = words.map((line) => line.length < 24 && line !== '' && PAGE_NUMBER.test(line));
  const isPaged = words.map(
    (line, at) =>
      isNumber[at] === true || (line.length < LONGEST_FURNITURE && HOLDS_PAGE.test(line)),
  );
  const marked = new Set<number>();
  const edge = (at: number): boolean =>
    lines[at]?.afterPageBreak === true ||
    lines[at + 1]?.afterPageBreak === true ||
    at === lines.length - 1 ||
    isPaged[at] === true ||
    isPaged[at - 1] === true ||
    isPaged[at + 1] === true ||
    marked.has(at - 1) ||
    marked.has(at + 1);
  for (let pass = 0; pass < 2; pass += 1) {
    for (const at of repeatedAt(words, edge)) marked.add(at);
  }
  for (const at of interruptionsAt(words, edge)) marked.add(at);
  isNumber.forEach((is, at) => {
    if (is) marked.add(at);
  });
  for (const at of loneNumbersAt(words, lines)) marked.add(at);
  for (const at of marked) mark(at);
}

function repeatedAt(words: readonly string[], edge: (at: number) => boolean): number[] {
  const places = new Map<string, number[]>();
  words.forEach((line, at) => {
    if (line === '' || line.length > LONGEST_FURNITURE || !edge(at)) return;
    // Only a line that names its page may differ in its numbers; an item's may not.
    const key = HOLDS_PAGE.test(line) ? line.replace(/\d+/gu, '#') : line;
    const found = places.get(key);
    if (found) found.push(at);
    else places.set(key, [at]);
  });
  return [...places.values()].flatMap((found) => (found.length >= 2 ? found : []));
}

const LONGEST_INTERRUPTION = 50;

// A short line at a page's edge in the middle of a sentence that goes on behind it.
function interruptionsAt(words: readonly string[], edge: (at: number) => boolean): number[] {
  const found: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!edge(at)) continue;
    let end = at;
    while (edge(end + 1) && end + 1 < words.length) end += 1;
    const from = interrupts(words[at] ?? '') ? at : at + 1;
    const to = interrupts(words[end] ?? '') ? end : end - 1;
    const isCut =
      /[\p{L}\p{N},]$/u.test(words[from - 1] ?? '') && /^[\p{Ll}(]/u.test(words[to + 1] ?? '');
    const run = words.slice(from, to + 1);
    if (isCut && run.every(interrupts))
      for (let line = from; line <= to; line += 1) found.push(line);
    at = end;
  }
  return found;
}

const interrupts = (line: string): boolean =>
  PAGE_NUMBER.test(line) ||
  (line !== '' && line.length <= LONGEST_INTERRUPTION && /^\p{Lu}.*[\p{L}\p{N}]$/u.test(line));

// Bare numbers on lines of their own that count on from page to page.
function loneNumbersAt(words: readonly string[], lines: readonly RoughLine[]): number[] {
  const numbers = words.flatMap((line, at) =>
    /^\d{1,4}$/u.test(line) ? [{ at, value: Number(line) }] : [],
  );
  const byBreak = numbers.filter(
    ({ at }) => lines[at + 1]?.afterPageBreak === true || lines[at]?.afterPageBreak === true,
  );
  if (byBreak.length > 0) return byBreak.map(({ at }) => at);
  const countsOn = numbers.every(({ value }, index) => value === (numbers[0]?.value ?? 0) + index);
  return numbers.length >= 2 && countsOn ? numbers.map(({ at }) => at) : [];
}

const DOTTED = /(?:\.\s?){3,}\s*\d{1,4}$|…+\s*\d{1,4}$|\t+\s*\d{1,4}$|\s{4,}\d{1,4}$/u;

// The contents: entries with leaders to a page number, or headings listed that come again below.
function markContents(words: readonly string[], mark: Mark): void {
  const keys = words.map(entryKey);
  const lastAt = new Map<string, number>();
  keys.forEach((key, at) => {
    if (key !== '') lastAt.set(key, at);
  });
  const again = (at: number): number => lastAt.get(keys[at] ?? '') ?? -1;
  const isDotted = words.map((line) => /\d$/u.test(line) && DOTTED.test(line));
  for (let at = 0; at < words.length;) {
    const end = runEnd(at, (next, from) => isEntry(next, from, { again, isDotted }));
    if (end - at >= SHORTEST_CONTENTS && isContents(at, end, { again, isDotted })) {
      if (/^(?:table of )?contents:?$/iu.test(words[at - 1] ?? '')) mark(at - 1);
      for (let entry = at; entry < end; entry += 1) mark(entry);
    }
    at = Math.max(end, at + 1);
  }
}

interface Entries {
  readonly again: (at: number) => number;
  readonly isDotted: readonly boolean[];
}

function isEntry(at: number, from: number, { again, isDotted }: Entries): boolean {
  if (isDotted[at] === true) return true;
  return again(at) > at && (at === from || isDotted[at - 1] === true || again(at) > again(at - 1));
}

function runEnd(at: number, holds: (next: number, from: number) => boolean): number {
  let end = at;
  while (holds(end, at)) end += 1;
  return end;
}

// What comes again as one run is a copy, not a list of headings with their answers between them.
function isContents(at: number, end: number, { again, isDotted }: Entries): boolean {
  const dotted = isDotted.slice(at, end).filter(Boolean).length;
  if (dotted * 2 >= end - at) return true;
  return again(end - 1) - again(at) >= 2 * (end - at - 1);
}

// A sentence is no entry.
const entryKey = (line: string): string =>
  /[.;,:]$/u.test(line) ? '' : keyOf(/\d$/u.test(line) ? line.replace(DOTTED, '') : line);

const keyOf = (line: string): string =>
  line
    .replace(/^(?:[#*•–-]+\s+|\*\*)+/u, '')
    .replace(/[\s:*.]+$/u, '')
    .toLowerCase();
