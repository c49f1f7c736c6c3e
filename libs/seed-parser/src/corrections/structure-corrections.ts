import type { Block } from '../block.js';
import type { Given, GivenRoles } from '../structure/given.js';
import type { Correction } from './correction.js';
import { isStructural, standing } from './correction.js';
import { cutBlocks } from './cut-blocks.js';

/** The blocks of a text as a person cut them, with what they say each is. */
export interface CorrectedBlocks {
  readonly blocks: readonly Block[];
  readonly given: GivenRoles;
  /** Those that found nothing to act on. */
  readonly lapsed: readonly Correction[];
}

/** Cuts the blocks and gives them roles; the order of the corrections doesn't matter. */
export function correctBlocks(
  text: string,
  blocks: readonly Block[],
  corrections: readonly Correction[],
): CorrectedBlocks {
  const wanted = standing(corrections).filter(isStructural);
  if (wanted.length === 0) return { blocks, given: new Map(), lapsed: [] };
  const cuts = wanted.flatMap((correction) => cutsOf(text, blocks, correction));
  const ordered = [...new Set(cuts)].sort((a, b) => a - b);
  const pieces = cutBlocks(text, blocks, ordered);
  const given = new Map<number, Given>();
  const lapsed: Correction[] = [];
  for (const correction of wanted) {
    const index = blockAt(pieces, correction.at);
    const block = pieces[index];
    const role = block && roleOf(correction, block);
    if (role && !(role.role === 'joined' && index === 0)) given.set(index, role);
    else lapsed.push(correction);
  }
  return { blocks: pieces, given, lapsed };
}

/** Index of the block that holds an offset, found by bisection; -1 between blocks. */
export function blockAt(blocks: readonly Block[], at: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.span[0] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const found = blocks[low - 1];
  return found && at < found.span[1] ? low - 1 : -1;
}

function cutsOf(text: string, blocks: readonly Block[], correction: Correction): number[] {
  const block = blocks[blockAt(blocks, correction.at)];
  if (!block) return [];
  const begins = correction.kind === 'heading' || correction.kind === 'split';
  const cuts = begins ? [correction.at] : [];
  if (correction.kind === 'heading') cuts.push(wordFrom(text, correction.end));
  return cuts.filter((cut) => isInside(text, block, cut));
}

const isInside = (text: string, block: Block, cut: number): boolean =>
  cut > block.words[0] && cut < block.span[1] && isWordStart(text, cut);

const isWordStart = (text: string, at: number): boolean =>
  /\s/u.test(text.charAt(at - 1)) && /\S/u.test(text.charAt(at));

function wordFrom(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/u.test(text.charAt(at))) at += 1;
  return at;
}

// Only what begins at a block's beginning can be said of the block.
function roleOf(correction: Correction, block: Block): Given | null {
  const { kind, at } = correction;
  if (at > block.words[0]) return null;
  if (kind === 'heading') return { role: 'heading', number: correction.number };
  if (kind === 'not-heading') return { role: 'not-heading' };
  if (kind === 'merge') return { role: 'joined' };
  return { role: 'piece' };
}
