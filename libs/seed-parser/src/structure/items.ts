import type { Block } from '../block.js';
import { contains } from '../span.js';
import type { Span } from '../span.js';
import type { Label } from './numbering.js';
import { readParentTitle, readTitle } from './titles.js';

/** One entry of a section's list. */
export interface OutlineItem {
  readonly ref: string;
  readonly parentRef: string | null;
  readonly title: string | null;
  /** Title and words, without the mark; ends before the first child. */
  readonly span: Span;
  /** Where the words after the title begin. */
  readonly bodyAt: number;
  readonly gaps: readonly Span[];
  /** The item as a whole, mark included. */
  readonly markAt: number;
}

type ItemLabel = Extract<Label, { role: 'item' }>;

interface Draft {
  readonly ref: string;
  readonly parentRef: string | null;
  readonly start: number;
  readonly markAt: number;
  readonly depth: number;
  readonly block: Block;
  end: number;
}

/** How a ref says that it isn't the first of its number. */
const PIECE = /-\d+$/u;

/** Collects the items of one section and names them by their numbers. */
export class ItemTree {
  private readonly drafts: Draft[] = [];
  private readonly open: Draft[] = [];
  private readonly siblings = new Map<string, { count: number; last: number | null }>();
  private readonly refs = new Set<string>();

  constructor(
    private readonly text: string,
    private readonly section: number,
  ) {}

  get isEmpty(): boolean {
    return this.drafts.length === 0;
  }

  add(block: Block, { marker, depth }: ItemLabel): void {
    this.open.length = Math.min(depth, this.open.length);
    const parent = this.open.at(-1) ?? null;
    const stem = parent?.ref ?? String(this.section);
    const before = this.siblings.get(stem) ?? { count: 0, last: null };
    const count = before.count + 1;
    this.siblings.set(stem, { count, last: marker.value });
    // Where every item is marked `1.`, the items are counted instead.
    const isOnesOnly = marker.value === 1 && before.last === 1;
    const label = isOnesOnly ? null : marker.label;
    const draft: Draft = {
      ref: this.unique(`${stem}.${label ?? count}`),
      parentRef: parent?.ref ?? null,
      start: block.words[0],
      markAt: block.span[0],
      end: block.span[1],
      depth,
      block,
    };
    this.drafts.push(draft);
    this.open.push(draft);
  }

  /** Adds what a person split off the last item, beside it: `5.3` is followed by `5.3-2`. */
  addPiece(block: Block): void {
    const last = this.drafts.at(-1);
    if (!last) return;
    const piece: Draft = {
      ref: this.unique(last.ref.replace(PIECE, '')),
      parentRef: last.parentRef,
      start: block.words[0],
      markAt: block.span[0],
      end: block.span[1],
      depth: last.depth,
      block,
    };
    this.drafts.push(piece);
    this.open[this.open.length - 1] = piece;
  }

  /** Lengthens the last item by a further paragraph. */
  extend(end: number): void {
    const last = this.drafts.at(-1);
    if (last) last.end = end;
  }

  /** True when a paragraph is set in under the last item, or is a broken-off mark inside it. */
  owns(block: Block): boolean {
    const last = this.drafts.at(-1)?.block;
    if (!last) return false;
    const isSetIn = block.indent > last.indent && block.indent >= last.wordsColumn - 1;
    return isSetIn || (block.markers.length > 0 && !block.afterBlank);
  }

  finish(furniture: readonly Span[]): OutlineItem[] {
    return this.drafts.map(({ ref, parentRef, start, end, markAt, block }, index) => {
      const span: Span = [start, Math.max(start, end)];
      const isParent = this.drafts[index + 1]?.parentRef === ref;
      const read = isParent ? readParentTitle : readTitle;
      const { title, bodyAt } = read(this.text, span, block.bold);
      return { ref, parentRef, title, span, bodyAt, gaps: gapsIn(furniture, span), markAt };
    });
  }

  private unique(ref: string): string {
    let free = ref;
    for (let copy = 2; this.refs.has(free); copy += 1) free = `${ref}-${copy}`;
    this.refs.add(free);
    return free;
  }
}

/** The page furniture inside a span, found by bisection. */
export function gapsIn(furniture: readonly Span[], span: Span): Span[] {
  let low = 0;
  let high = furniture.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((furniture[middle]?.[0] ?? 0) < span[0]) low = middle + 1;
    else high = middle;
  }
  const gaps: Span[] = [];
  for (let gap = furniture[low]; gap && contains(span, gap); gap = furniture[low]) {
    gaps.push(gap);
    low += 1;
  }
  return gaps;
}
