import { marksByLine } from '../extracted-text.js';
import type { LineMark } from '../extracted-text.js';
import type { Span } from '../span.js';
import { asidesAmong } from './asides.js';
import type { Aside, RoughLine } from './asides.js';
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
  /** What it is when it is no part of a sentence. */
  readonly aside: Aside | null;
  /** Its first words in bold type. */
  readonly bold: Span | null;
}

/** Splits the text into its lines that aren't blank, and tells asides apart. */
export function linesOf(text: string, marks: readonly LineMark[] = []): Line[] {
  const rough = roughLines(text);
  const asides = asidesAmong(text, rough);
  const marksOn = marksByLine(marks);
  let afterBlank = true;
  const lines: Line[] = [];
  rough.forEach(({ span, indent }, index) => {
    if (span[0] === span[1]) {
      afterBlank = true;
      return;
    }
    const words = text.slice(span[0], span[1]);
    const marked = withMarks(readLineStart(words), span[0], marksOn([span[0] - indent, span[1]]));
    const { start, bold } = marked;
    const aside = marked.isFurniture ? 'furniture' : (asides.get(index) ?? null);
    const wordsAt = span[0] + start.length;
    if (aside === 'rule') {
      const underlined = lines.at(-1);
      if (underlined && !afterBlank) lines[lines.length - 1] = setext(underlined, words);
      afterBlank = true;
    }
    lines.push({ span, indent, start, wordsAt, afterBlank, aside, bold });
    if (aside === null) afterBlank = false;
  });
  return withAnswers(text, lines);
}

// A line with a rule drawn right below it is a heading.
const setext = (line: Line, rule: string): Line =>
  line.afterBlank && line.aside === null && line.start.headingLevel === 0 && /^[-=]/u.test(rule)
    ? { ...line, start: { ...line.start, headingLevel: rule.startsWith('=') ? 1 : 2 } }
    : line;

// Where questions begin with `Q.`, answers begin with `A.`: no letter of a list, as `B.` is absent.
function withAnswers(text: string, lines: readonly Line[]): Line[] {
  const asks = lines.some(({ start }) => start.markers[0]?.kind === 'q');
  const isLetter = (line: Line, value: number): boolean =>
    line.start.markers.some((mark) => /^ALPHA/u.test(mark.kind) && mark.value === value);
  if (!asks || lines.some((line) => isLetter(line, 2))) return [...lines];
  return lines.map((line) =>
    isLetter(line, 1) && text.startsWith('A', line.span[0])
      ? { ...line, start: { ...line.start, markers: [], isAnswer: true } }
      : line,
  );
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
