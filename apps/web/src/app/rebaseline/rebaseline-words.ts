import { type BaselineChange, type RebaselineChoice } from '@plumbline/domain';
import { type Words } from '../core/labels';

/** How the newer version has an item. */
export const BASELINE_CHANGE_WORDS: Words<BaselineChange> = {
  same: $localize`Same wording`,
  strengthened: $localize`Binds more strongly`,
  weakened: $localize`Binds less strongly`,
  reworded: $localize`New wording`,
  new: $localize`New item`,
  gone: $localize`No longer there`,
};

export const CHOICE_WORDS: Words<RebaselineChoice> = {
  keep: $localize`Keep`,
  reassess: $localize`Reassess`,
  add: $localize`Add`,
  retire: $localize`Retire`,
};

const CONSEQUENCES: Words<RebaselineChoice> = {
  keep: $localize`Stays as it is; an accept stands.`,
  reassess: $localize`Goes back to its officer; an accept is void.`,
  add: $localize`Open, without an officer.`,
  retire: $localize`Dropped from this review, with the reason.`,
};

/** What follows from a choice for this item; what isn't handed in yet has no accept to lose. */
export const consequenceOf = (choice: RebaselineChoice, change: BaselineChange): string => {
  if (choice === 'retire' && change === 'new') {
    return $localize`Left out of this review, with the reason.`;
  }
  if (choice === 'keep' && change === 'gone') {
    return $localize`Stays in this review, on the older version's words.`;
  }
  return CONSEQUENCES[choice];
};
