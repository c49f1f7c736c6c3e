import type { RevisionPractice } from './revision-change.js';

interface Pair {
  readonly before: number;
  readonly after: number;
}

interface Lists {
  readonly before: readonly RevisionPractice[];
  readonly after: readonly RevisionPractice[];
}

/**
 * The old places of practices that left their place: the fewest that must have moved for the rest
 * to be in order, and those whose section became another.
 */
export function movedAmong(pairs: readonly Pair[], lists: Lists): ReadonlySet<number> {
  const ordered = [...pairs].sort((a, b) => a.before - b.before);
  const staying = longestRise(ordered.map(({ after }) => after));
  const headings = headingsAfter(ordered, lists);
  const moved = ordered.filter(({ before, after }, index) => {
    const [old, young] = [lists.before[before], lists.after[after]];
    return !staying.has(index) || headings.get(old?.heading ?? '') !== young?.heading;
  });
  return new Set(moved.map(({ before }) => before));
}

/** The indexes of a longest rising run of numbers that are all different; n log n. */
function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const earlier: (number | null)[] = [];
  numbers.forEach((number, index) => {
    const length = firstAtLeast(ends, numbers, number);
    earlier[index] = length === 0 ? null : (ends[length - 1] ?? null);
    ends[length] = index;
  });
  const run = new Set<number>();
  let at: number | null = ends.at(-1) ?? null;
  while (at !== null) {
    run.add(at);
    at = earlier[at] ?? null;
  }
  return run;
}

function firstAtLeast(ends: readonly number[], numbers: readonly number[], least: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const number = numbers[ends[middle] ?? -1] ?? Infinity;
    if (number < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What each old heading is called now: as most of its practices say, its own name before others. */
function headingsAfter(pairs: readonly Pair[], { before, after }: Lists): Map<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const pair of pairs) {
    const [old, young] = [before[pair.before]?.heading, after[pair.after]?.heading];
    if (old === undefined || young === undefined) continue;
    const counts = votes.get(old) ?? new Map<string, number>();
    counts.set(young, (counts.get(young) ?? 0) + 1);
    votes.set(old, counts);
  }
  return new Map([...votes].map(([old, counts]) => [old, elected(old, counts)]));
}

function elected(old: string, counts: ReadonlyMap<string, number>): string {
  let [best, most] = [old, counts.get(old) ?? 0];
  for (const [heading, count] of counts) if (count > most) [best, most] = [heading, count];
  return best;
}
