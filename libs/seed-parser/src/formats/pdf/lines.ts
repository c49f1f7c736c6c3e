import type { Piece } from '../clean-text.js';
import { storable } from '../clean-text.js';
import { columnsOf } from './columns.js';
import { rowsOf, segmentsOf } from './page.js';
import type { Fragment, PageWords, Segment } from './page.js';

/** A column of a page; its edges are those of its lines that aren't furniture. */
export interface ColumnEdges {
  readonly id: number;
  left: number;
  right: number;
}

/** A line of a column. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** True where every word is set in another face than the page's most common one. */
  readonly isEmphatic: boolean;
  /** True where a raised figure stood before the words, as before a footnote. */
  readonly hasRaisedStart: boolean;
  readonly column: ColumnEdges;
  readonly page: number;
  readonly pageHeight: number;
  isFurniture: boolean;
}

/** The lines of a page in reading order. `columnId` is the first free number of a column. */
export function linesOfPage(
  { fragments, height: pageHeight }: PageWords,
  page: number,
  columnId: number,
): { lines: Line[]; columns: number } {
  const face = commonFace(fragments);
  const columns = columnsOf(segmentsOf(fragments));
  const lines = columns.flatMap((segments, index) => {
    const column: ColumnEdges = { id: columnId + index, left: 0, right: 0 };
    return rowsOf(segments).map((row) => lineOf(row, { face, column, page, pageHeight }));
  });
  return { lines: lines.filter(({ text }) => text.trim() !== ''), columns: columns.length };
}

/** Lines from which a column shows how wide it is. */
const TELLING_LINES = 3;

/** Measures the columns anew, once it is known what runs along the pages. */
export function fitColumns(lines: readonly Line[]): void {
  const counts = new Map<ColumnEdges, number>();
  for (const { column, x, right, isFurniture } of lines) {
    if (isFurniture) continue;
    const count = counts.get(column) ?? 0;
    column.left = count === 0 ? x : Math.min(column.left, x);
    column.right = count === 0 ? right : Math.max(column.right, right);
    counts.set(column, count + 1);
  }
  const telling = [...counts].filter(([, count]) => count >= TELLING_LINES);
  telling.sort((a, b) => b[1] - a[1]);
  for (const [column, count] of counts) {
    // A few words at the head of a page are as wide as the longest column above them.
    const like = telling.find(([other]) => Math.abs(other.left - column.left) < 2)?.[0];
    if (count < TELLING_LINES && like) column.right = Math.max(column.right, like.right);
  }
}

function commonFace(fragments: readonly Fragment[]): string {
  const letters = new Map<string, number>();
  for (const { font, text } of fragments) {
    letters.set(font, (letters.get(font) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

interface Place {
  readonly face: string;
  readonly column: ColumnEdges;
  readonly page: number;
  readonly pageHeight: number;
}

function lineOf(row: readonly Segment[], { face, ...place }: Place): Line {
  const fragments = row.flatMap((segment) => segment.fragments).sort((a, b) => a.x - b.x);
  const main = row.reduce((a, b) => (b.right - b.x > a.right - a.x ? b : a));
  const isRaised = ({ size, y }: Fragment): boolean =>
    size < 0.8 * main.size && y < main.y - 0.15 * main.size;
  const kept = fragments.filter((each) => !isRaised(each) || !/^[\s\d*†‡,]+$/u.test(each.text));
  const [first] = fragments;
  const pieces = piecesOf(kept, face);
  return {
    pieces,
    text: pieces.map(({ text }) => text).join(''),
    x: kept[0]?.x ?? main.x,
    right: Math.max(...row.map(({ right }) => right)),
    y: main.y,
    size: main.size,
    isEmphatic: kept.every(({ font }) => font !== face),
    hasRaisedStart: first !== undefined && isRaised(first),
    ...place,
    isFurniture: false,
  };
}

// A gap of a sixth of the type's size is a space, whether or not the file writes one.
function piecesOf(fragments: readonly Fragment[], face: string): Piece[] {
  const pieces: Piece[] = [];
  let right: number | null = null;
  for (const fragment of fragments) {
    const isApart = right !== null && fragment.x - right > fragment.size / 6;
    // Soft hyphens are kept here: at the end of a line they say how to join it.
    const text = fragment.text.split('\u00ad').map(storable).join('\u00ad');
    pieces.push({ text: isApart ? ` ${text}` : text, isBold: fragment.font !== face });
    right = Math.max(right ?? fragment.right, fragment.right);
  }
  return pieces;
}
