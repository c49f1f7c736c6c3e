import { OBLIGATIONS, type Obligation } from '../policy/obligation.js';

/** What a re-baseline does with one item. */
export const REBASELINE_CHOICES = ['keep', 'reassess', 'add', 'retire'] as const;
export type RebaselineChoice = (typeof REBASELINE_CHOICES)[number];

export const REBASELINE_CHOICE_LABELS: Readonly<Record<RebaselineChoice, string>> = {
  keep: 'Keep',
  reassess: 'Reassess',
  add: 'Add',
  retire: 'Retire',
};

/** How the newer version of a checklist has an item of a review. */
export const BASELINE_CHANGES = [
  'same',
  'strengthened',
  'weakened',
  'reworded',
  'new',
  'gone',
] as const;
export type BaselineChange = (typeof BASELINE_CHANGES)[number];

export const BASELINE_CHANGE_LABELS: Readonly<Record<BaselineChange, string>> = {
  same: 'Same wording',
  strengthened: 'Binds more strongly',
  weakened: 'Binds less strongly',
  reworded: 'New wording',
  new: 'New in this version',
  gone: 'Not in this version',
};

/**
 * What can be chosen for each change, the proposal first. An accept is of what the item asked: in
 * other words it can't be kept.
 */
export const CHOICES_FOR: Readonly<Record<BaselineChange, readonly RebaselineChoice[]>> = {
  same: ['keep', 'reassess'],
  strengthened: ['reassess', 'keep'],
  weakened: ['keep', 'reassess'],
  reworded: ['reassess'],
  new: ['add', 'retire'],
  gone: ['retire', 'keep'],
};

/** What a version asks for under an item key. */
export interface BaselineItem {
  readonly itemKey: string;
  readonly wording: string;
  readonly obligation: Obligation;
}

/** One line of a proposal: an item of the review, of the newer version, or of both. */
export interface ProposedLine {
  readonly itemKey: string;
  readonly change: BaselineChange;
  readonly proposed: RebaselineChoice;
  readonly choices: readonly RebaselineChoice[];
}

/**
 * The proposal for putting a review's standing items onto a newer version: the version's items in
 * its order, then those it no longer has.
 */
export function proposeRebaseline(
  standing: readonly BaselineItem[],
  version: readonly BaselineItem[],
): ProposedLine[] {
  const old = new Map(standing.map((item) => [item.itemKey, item]));
  const keys = new Set(version.map(({ itemKey }) => itemKey));
  return [
    ...version.map((item) => lineOf(item.itemKey, changeOf(old.get(item.itemKey), item))),
    ...standing
      .filter(({ itemKey }) => !keys.has(itemKey))
      .map(({ itemKey }) => lineOf(itemKey, 'gone')),
  ];
}

function lineOf(itemKey: string, change: BaselineChange): ProposedLine {
  const choices = CHOICES_FOR[change];
  return { itemKey, change, proposed: choices[0] ?? 'keep', choices };
}

function changeOf(old: BaselineItem | undefined, young: BaselineItem): BaselineChange {
  if (old === undefined) return 'new';
  if (collapsed(old.wording) !== collapsed(young.wording)) return 'reworded';
  const shift = OBLIGATIONS.indexOf(old.obligation) - OBLIGATIONS.indexOf(young.obligation);
  if (shift === 0) return 'same';
  return shift > 0 ? 'strengthened' : 'weakened';
}

const collapsed = (wording: string): string => wording.replace(/\s+/gu, ' ').trim();
