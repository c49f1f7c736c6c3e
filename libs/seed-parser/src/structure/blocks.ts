import type { Block } from '../block.js';
import type { LineMark } from '../extracted-text.js';
import { trimSpan } from '../span.js';
import type { Span } from '../span.js';
import type { Aside } from './asides.js';
import { linesOf } from './lines.js';
import type { Line } from './lines.js';
import { opensWithSummary } from './summary.js';

/** A line that belongs to no sentence. */
export interface PlacedAside {
  readonly span: Span;
  readonly kind: Aside;
}

/** What the lines of a text make: its blocks, and the asides between and inside them. */
export interface BlockReading {
  readonly blocks: readonly Block[];
  readonly asides: readonly PlacedAside[];
}

/** Joins hard-wrapped lines to blocks, after finding out whether the document is wrapped at all. */
export function blocksOf(text: string, marks: readonly LineMark[] = []): BlockReading {
  const all = linesOf(text, marks);
  const lines = all.filter((line) => line.aside === null);
  const width = wrapWidth(text, lines);
  const asides = all.flatMap(({ span, aside }) => (aside ? [{ span, kind: aside }] : []));
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && continues({ text, width, group, line })) group.push(line);
    else groups.push([line]);
  }
  return { blocks: withAsides(text, groups, asides), asides };
}

function withAsides(
  text: string,
  groups: readonly (readonly Line[])[],
  asides: readonly PlacedAside[],
): Block[] {
  let next = 0;
  return groups.flatMap((group) => {
    const first = group[0];
    const last = group.at(-1);
    if (!first || !last) return [];
    const gaps: Span[] = [];
    for (let gap = asides[next]; gap && gap.span[0] < last.span[1]; gap = asides[next]) {
      if (gap.span[0] > first.span[0]) gaps.push(gap.span);
      next += 1;
    }
    return [blockOf(text, { first, end: last.span[1], gaps })];
  });
}

function blockOf(
  text: string,
  { first, end, gaps }: { first: Line; end: number; gaps: readonly Span[] },
): Block {
  const { markers, headingLevel, isAnswer, length } = first.start;
  return {
    span: [first.span[0], end],
    words: trimSpan(text, [Math.min(first.wordsAt, end), end]),
    markers,
    headingLevel,
    isAnswer,
    indent: first.indent,
    wordsColumn: first.indent + length,
    afterBlank: first.afterBlank,
    bold: first.bold,
    gaps,
  };
}

// A text is wrapped when lines go on in lower case, or where blank lines part everything else; its
// width is then its longest line.
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  let follow = 0;
  let lower = 0;
  let longest = 0;
  let isSpaced = true;
  for (const line of lines) {
    longest = Math.max(longest, line.indent + line.span[1] - line.span[0]);
    if (line.afterBlank) continue;
    if (isMarked(line)) {
      isSpaced = false;
      continue;
    }
    follow += 1;
    if (startsLower(text, line)) lower += 1;
  }
  const isWrapped = longest <= 140 && lower >= 2 && lower * 10 >= follow * 3;
  return isWrapped || (isSpaced && follow > 0 && longest <= 100) ? longest : null;
}

interface Seam {
  readonly text: string;
  readonly width: number | null;
  readonly group: readonly Line[];
  readonly line: Line;
}

function continues({ text, width, group, line }: Seam): boolean {
  const previous = group.at(-1);
  const first = group[0];
  if (!previous || !first || isMarked(line) || previous.start.headingLevel > 0) return false;
  const isOpen = !/[.?!:;]["”’')\]*]*$/u.test(
    text.slice(Math.max(previous.wordsAt, previous.span[1] - 40), previous.span[1]),
  );
  if (isOpen && startsLower(text, line)) return true;
  if (line.afterBlank || width === null) return false;
  const firstWord = /^\S+/u.exec(text.slice(line.span[0], line.span[1]))?.[0].length ?? 0;
  const previousEnd = previous.indent + previous.span[1] - previous.span[0];
  const isFull = previousEnd + 1 + firstWord > width;
  if (isOpen || startsLower(text, line)) return isFull || startsLower(text, line);
  if (!isFull || isQuestionAlone(text, first, previous)) return false;
  if (isMarked(first) && line.indent < first.indent + 2 && hangs(group)) return false;
  return !opensWithSummary(text.slice(line.span[0], line.span[0] + 80));
}

// A heading may happen to fill its line.
const isQuestionAlone = (text: string, first: Line, previous: Line): boolean =>
  /^[^.?!]+\?$/u.test(text.slice(first.wordsAt, Math.min(previous.span[1], first.wordsAt + 400)));

const isMarked = (line: Line): boolean =>
  line.start.markers.length > 0 || line.start.headingLevel > 0 || line.start.isAnswer;

const startsLower = (text: string, line: Line): boolean =>
  /^[\p{Ll}(,;]/u.test(text.slice(line.span[0], line.span[0] + 2));

const hangs = (group: readonly Line[]): boolean =>
  group.length > 1 && (group[1]?.indent ?? 0) >= (group[0]?.indent ?? 0) + 2;
