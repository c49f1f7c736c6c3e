import { marksByLine } from '../extracted-text.js';
import type { LineMark } from '../extracted-text.js';
import type { Span } from '../span.js';
import { withMarks } from './line-marks.js';
import { readLineStart } from './markers.js';
import type { LineStart } from './markers.js';

/** One line of the text without its line end. */
export interface Line {
  /** First to last character that isn't white space; empty for a blank line. */
  readonly span: Span;
  readonly indent: number;
  readonly start: LineStart;
  /** Where the words begin. */
  readonly wordsAt: number;
  readonly afterBlank: boolean;
  readonly isFurniture: boolean;
  /** Its first words in bold type. */
  readonly bold: Span | null;
}

/** Splits the text into its lines that aren't blank, and tells page furniture apart. */
export function linesOf(text: string, marks: readonly LineMark[] = []): Line[] {
  const rough = roughLines(text);
  const furniture = furnitureOf(text, rough);
  const marksOn = marksByLine(marks);
  let afterBlank = true;
  const lines: Line[] = [];
  for (const { span, indent } of rough) {
    if (span[0] === span[1]) {
      afterBlank = true;
      continue;
    }
    const words = text.slice(span[0], span[1]);
    const marked = withMarks(readLineStart(words), span[0], marksOn([span[0] - indent, span[1]]));
    const { start, bold } = marked;
    const isFurniture = marked.isFurniture || furniture.has(words) || isPageNumber(text, span);
    const wordsAt = span[0] + start.length;
    lines.push({ span, indent, start, wordsAt, afterBlank, isFurniture, bold });
    if (!isFurniture) afterBlank = false;
  }
  return lines;
}

interface RoughLine {
  readonly span: Span;
  readonly indent: number;
  readonly afterPageBreak: boolean;
}

function roughLines(text: string): RoughLine[] {
  const lines: RoughLine[] = [];
  let at = 0;
  let afterPageBreak = false;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const raw = text.slice(at, end);
    const indent = raw.length - raw.trimStart().length;
    const from = Math.min(at + indent, end);
    const hasBreak = raw.includes('\f');
    const span: Span = [from, Math.max(from, at + raw.trimEnd().length)];
    lines.push({ span, indent, afterPageBreak: afterPageBreak || hasBreak });
    afterPageBreak = hasBreak && raw.trim() === '';
    at = end + 1;
  }
  return lines;
}

// A running header or footer: the same short line, three times or more, at the edge of a page.
function furnitureOf(text: string, lines: readonly RoughLine[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    const previous = lines[index - 1];
    const isByNumber = [previous, next].some(
      (by) => by !== undefined && isPageNumber(text, by.span),
    );
    const atPageEdge =
      line.afterPageBreak || next === undefined || next.afterPageBreak || isByNumber;
    if (!atPageEdge || line.span[1] - line.span[0] > 100) return;
    const words = text.slice(line.span[0], line.span[1]);
    if (words !== '') counts.set(words, (counts.get(words) ?? 0) + 1);
  });
  return new Set([...counts].filter(([, count]) => count >= 3).map(([words]) => words));
}

const isPageNumber = (text: string, span: Span): boolean =>
  span[1] - span[0] < 24 &&
  /^(?:[-–—]\s?)?(?:page\s+\d{1,4}(?:\s+(?:of|\/)\s+\d{1,4})?|\d{1,4}\s+of\s+\d{1,4}|[-–—]\s?\d{1,4}\s?[-–—])$/iu.test(
    text.slice(span[0], span[1]),
  );
