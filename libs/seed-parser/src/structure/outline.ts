import type { Block } from '../block.js';
import type { Correction } from '../corrections/correction.js';
import { lapsedRemark } from '../corrections/lapsed.js';
import { correctBlocks } from '../corrections/structure-corrections.js';
import type { LineMark } from '../extracted-text.js';
import type { Remark } from '../issue.js';
import { wordsOf } from '../span.js';
import type { Span } from '../span.js';
import { blocksOf } from './blocks.js';
import { gapsIn, ItemTree } from './items.js';
import type { OutlineItem } from './items.js';
import type { Label } from './numbering.js';
import { bestExplanation } from './hypotheses.js';

/** A question of the document with everything that answers it. */
export interface OutlineSection {
  readonly number: number;
  readonly heading: string;
  readonly headingSpan: Span;
  /** From the heading's mark to the last word of the answer. */
  readonly span: Span;
  readonly items: readonly OutlineItem[];
  /** The paragraphs before the first item; all of them where there is none. */
  readonly before: readonly Span[];
  /** The paragraphs after the last item. */
  readonly after: readonly Span[];
}

/** A document's structure: spans and refs, no meaning yet. */
export interface Outline {
  readonly sections: readonly OutlineSection[];
  /** Ranges that are nobody's words: page furniture, and marks inside what a person merged. */
  readonly gaps: readonly Span[];
  readonly remarks: readonly Remark[];
}

/** What is known of a text besides its words: what its file says of the lines, and a person. */
export interface Outlined {
  readonly marks?: readonly LineMark[];
  readonly corrections?: readonly Correction[];
}

/** Finds the sections and items of a decoded text, as far as a person left that open. */
export function outlineOf(text: string, { marks, corrections = [] }: Outlined = {}): Outline {
  const reading = blocksOf(text, marks);
  const { furniture } = reading;
  const { blocks, given, lapsed } = correctBlocks(text, reading.blocks, corrections);
  const { labels, remarks } = bestExplanation(text, { raw: reading.blocks, blocks, given });
  const drafts: SectionDraft[] = [];
  const outside: Span[] = [];
  blocks.forEach((block, index) => {
    const label = labels[index];
    const draft = drafts.at(-1);
    if (label?.role === 'heading') drafts.push(new SectionDraft(text, block, label.number));
    else if (draft && label) draft.add(block, label);
    else outside.push(block.span);
  });
  const gaps = withMarks(furniture, blocks, labels);
  const sections = drafts.map((draft) => draft.finish(gaps));
  const found = sections.length === 0 ? [] : outside.map((span) => outsideRemark(text, span));
  const gone = furniture.map((span) => furnitureRemark(text, span));
  const missed = lapsed.map((correction) => lapsedRemark(text, correction));
  return { sections, gaps, remarks: [...remarks, ...found, ...gone, ...missed] };
}

// The mark of an item that was merged isn't among the words of the whole.
function withMarks(
  furniture: readonly Span[],
  blocks: readonly Block[],
  labels: readonly Label[],
): readonly Span[] {
  const marks = blocks.flatMap(({ span, words }, index): Span[] =>
    labels[index]?.role === 'joined' && words[0] > span[0] ? [[span[0], words[0]]] : [],
  );
  return marks.length === 0 ? furniture : [...furniture, ...marks].sort((a, b) => a[0] - b[0]);
}

class SectionDraft {
  private readonly before: Span[] = [];
  private after: Span[] = [];
  private readonly tree: ItemTree;
  private headingEnd: number;
  private end: number;

  constructor(
    private readonly text: string,
    private readonly headingBlock: Block,
    private readonly number: number,
  ) {
    this.end = headingBlock.span[1];
    this.headingEnd = headingBlock.words[1];
    this.tree = new ItemTree(text, number);
  }

  add(block: Block, label: Label): void {
    this.end = block.span[1];
    if (label.role === 'item') {
      // What stood between two items belongs to the first of them.
      for (const span of this.after.splice(0)) this.tree.extend(span[1]);
      this.tree.add(block, label);
      return;
    }
    if (label.role === 'joined') return this.join(block);
    if (label.role === 'piece' && !this.tree.isEmpty && this.after.length === 0) {
      this.tree.addPiece(block);
      return;
    }
    if (this.tree.isEmpty) this.before.push(paragraphOf(block));
    else if (this.after.length === 0 && this.tree.owns(block)) this.tree.extend(block.span[1]);
    else this.after.push(paragraphOf(block));
  }

  /** Lengthens whatever was added last: a paragraph, an item, or the heading itself. */
  private join({ span: [, end] }: Block): void {
    const paragraphs = this.after.length > 0 ? this.after : this.before;
    const last = paragraphs.at(-1);
    if (this.after.length === 0 && !this.tree.isEmpty) this.tree.extend(end);
    else if (last) paragraphs[paragraphs.length - 1] = [last[0], end];
    else this.headingEnd = end;
  }

  finish(gaps: readonly Span[]): OutlineSection {
    const { words, span } = this.headingBlock;
    const headingSpan: Span = [words[0], this.headingEnd];
    const inside = gapsIn(gaps, headingSpan);
    const heading = wordsOf(this.text, headingSpan, inside).replace(/ ?(?:\*\*|#{1,6})$/u, '');
    return {
      number: this.number,
      heading,
      headingSpan,
      span: [span[0], this.end],
      items: this.tree.finish(gaps),
      before: this.before,
      after: this.after,
    };
  }
}

// A mark no list explains is left in the words; only `A:` is taken off.
const paragraphOf = (block: Block): Span => (block.isAnswer ? block.words : block.span);

const excerpt = (text: string, span: Span): string => {
  const words = wordsOf(text, span);
  return words.length > 60 ? `${words.slice(0, 57)}…` : words;
};

const outsideRemark = (text: string, span: Span): Remark => ({
  code: 'unplaced',
  span,
  message: `“${excerpt(text, span)}” stands before the first section. Make it a heading if it is one.`,
});

const furnitureRemark = (text: string, span: Span): Remark => ({
  code: 'page-furniture',
  span,
  message: `“${excerpt(text, span)}” is taken for what runs along pages or stands around the text, and left out.`,
});
