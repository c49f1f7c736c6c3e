import type { Block } from '../block.js';
import type { IssueCode, Remark } from '../issue.js';
import { wordsOf } from '../span.js';
import type { Label } from './numbering.js';

interface ListState {
  readonly kind: string;
  last: number;
  /** Every item so far was marked with the same first number. */
  onesOnly: boolean;
}

interface Place {
  readonly text: string;
  readonly block: Block;
  readonly section: number;
}

/** Reports items whose printed numbers skip, repeat or fall back within their list. */
export function itemNumberRemarks(
  text: string,
  blocks: readonly Block[],
  labels: readonly Label[],
): Remark[] {
  const remarks: Remark[] = [];
  let section = 0;
  let lists: ListState[] = [];
  let endedAt = 0;
  labels.forEach((label, index) => {
    const block = blocks[index];
    if (!block) return;
    if (label.role === 'heading') {
      endedAt = lists[0]?.last ?? endedAt;
      section = label.number;
      lists = [];
    }
    if (label.role !== 'item') return;
    const { kind, value } = label.marker;
    if (value === null) return;
    const list = lists[label.depth];
    lists.length = Math.min(lists.length, label.depth + 1);
    if (list?.kind === kind) {
      remarks.push(...stepRemarks({ text, block, section }, list, value));
      list.onesOnly = list.onesOnly && value === 1;
      list.last = value;
      return;
    }
    const runsOn = label.depth === 0 && value === endedAt + 1;
    if (value > 1 && !runsOn) {
      remarks.push(remark('item-number-skipped', { text, block, section }, `begins at ${value}`));
    }
    lists[label.depth] = { kind, last: value, onesOnly: value === 1 };
  });
  return remarks;
}

function stepRemarks(place: Place, list: ListState, value: number): Remark[] {
  if (value === list.last + 1 || (value === 1 && list.onesOnly)) return [];
  if (value > list.last) {
    return [remark('item-number-skipped', place, `goes from ${list.last} to ${value}`)];
  }
  return value === list.last
    ? [remark('item-number-repeated', place, `has number ${value} twice`)]
    : [remark('item-number-falls-back', place, `goes from ${list.last} back to ${value}`)];
}

const ADVICE: Partial<Record<IssueCode, string>> = {
  'item-number-skipped': 'check that no item is missing',
  'item-number-repeated': 'check which one is meant',
  'item-number-falls-back': 'check the order',
};

function remark(code: IssueCode, { text, block, section }: Place, what: string): Remark {
  const words = wordsOf(text, block.words).slice(0, 50);
  const message = `The list of section ${section} ${what} at “${words}…”: ${ADVICE[code] ?? ''}.`;
  return { code, span: block.span, message };
}
