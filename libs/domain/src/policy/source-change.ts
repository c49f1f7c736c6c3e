/** What a new revision of a document did to a practice; `moved` keeps its words. */
export const SOURCE_CHANGES = [
  'unchanged',
  'moved',
  'reworded',
  'strengthened',
  'weakened',
  'split',
  'merged',
  'added',
  'removed',
] as const;
export type SourceChange = (typeof SOURCE_CHANGES)[number];

export const SOURCE_CHANGE_LABELS: Readonly<Record<SourceChange, string>> = {
  unchanged: 'Unchanged',
  moved: 'Moved',
  reworded: 'Reworded',
  strengthened: 'Strengthened',
  weakened: 'Weakened',
  split: 'Split',
  merged: 'Merged',
  added: 'Added',
  removed: 'Removed',
};

/** Whether the source still says the same, letter for letter but for white space. */
export const keepsSource = (change: SourceChange): boolean =>
  change === 'unchanged' || change === 'moved';
