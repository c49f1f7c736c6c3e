import type { Overlap, Weighed } from './overlaps.js';
import type { RevisionPractice } from './revision-change.js';

/** How much two texts have to share to count as one practice in other words, from 0 to 1. */
const ALIKE = 0.45;
/** The same where the ref and the heading say that it is the same place. */
const ALIKE_IN_PLACE = 0.3;
const SAME_TITLE = 0.15;
const SAME_HEADING = 0.02;

interface Lists {
  readonly before: readonly RevisionPractice[];
  readonly after: readonly RevisionPractice[];
}

/** The overlaps that are one practice in other words, the likeliest first. */
export function likePairs(
  overlaps: readonly Overlap[],
  { before, after }: Lists,
  words: Weighed,
): Overlap[] {
  const scored = overlaps.flatMap((overlap) => {
    const [old, young] = [before[overlap.before], after[overlap.after]];
    if (old === undefined || young === undefined) return [];
    const sizes = (words.sizesBefore[overlap.before] ?? 0) + (words.sizesAfter[overlap.after] ?? 0);
    const likeness = (2 * overlap.shared) / sizes + (isSameTitle(old, young) ? SAME_TITLE : 0);
    const isInPlace = old.ref === young.ref && old.heading === young.heading;
    if (likeness < (isInPlace ? ALIKE_IN_PLACE : ALIKE)) return [];
    const score = likeness + (old.heading === young.heading ? SAME_HEADING : 0);
    return [{ overlap, score, distance: Math.abs(overlap.before - overlap.after) }];
  });
  return scored
    .sort(
      (a, b) =>
        b.score - a.score ||
        a.distance - b.distance ||
        a.overlap.before - b.overlap.before ||
        a.overlap.after - b.overlap.after,
    )
    .map(({ overlap }) => overlap);
}

const isSameTitle = (old: RevisionPractice, young: RevisionPractice): boolean =>
  old.title !== null && old.title.toLowerCase() === young.title?.toLowerCase();
