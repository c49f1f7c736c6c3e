import { type Bag, bagOf, overlapOf, sizeOf, termsOf, type Weights, weightsOf } from './bags.js';
import type { Pairing } from './pairing.js';
import type { RevisionPractice } from './revision-change.js';

/** Two practices that share words, and the weight of what they share. */
export interface Overlap {
  readonly before: number;
  readonly after: number;
  readonly shared: number;
}

/** Both lists as weighed words; `sizes` is the weight of all words of each practice. */
export interface Weighed {
  readonly weight: Weights;
  readonly before: readonly Bag[];
  readonly after: readonly Bag[];
  readonly sizesBefore: readonly number[];
  readonly sizesAfter: readonly number[];
}

/** A term in more open practices than this leads nowhere in particular. */
const MOST_PLACES = 64;
/** Rare terms are looked up first, and no more once they led to so many places. */
const MOST_VISITS = 128;
/** So many of the likeliest are compared word for word. */
const MOST_RIVALS = 12;

export function weigh(
  before: readonly RevisionPractice[],
  after: readonly RevisionPractice[],
): Weighed {
  const [old, young] = [before.map(bagOf), after.map(bagOf)];
  const weight = weightsOf([...old, ...young]);
  return {
    weight,
    before: old,
    after: young,
    sizesBefore: old.map((bag) => sizeOf(bag, weight)),
    sizesAfter: young.map((bag) => sizeOf(bag, weight)),
  };
}

interface Lists {
  readonly before: readonly RevisionPractice[];
  readonly after: readonly RevisionPractice[];
}

/** The unpaired practices that may belong together; each is held against a few others only. */
export function overlapsOf({ before, after }: Lists, pairing: Pairing, words: Weighed): Overlap[] {
  const places = placesOf(before, pairing.openBefore());
  const sameRef = new Map(pairing.openBefore().map((index) => [refOf(before[index]), index]));
  const overlaps: Overlap[] = [];
  for (const place of pairing.openAfter()) {
    const practice = after[place];
    const bag = words.after[place];
    if (practice === undefined || bag === undefined) continue;
    const rivals = new Set(likeliest(practice, places, words.weight));
    const neighbour = sameRef.get(refOf(practice));
    if (neighbour !== undefined) rivals.add(neighbour);
    for (const rival of rivals) {
      const shared = overlapOf(words.before[rival] ?? new Map(), bag, words.weight);
      if (shared > 0) overlaps.push({ before: rival, after: place, shared });
    }
  }
  return overlaps;
}

const refOf = (practice: RevisionPractice | undefined): string =>
  JSON.stringify([practice?.heading, practice?.ref]);

type Places = ReadonlyMap<string, readonly number[]>;

function placesOf(practices: readonly RevisionPractice[], open: readonly number[]): Places {
  const places = new Map<string, number[]>();
  for (const index of open) {
    const practice = practices[index];
    if (practice === undefined) continue;
    for (const term of termsOf(practice)) {
      const found = places.get(term);
      if (found) found.push(index);
      else places.set(term, [index]);
    }
  }
  return places;
}

function likeliest(practice: RevisionPractice, places: Places, weight: Weights): number[] {
  const scores = new Map<number, number>();
  const found = [...termsOf(practice)]
    .map((term) => ({ term, at: places.get(term) ?? [] }))
    .filter(({ at }) => at.length > 0 && at.length <= MOST_PLACES)
    .sort((a, b) => a.at.length - b.at.length);
  let visits = 0;
  for (const { term, at } of found) {
    if (visits > MOST_VISITS) break;
    visits += at.length;
    const value = term.split(' ').reduce((sum, word) => sum + weight(word), 0);
    for (const index of at) scores.set(index, (scores.get(index) ?? 0) + value);
  }
  return [...scores]
    .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b)
    .slice(0, MOST_RIVALS)
    .map(([index]) => index);
}
