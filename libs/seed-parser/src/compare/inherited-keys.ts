import type { RevisionChange } from './revision-change.js';

/**
 * By its new place, the key of each practice that is an old one still; `keys` are the old
 * practices' in their order. A split hands its key to its largest part, a merger keeps that of the
 * largest; what is new has none.
 */
export const inheritedKeys = (
  changes: readonly RevisionChange[],
  keys: readonly string[],
): ReadonlyMap<number, string> =>
  new Map(
    changes.flatMap(({ heir }) => {
      const key = heir === null ? undefined : keys[heir.before];
      return heir === null || key === undefined ? [] : [[heir.after, key] as const];
    }),
  );
