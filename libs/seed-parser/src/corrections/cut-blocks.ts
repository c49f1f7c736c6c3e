import type { Block } from '../block.js';
import { trimSpan } from '../span.js';
import { readLineStart } from '../structure/markers.js';

/**
 * Cuts blocks where a person says that something of its own begins. Cuts are offsets inside
 * blocks, in order; those at a block's own beginning change nothing.
 *
 *     2. Agencies keep a log. They review it each year.
 *                             ^
 */
export function cutBlocks(
  text: string,
  blocks: readonly Block[],
  cuts: readonly number[],
): readonly Block[] {
  if (cuts.length === 0) return blocks;
  let next = 0;
  return blocks.flatMap((block) => {
    const inside: number[] = [];
    for (let cut = cuts[next]; cut !== undefined && cut < block.span[1]; cut = cuts[next]) {
      if (cut > block.words[0]) inside.push(cut);
      next += 1;
    }
    return inside.length === 0 ? [block] : piecesOf(text, block, inside);
  });
}

function piecesOf(text: string, block: Block, cuts: readonly number[]): Block[] {
  const starts = [block.span[0], ...cuts];
  return starts.map((start, index) => {
    const [, end] = trimSpan(text, [start, starts[index + 1] ?? block.span[1]]);
    return index === 0 ? headOf(text, block, end) : pieceOf(text, block, { start, end });
  });
}

function headOf(text: string, block: Block, end: number): Block {
  return {
    ...block,
    span: [block.span[0], end],
    words: trimSpan(text, [block.words[0], Math.max(block.words[0], end)]),
    gaps: block.gaps.filter((gap) => gap[1] <= end),
  };
}

function pieceOf(
  text: string,
  block: Block,
  { start, end }: { start: number; end: number },
): Block {
  const line = text.slice(start, end).split('\n', 1)[0] ?? '';
  const { markers, headingLevel, isAnswer, length } = readLineStart(line);
  return {
    span: [start, end],
    words: trimSpan(text, [Math.min(start + length, end), end]),
    markers,
    headingLevel,
    isAnswer,
    indent: block.indent,
    wordsColumn: block.indent + length,
    afterBlank: false,
    bold: null,
    gaps: block.gaps.filter((gap) => gap[0] >= start && gap[1] <= end),
  };
}
