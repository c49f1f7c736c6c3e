import type { Piece } from '../clean-text.js';
import { storable } from '../clean-text.js';
import { columnsOf } from './columns.js';
import { rowsOf, segmentsOf } from './page.js';
import type { Fragment, PageWords, Segment } from './page.js';

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
  /** Edges of its column. */
  readonly column: { readonly left: number; readonly right: number; readonly id: number };
  readonly page: number;
  isFurniture: boolean;
}

/** The lines of a page in reading order. `columnId` is the first free number of a column. */
export function linesOfPage(
  { fragments }: PageWords,
  page: number,
  columnId: number,
): { lines: Line[]; columns: number } {
  const face = commonFace(fragments);
  const columns = columnsOf(segmentsOf(fragments));
  const lines = columns.flatMap((segments, index) => {
    const column = {
      left: Math.min(...segments.map(({ x }) => x)),
      right: Math.max(...segments.map(({ right }) => right)),
      id: columnId + index,
    };
    return rowsOf(segments).map((row) => lineOf(row, { face, column, page }));
  });
  return { lines: lines.filter(({ text }) => text.trim() !== ''), columns: columns.length };
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
  readonly column: Line['column'];
  readonly page: number;
}

function lineOf(row: readonly Segment[], { face, column, page }: Place): Line {
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
    column,
    page,
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
