import type { RevisionPractice } from './revision-change.js';

/** How often each word stands in a text. */
export type Bag = ReadonlyMap<string, number>;

/** What a word tells: the rarer it is in both revisions, the more. */
export type Weights = (word: string) => number;

const wordsIn = (text: string): string[] =>
  Array.from(text.toLowerCase().matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu), ([word]) => word);

export function bagOf({ text }: RevisionPractice): Bag {
  const bag = new Map<string, number>();
  for (const word of wordsIn(text)) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

/** The words of a practice and each two that follow each other: by these practices are looked up. */
export function termsOf({ text }: RevisionPractice): ReadonlySet<string> {
  const words = wordsIn(text);
  const terms = new Set(words);
  words.forEach((word, index) => {
    const next = words[index + 1];
    if (next !== undefined) terms.add(`${word} ${next}`);
  });
  return terms;
}

/** Weighs words by how few of all the practices they stand in. */
export function weightsOf(bags: readonly Bag[]): Weights {
  const counts = new Map<string, number>();
  for (const bag of bags) {
    for (const word of bag.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  // A word of one side only weighs no more than one that stayed: it may be a word that was swapped.
  const weights = new Map(
    [...counts].map(([word, count]) => [word, weightAt(count, bags.length)] as const),
  );
  return (word) => weights.get(word) ?? 0;
}

const weightAt = (count: number, total: number): number =>
  Math.log((total + 1) / Math.max(count, 2)) + FLOOR;

/** What the most frequent word still weighs. */
const FLOOR = 0.2;

export function sizeOf(bag: Bag, weight: Weights): number {
  let size = 0;
  for (const [word, count] of bag) size += count * weight(word);
  return size;
}

/** The weight of the words that two texts have in common, each as often as in both. */
export function overlapOf(one: Bag, other: Bag, weight: Weights): number {
  let size = 0;
  for (const [word, count] of one) size += Math.min(count, other.get(word) ?? 0) * weight(word);
  return size;
}

/** The bag without the words of another. */
export function without(bag: Bag, taken: Bag): Bag {
  const rest = new Map<string, number>();
  for (const [word, count] of bag) {
    const left = count - (taken.get(word) ?? 0);
    if (left > 0) rest.set(word, left);
  }
  return rest;
}
