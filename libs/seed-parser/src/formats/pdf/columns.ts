import { rowsOf } from './page.js';
import type { Segment } from './page.js';

/** Segments that are read from top to bottom: a column, or what runs across the columns. */
export type Column = readonly Segment[];

const LEAST_LINES = 4;
const STEP = 2;

/**
 * The columns of a page in reading order. Where a gutter parts most of the lines, what runs across
 * it (a title, a table) parts the page in bands, each of which is read left column first.
 */
export function columnsOf(segments: readonly Segment[]): Column[] {
  const gutter = gutterOf(segments);
  if (gutter === null) return segments.length === 0 ? [] : [segments];
  const columns: Column[] = [];
  let left: Segment[] = [];
  let right: Segment[] = [];
  let across: Segment[] = [];
  const endBand = (): void => {
    columns.push(...columnsOf(left), ...columnsOf(right));
    left = [];
    right = [];
  };
  const endAcross = (): void => {
    if (across.length > 0) columns.push(across);
    across = [];
  };
  for (const segment of [...segments].sort((a, b) => a.y - b.y)) {
    if (segment.x < gutter && segment.right > gutter) {
      endBand();
      across.push(segment);
      continue;
    }
    endAcross();
    (segment.right <= gutter ? left : right).push(segment);
  }
  endBand();
  endAcross();
  return columns;
}

// Where a vertical line meets the fewest words and has text of some width on both sides.
function gutterOf(segments: readonly Segment[]): number | null {
  if (segments.length < 2 * LEAST_LINES) return null;
  const from = Math.min(...segments.map(({ x }) => x));
  const to = Math.max(...segments.map(({ right }) => right));
  const width = to - from;
  let best: { at: number; crossed: number } | null = null;
  let run = 0;
  for (let at = from + 0.2 * width; at < to - 0.2 * width; at += STEP) {
    const crossed = segments.filter(({ x, right }) => x < at && right > at).length;
    const isSound = crossed * 5 <= segments.length && areColumns(segments, at, width);
    if (!isSound) continue;
    if (best === null || crossed < best.crossed) {
      best = { at, crossed };
      run = at;
    } else if (crossed === best.crossed && at - run <= STEP) {
      // The middle of the empty strip, not its edge.
      run = at;
    }
  }
  return best === null ? null : (best.at + run) / 2;
}

function areColumns(segments: readonly Segment[], at: number, width: number): boolean {
  const left = rowsOf(segments.filter(({ right }) => right <= at)).map(extentOf);
  const right = rowsOf(segments.filter(({ x }) => x >= at)).map(extentOf);
  if (left.length < LEAST_LINES || right.length < LEAST_LINES) return false;
  // The numbers of a list beside its words are no column, and neither are dates at the margin.
  const isWide = (side: readonly Extent[]): boolean =>
    side.reduce((sum, each) => sum + each.right - each.x, 0) / side.length > 0.2 * width;
  return isWide(left) && isWide(right) && overlap(left, right) > 0.3;
}

interface Extent {
  readonly x: number;
  readonly right: number;
  readonly y: number;
}

const extentOf = (row: readonly Segment[]): Extent => ({
  x: Math.min(...row.map(({ x }) => x)),
  right: Math.max(...row.map(({ right }) => right)),
  y: row[0]?.y ?? 0,
});

function overlap(left: readonly Extent[], right: readonly Extent[]): number {
  const [a, b] = [heightOf(left), heightOf(right)];
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return shared / Math.max(1, Math.min(a.to - a.from, b.to - b.from));
}

const heightOf = (rows: readonly Extent[]): { from: number; to: number } => ({
  from: Math.min(...rows.map(({ y }) => y)),
  to: Math.max(...rows.map(({ y }) => y)),
});
