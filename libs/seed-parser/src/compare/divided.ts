import { type Bag, overlapOf, without } from './bags.js';
import type { Overlap, Weighed } from './overlaps.js';

/** One practice that became several, or several that became one; the largest part first. */
export interface Division {
  readonly whole: number;
  readonly parts: readonly number[];
  /** How much of the whole the parts hold, from 0 to 1. */
  readonly coverage: number;
}

/** So much of a part has to come from the whole, and of the whole has to be in its parts. */
const FROM_WHOLE = 0.7;
const LEAST_WORDS = 3;

interface Sides {
  readonly wholes: readonly Bag[];
  readonly parts: readonly Bag[];
  readonly partSizes: readonly number[];
  readonly wholeSizes: readonly number[];
}

/** The splits among overlaps: an old practice as the whole, new ones as its parts. */
export const splitsIn = (overlaps: readonly Overlap[], words: Weighed): Division[] =>
  divisionsIn(
    overlaps.map(({ before, after, shared }) => ({ whole: before, part: after, shared })),
    words,
    {
      wholes: words.before,
      parts: words.after,
      wholeSizes: words.sizesBefore,
      partSizes: words.sizesAfter,
    },
  );

/** The mergers: a new practice as the whole, old ones as its parts. */
export const mergersIn = (overlaps: readonly Overlap[], words: Weighed): Division[] =>
  divisionsIn(
    overlaps.map(({ before, after, shared }) => ({ whole: after, part: before, shared })),
    words,
    {
      wholes: words.after,
      parts: words.before,
      wholeSizes: words.sizesAfter,
      partSizes: words.sizesBefore,
    },
  );

interface Membership {
  readonly whole: number;
  readonly part: number;
  readonly shared: number;
}

function divisionsIn(memberships: readonly Membership[], words: Weighed, sides: Sides): Division[] {
  const best = new Map<number, Membership>();
  for (const membership of memberships) {
    const size = sides.partSizes[membership.part] ?? 0;
    if (size === 0 || membership.shared / size < FROM_WHOLE) continue;
    const known = best.get(membership.part);
    if (known === undefined || isCloser(membership, known, sides)) {
      best.set(membership.part, membership);
    }
  }
  const groups = new Map<number, Membership[]>();
  for (const membership of best.values()) {
    groups.set(membership.whole, [...(groups.get(membership.whole) ?? []), membership]);
  }
  return [...groups]
    .flatMap(([whole, parts]) => divisionOf(whole, parts, { words, sides }) ?? [])
    .sort((a, b) => b.coverage - a.coverage || a.whole - b.whole);
}

/** More of the part is in it; where all of it is in both, more of the whole is the part. */
function isCloser(one: Membership, other: Membership, { wholeSizes }: Sides): boolean {
  if (one.shared !== other.shared) return one.shared > other.shared;
  const [sizeOne, sizeOther] = [wholeSizes[one.whole] ?? 0, wholeSizes[other.whole] ?? 0];
  if (sizeOne !== sizeOther) return sizeOne < sizeOther;
  return Math.abs(one.whole - one.part) < Math.abs(other.whole - other.part);
}

// The parts take their words one after the other, the largest first: what one took isn't there for
// the next, so that two that say the same are no two parts.
function divisionOf(
  whole: number,
  memberships: readonly Membership[],
  { words: { weight }, sides }: { words: Weighed; sides: Sides },
): Division | null {
  const size = sides.wholeSizes[whole] ?? 0;
  let rest = sides.wholes[whole] ?? new Map<string, number>();
  let covered = 0;
  const parts: number[] = [];
  const bySize = [...memberships].sort((a, b) => b.shared - a.shared || a.part - b.part);
  for (const { part } of bySize) {
    const bag = sides.parts[part] ?? new Map<string, number>();
    const taken = overlapOf(bag, rest, weight);
    if (taken / (sides.partSizes[part] ?? 1) < FROM_WHOLE || wordsIn(bag) < LEAST_WORDS) continue;
    rest = without(rest, bag);
    covered += taken;
    parts.push(part);
  }
  const coverage = size === 0 ? 0 : covered / size;
  return parts.length < 2 || coverage < FROM_WHOLE ? null : { whole, parts, coverage };
}

const wordsIn = (bag: Bag): number => [...bag.values()].reduce((sum, count) => sum + count, 0);
