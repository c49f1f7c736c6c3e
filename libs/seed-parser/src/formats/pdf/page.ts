/** A run of glyphs as the PDF places it, in points from the top left corner of the upright page. */
export interface Fragment {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly font: string;
}

/** A page's words with its size in points. */
export interface PageWords {
  readonly width: number;
  readonly height: number;
  readonly fragments: readonly Fragment[];
}

/** Words on one baseline that stand close together. */
export interface Segment {
  readonly fragments: readonly Fragment[];
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/**
 * A gap this wide, in sizes of the type, parts words that may belong to two columns. What it parts
 * within a column is put together again.
 */
const SPLIT = 0.4;

/** Puts the fragments of a page together to rows, and parts the rows where they gape. */
export function segmentsOf(fragments: readonly Fragment[]): Segment[] {
  return rowsOf(fragments).flatMap((row) => {
    const segments: Fragment[][] = [];
    let right = -Infinity;
    for (const fragment of [...row].sort((a, b) => a.x - b.x)) {
      const open = segments.at(-1);
      if (open && fragment.x - right <= SPLIT * fragment.size) open.push(fragment);
      else segments.push([fragment]);
      right = Math.max(right, fragment.right);
    }
    return segments.flatMap((segment) => segmentOf(segment) ?? []);
  });
}

/** Groups what stands on about the same baseline, from top to bottom. */
export function rowsOf<Placed extends { readonly y: number; readonly size: number }>(
  placed: readonly Placed[],
): Placed[][] {
  const rows: Placed[][] = [];
  for (const each of [...placed].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && each.y - first.y <= 0.5 * Math.max(first.size, each.size)) row.push(each);
    else rows.push([each]);
  }
  return rows;
}

export function segmentOf(fragments: readonly Fragment[]): Segment | null {
  const [first] = fragments;
  if (!first) return null;
  const main = fragments.reduce((a, b) =>
    b.text.length * b.size > a.text.length * a.size ? b : a,
  );
  return {
    fragments,
    x: Math.min(...fragments.map(({ x }) => x)),
    right: Math.max(...fragments.map(({ right }) => right)),
    y: main.y,
    size: main.size,
  };
}
