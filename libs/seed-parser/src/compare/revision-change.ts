import type { Obligation, SourceChange } from '@plumbline/domain';
import type { WordChange } from './word-diff.js';

/** A practice as two revisions are compared by: its words, how it binds, where it stands. */
export interface RevisionPractice {
  readonly ref: string;
  readonly title: string | null;
  readonly text: string;
  readonly obligation: Obligation;
  /** The heading of its section. */
  readonly heading: string;
}

/**
 * What became of one practice, or of those that a split or a merger ties together. `before` and
 * `after` are places in the two lists that were compared; each place is in one change only.
 */
export interface RevisionChange {
  readonly kind: SourceChange;
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Whether it also left its place among the others, or its section. */
  readonly isMoved: boolean;
  /** Of one practice that became one other and whose words differ; else null. */
  readonly words: readonly WordChange[] | null;
  /** The pair that stays the same practice: the only one, or the largest part of several. */
  readonly heir: { readonly before: number; readonly after: number } | null;
}
