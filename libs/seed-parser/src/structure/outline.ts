import type { Block } from '../block.js';
import type { Correction } from '../corrections/correction.js';
import { lapsedRemark } from '../corrections/lapsed.js';
import { correctBlocks } from '../corrections/structure-corrections.js';
import type { LineMark } from '../extracted-text.js';
import type { Remark } from '../issue.js';
import { wordsOf } from '../span.js';
import type { Span } from '../span.js';
import { blocksOf } from './blocks.js';
import type { PlacedAside } from './blocks.js';
import { gapsIn, ItemTree } from './items.js';
import type { OutlineItem } from './items.js';
import type { Label } from './numbering.js';
import { bestExplanation } from './hypotheses.js';
import { beginsAppendix, isTrailer, titleAmong } from './preamble.js';
import type { DocumentTitle } from './preamble.js';

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
  readonly title: DocumentTitle | null;
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
  const { asides } = reading;
  const { blocks, given, lapsed } = correctBlocks(text, reading.blocks, corrections);
  const { labels, remarks } = bestExplanation(text, { raw: reading.blocks, blocks, given });
  const { drafts, preamble, behind } = placed(text, blocks, labels);
  const aside = asides.map(({ span }) => span);
  const gaps = withMarks(aside, blocks, labels);
  const sections = drafts.map((draft) => draft.finish(gaps));
  const title = sections.length === 0 ? null : titleAmong(text, preamble);
  const unplaced =
    sections.length === 0
      ? []
      : [
          ...preamble
            .filter(({ span }) => span !== title?.span)
            .map(({ span }) => unplacedRemark(text, span, 'before the first section')),
          ...behind.map(({ span }) => unplacedRemark(text, span, 'behind the last section')),
        ];
  const gone = asides.flatMap((aside) => asideRemark(text, aside));
  const missed = lapsed.map((correction) => lapsedRemark(text, correction));
  return { title, sections, gaps, remarks: [...remarks, ...unplaced, ...gone, ...missed] };
}

interface Placed {
  readonly drafts: readonly SectionDraft[];
  readonly preamble: readonly Block[];
  readonly behind: readonly Block[];
}

function placed(text: string, blocks: readonly Block[], labels: readonly Label[]): Placed {
  const drafts: SectionDraft[] = [];
  const preamble: Block[] = [];
  const behind: Block[] = [];
  const ends = contentEnd(text, blocks, labels);
  let isAppended = false;
  blocks.forEach((block, index) => {
    const label = labels[index];
    const draft = drafts.at(-1);
    if (label?.role === 'heading') {
      isAppended = false;
      drafts.push(new SectionDraft(text, block, label.number));
      return;
    }
    if (draft && label?.role === 'text') isAppended ||= beginsAppendix(text, block);
    if (!draft || !label) preamble.push(block);
    else if (isAppended || index >= ends) behind.push(block);
    else draft.add(block, label);
  });
  return { drafts, preamble, behind };
}

// Links and addresses at the very end belong to no answer; a heading without one keeps its line.
function contentEnd(text: string, blocks: readonly Block[], labels: readonly Label[]): number {
  let end = blocks.length;
  for (; end > 2; end -= 1) {
    const block = blocks[end - 1];
    const isText = labels[end - 1]?.role === 'text' && labels[end - 2]?.role !== 'heading';
    if (!block || !isText || !isTrailer(text, block)) return end;
  }
  return end;
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

const unplacedRemark = (text: string, span: Span, where: string): Remark => ({
  code: 'unplaced',
  span,
  message: `“${excerpt(text, span)}” stands ${where}. Make it a heading if it is one.`,
});

function asideRemark(text: string, { span, kind }: PlacedAside): Remark[] {
  if (kind === 'rule') return [];
  return kind === 'contents'
    ? [
        {
          code: 'table-of-contents',
          span,
          message: `“${excerpt(text, span)}” is an entry of the table of contents and left out.`,
        },
      ]
    : [
        {
          code: 'page-furniture',
          span,
          message: `“${excerpt(text, span)}” is taken for what runs along pages or stands around the text, and left out.`,
        },
      ];
}
