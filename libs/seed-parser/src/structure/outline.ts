import type { Block } from '../block.js';
import type { LineMark } from '../extracted-text.js';
import type { Remark } from '../issue.js';
import { wordsOf } from '../span.js';
import type { Span } from '../span.js';
import { blocksOf } from './blocks.js';
import { ItemTree } from './items.js';
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
  readonly furniture: readonly Span[];
  readonly remarks: readonly Remark[];
}

/** Finds the sections and items of a decoded text, with what its file says of the lines. */
export function outlineOf(text: string, marks: readonly LineMark[] = []): Outline {
  const { blocks, furniture } = blocksOf(text, marks);
  const { labels, remarks } = bestExplanation(text, blocks);
  const drafts: SectionDraft[] = [];
  const outside: Span[] = [];
  blocks.forEach((block, index) => {
    const label = labels[index];
    const draft = drafts.at(-1);
    if (label?.role === 'heading') drafts.push(new SectionDraft(text, block, label.number));
    else if (draft && label) draft.add(block, label);
    else outside.push(block.span);
  });
  const sections = drafts.map((draft) => draft.finish(furniture));
  const found = sections.length === 0 ? [] : outside.map((span) => outsideRemark(text, span));
  const gone = furniture.map((span) => furnitureRemark(text, span));
  return { sections, furniture, remarks: [...remarks, ...found, ...gone] };
}

class SectionDraft {
  private readonly before: Span[] = [];
  private after: Span[] = [];
  private readonly tree: ItemTree;
  private end: number;

  constructor(
    private readonly text: string,
    private readonly headingBlock: Block,
    private readonly number: number,
  ) {
    this.end = headingBlock.span[1];
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
    if (this.tree.isEmpty) this.before.push(paragraphOf(block));
    else if (this.after.length === 0 && this.tree.owns(block)) this.tree.extend(block.span[1]);
    else this.after.push(paragraphOf(block));
  }

  finish(furniture: readonly Span[]): OutlineSection {
    const { words, span, gaps } = this.headingBlock;
    const heading = wordsOf(this.text, words, gaps).replace(/ ?(?:\*\*|#{1,6})$/u, '');
    return {
      number: this.number,
      heading,
      headingSpan: words,
      span: [span[0], this.end],
      items: this.tree.finish(furniture),
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
  message: `“${excerpt(text, span)}” is taken for a page header or footer and left out.`,
});
