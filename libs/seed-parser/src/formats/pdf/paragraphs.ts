import { readLineStart } from '../../structure/markers.js';
import type { Paragraph } from '../assembly.js';
import type { Piece } from '../clean-text.js';
import { Hyphens } from './hyphens.js';
import type { Line } from './lines.js';
import { measuresOf } from './measures.js';
import type { Measures } from './measures.js';

/** Joins the lines of a document to paragraphs; furniture stands between them. */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const measures = measuresOf(lines);
  const hyphens = new Hyphens(lines.map(({ text }) => text));
  const paragraphs: Paragraph[] = [];
  let open: Line[] = [];
  let waiting: Line[] = [];
  const end = (): void => {
    if (open.length > 0) paragraphs.push(paragraphOf(open, { measures, hyphens }));
    for (const line of waiting) paragraphs.push({ pieces: line.pieces, isFurniture: true });
    open = [];
    waiting = [];
  };
  for (const line of lines) {
    if (line.isFurniture) {
      waiting.push(line);
      continue;
    }
    if (!continues(open, line, measures)) end();
    open.push(line);
  }
  end();
  return paragraphs;
}

function continues(open: readonly Line[], line: Line, { leading, isSpaced }: Measures): boolean {
  const [first] = open;
  const previous = open.at(-1);
  if (!first || !previous) return false;
  if (Math.abs(line.size - previous.size) > 0.08 * previous.size) return false;
  if (line.isEmphatic !== previous.isEmphatic && open.every((each) => each.isEmphatic))
    return false;
  if (startsEntry(line, first, previous)) return false;
  if (previous.column.id !== line.column.id) return flowsOver(previous, line);
  if (line.y - previous.y > 1.25 * leading * previous.size) return false;
  const shift = line.x - previous.x;
  const tolerance = 0.7 * line.size;
  // Below its first line a paragraph may go in (a list entry) or out (an indented opening).
  const isSecond = open.length === 1;
  if (shift > tolerance && !(isSecond && isEntry(first))) return false;
  if (shift < -tolerance && !(isSecond && !isEntry(first) && isFull(previous, line))) return false;
  // Where paragraphs stand apart a line may end early for a long word; else that ends it.
  return endsInHyphen(previous.text) || isFull(previous, line, isSpaced ? 4 : 0.6);
}

/** From the foot of a column to the head of the next: only in the middle of a sentence or line. */
function flowsOver(previous: Line, line: Line): boolean {
  if (endsInHyphen(previous.text)) return true;
  const isOpen = !/[.?!:;]["”’)\]]*$/u.test(previous.text.trimEnd());
  const startsLower = /^\s*[\p{Ll}(,;]/u.test(line.text);
  if (/\?["”’)\]]*$/u.test(previous.text.trimEnd())) return false;
  return isFull(previous, line) && (isOpen || startsLower || goesOnAlike(previous, line));
}

// A paragraph's last line seldom stands alone at the head of a column, so a long line it must be.
function goesOnAlike(previous: Line, line: Line): boolean {
  const { left, right } = line.column;
  const isLong = line.right - left > 0.7 * (right - left);
  const shift = previous.x - previous.column.left - (line.x - left);
  return isLong && Math.abs(shift) < 0.7 * line.size;
}

// The next word would not have fitted on the line; `slack` is in sizes of the type.
function isFull(previous: Line, line: Line, slack = 0.6): boolean {
  const letters = Math.max(1, line.text.trim().length);
  const perLetter = (line.right - line.x) / letters;
  const word = /^\s*\S+/u.exec(line.text)?.[0].trim().length ?? 0;
  return previous.right + (word + 1) * perLetter > previous.column.right - slack * line.size;
}

const endsInHyphen = (text: string): boolean => /[\p{L}\d][-\u2010\u00ad]\s*$/u.test(text);

const isEntry = (line: Line): boolean => {
  const { markers, isAnswer } = readLineStart(line.text.trimStart());
  return markers.length > 0 || isAnswer;
};

/** Whether a line begins a list entry; a dash or figure may also stand there by chance. */
function startsEntry(line: Line, first: Line, previous: Line): boolean {
  const start = readLineStart(line.text.trimStart());
  if (start.isAnswer) return true;
  const kind = start.markers[0]?.kind;
  if (kind === undefined) return false;
  const isDash = /^bullet[-–—+*]$/u.test(kind);
  const words = line.text.trimStart().slice(start.length);
  const isOwnKind = readLineStart(first.text.trimStart()).markers.some(
    (each) => each.kind === kind,
  );
  const isLikely = isOwnKind || line.x < previous.x - 1 || /^["“‘'(*]*[\p{Lu}\d]/u.test(words);
  return isDash ? isLikely && (isOwnKind || line.x !== previous.x) : true;
}

interface Knowledge {
  readonly measures: Measures;
  readonly hyphens: Hyphens;
}

function paragraphOf(lines: readonly Line[], { measures, hyphens }: Knowledge): Paragraph {
  const pieces: Piece[] = [];
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    pieces.push(...(next ? joined(line, next, hyphens) : line.pieces));
  });
  const heading = measures.headingLevel(lines);
  return {
    pieces,
    indent: indentOf(lines),
    isEntry: lines[0] !== undefined && isEntry(lines[0]),
    ...(heading === null ? {} : { heading }),
  };
}

// The line's pieces with what joins them to the next line.
function joined(line: Line, next: Line, hyphens: Hyphens): Piece[] {
  const last = line.pieces.at(-1);
  if (!last) return [];
  const space = { text: ' ', isBold: last.isBold };
  const text = line.text.trimEnd();
  if (!endsInHyphen(text)) return [...line.pieces, space];
  const isSoft = text.endsWith('\u00ad');
  const stays = !isSoft && hyphens.keeps(text.slice(0, -1), next.text.trimStart());
  if (stays) return [...line.pieces];
  return [...line.pieces.slice(0, -1), { ...last, text: last.text.trimEnd().slice(0, -1) }];
}

const MOST_INDENT = 12;

/** Columns of white space for a paragraph that is set in; none for a centered one. */
function indentOf(lines: readonly Line[]): number {
  const [first] = lines;
  if (!first) return 0;
  // A paragraph may run over several columns: each line is measured in its own.
  const looked = isEntry(first) ? [first] : lines;
  const inset = Math.min(...looked.map(({ x, column }) => x - column.left));
  const outset = Math.min(...lines.map(({ right, column }) => column.right - right));
  const isCentered = inset > 2 * first.size && Math.abs(inset - outset) < first.size;
  if (isCentered) return 0;
  return Math.min(MOST_INDENT, Math.round(inset / (0.5 * first.size)));
}
