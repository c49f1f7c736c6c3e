import { type SourceChange } from '@plumbline/domain';
import { type Words } from '../core/labels';
import { type Look } from '../ui/looks';

/** What a revision did to a practice, as chips and filters say it. */
export const SOURCE_CHANGE_WORDS: Words<SourceChange> = {
  unchanged: $localize`Unchanged`,
  moved: $localize`Moved`,
  reworded: $localize`Reworded`,
  strengthened: $localize`Strengthened`,
  weakened: $localize`Weakened`,
  split: $localize`Split`,
  merged: $localize`Merged`,
  added: $localize`Added`,
  removed: $localize`Removed`,
};

/** What a lead has to do about an item of a draft whose source met this. */
export const ITEM_CHANGE_WORDS: Words<SourceChange> = {
  unchanged: $localize`Source unchanged.`,
  moved: $localize`Source moved, its words are the same.`,
  reworded: $localize`Source reworded: check the wording.`,
  strengthened: $localize`Source binds more strongly: check the wording.`,
  weakened: $localize`Source binds less strongly: check the wording.`,
  split: $localize`Source split: check what is left for this item.`,
  merged: $localize`Source merged with another: check that the items still differ.`,
  added: $localize`New source: check the proposed item.`,
  removed: $localize`One of its sources was removed: check the wording.`,
};

/** Icon and word tell the kind; the tone only repeats it. */
export const SOURCE_CHANGE_LOOKS: Readonly<Record<SourceChange, Look>> = {
  unchanged: { icon: 'check', tone: '' },
  moved: { icon: 'expand', tone: '' },
  reworded: { icon: 'edit', tone: 't-warn' },
  strengthened: { icon: 'arrow-up', tone: 't-warn' },
  weakened: { icon: 'arrow-down', tone: 't-warn' },
  split: { icon: 'menu', tone: 't-warn' },
  merged: { icon: 'link', tone: 't-warn' },
  added: { icon: 'add', tone: 't-ok' },
  removed: { icon: 'remove', tone: 't-bad' },
};
