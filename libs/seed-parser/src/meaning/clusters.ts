import type { Control } from './controls.js';

/** A practice as the comparison sees it. */
export interface Comparable {
  /** Tells it apart from every other one. */
  readonly key: number;
  readonly ref: string;
  readonly title: string | null;
  readonly text: string;
  /** The list it stands in: what one list tells apart is no duplicate. */
  readonly section: number;
  /** Its main control, null when it has none. */
  readonly control: Pick<Control, 'id' | 'weight' | 'pattern'> | null;
}

const STOP = new Set(
  `a an and any are as at be been both but by can do does each for from has have how in including
  into is it its may must of on or other over should some such than that the their them these they
  this those through to under was were what when where which while who will with within between
  involved specific various well regular ensure day days week weeks month months year years hour hours
  least two three one no not only more than`.split(/\s+/u),
);

const ALIKE = 0.235;
/** So much alike that their main controls don't matter. */
const ALIKE_ANYWAY = 0.5;
const TITLE_WEIGHT = 3;
/** A term that stands in more practices than this says nothing about any two of them. */
const MAX_POSTINGS = 64;

/**
 * Groups near-duplicates: practices with the same main control whose weighted words overlap.
 * Answers the cluster of each key that has one, named after its first practice.
 */
export function clustersOf(practices: readonly Comparable[]): ReadonlyMap<number, string> {
  const bags = practices.map(bagOf);
  const postings = postingsOf(bags);
  const total = practices.length;
  const vectors = bags.map((bag) => weighted(bag, { postings, total }));
  const group = practices.map((_, index) => index);
  practices.forEach((practice, index) => {
    for (const other of candidates(vectors[index], postings, index)) {
      const rival = practices[other];
      if (!rival || rival.section === practice.section) continue;
      if (rootOf(group, index) === rootOf(group, other)) continue;
      const isSame = isSameKind(practice, rival);
      if (cosine(vectors[index], vectors[other]) < (isSame ? ALIKE : ALIKE_ANYWAY)) continue;
      const shared = sharedTopics([bags[index], bags[other]], { practice, postings, total });
      if (shared >= (isSame ? topicsNeeded(practice) : TOPICS_ANYWAY)) join(group, index, other);
    }
  });
  return named(practices, group);
}

const isSameKind = (one: Comparable, other: Comparable): boolean =>
  one.control !== null && one.control.id === other.control?.id;

/** A control so telling that two practices about it are about the same. */
const SPEAKS_FOR_ITSELF = 2.5;
const TOPICS = 2;
const TOPICS_ANYWAY = 3;
/** A term in more than this share of the practices is no topic. */
const COMMON = 1 / 3;

const topicsNeeded = ({ control }: Comparable): number =>
  control !== null && control.weight >= SPEAKS_FOR_ITSELF ? 0 : TOPICS;

// Two audits are no duplicates: what is audited must be the same as well.
function sharedTopics(
  [one, other]: readonly [Bag | undefined, Bag | undefined],
  { practice, postings, total }: { practice: Comparable; postings: Postings; total: number },
): number {
  let shared = 0;
  for (const term of one?.keys() ?? []) {
    if (!other?.has(term) || term.startsWith('#')) continue;
    const isCommon = total >= 6 && (postings.get(term)?.length ?? 0) > total * COMMON;
    if (!isCommon && !practice.control?.pattern.test(` ${term}`)) shared += 1;
  }
  return shared;
}

type Bag = ReadonlyMap<string, number>;

// The main control counts as a word of its own, as heavy as the control is telling.
function bagOf({ title, text, control }: Comparable): Bag {
  const bag = new Map<string, number>();
  const add = (words: string, weight: number): void => {
    for (const [word] of words.toLowerCase().matchAll(/\p{L}[\p{L}-]{2,}/gu)) {
      if (STOP.has(word)) continue;
      const stem = stemOf(word);
      bag.set(stem, Math.max(bag.get(stem) ?? 0, weight));
    }
  };
  add(text, 1);
  if (title) add(title, TITLE_WEIGHT);
  if (control) bag.set(`#${control.id}`, control.weight);
  return bag;
}

/** Takes inflections off a word, so that `reviews` and `reviewed` meet. */
export function stemOf(word: string): string {
  const stem = word
    .replace(/ies$/u, 'y')
    .replace(/(?:ization|isation)$/u, 'ize')
    .replace(/(?:ations?|ations|ments?|ing|ed|es|s|ly)$/u, '');
  return stem.length >= 3 ? stem.replace(/e$/u, '') : word;
}

type Postings = ReadonlyMap<string, readonly number[]>;

function postingsOf(bags: readonly Bag[]): Postings {
  const postings = new Map<string, number[]>();
  bags.forEach((bag, index) => {
    for (const term of bag.keys()) {
      const list = postings.get(term);
      if (list) list.push(index);
      else postings.set(term, [index]);
    }
  });
  return postings;
}

function weighted(bag: Bag, { postings, total }: { postings: Postings; total: number }): Bag {
  const vector = new Map<string, number>();
  let square = 0;
  for (const [term, weight] of bag) {
    const rarity = Math.log((total + 1) / (postings.get(term)?.length ?? 1));
    const value = weight * rarity;
    vector.set(term, value);
    square += value * value;
  }
  const norm = Math.sqrt(square) || 1;
  for (const [term, value] of vector) vector.set(term, value / norm);
  return vector;
}

// Later practices that share a term rare enough to mean something.
function candidates(vector: Bag | undefined, postings: Postings, index: number): Set<number> {
  const found = new Set<number>();
  for (const term of vector?.keys() ?? []) {
    const list = postings.get(term) ?? [];
    if (list.length > MAX_POSTINGS) continue;
    for (const other of list) if (other > index) found.add(other);
  }
  return found;
}

function cosine(one: Bag | undefined, other: Bag | undefined): number {
  let sum = 0;
  for (const [term, value] of one ?? []) sum += value * (other?.get(term) ?? 0);
  return sum;
}

function rootOf(group: readonly number[], index: number): number {
  let root = index;
  while (group[root] !== root && group[root] !== undefined) root = group[root] ?? root;
  return root;
}

function join(group: number[], one: number, other: number): void {
  const [first, second] = [rootOf(group, one), rootOf(group, other)].sort((a, b) => a - b);
  if (first !== undefined && second !== undefined) group[second] = first;
}

function named(practices: readonly Comparable[], group: readonly number[]): Map<number, string> {
  const members = new Map<number, number[]>();
  practices.forEach((_, index) => {
    const root = rootOf(group, index);
    members.set(root, [...(members.get(root) ?? []), index]);
  });
  const clusters = new Map<number, string>();
  for (const [root, indexes] of members) {
    const name = practices[root]?.ref;
    if (indexes.length < 2 || name === undefined) continue;
    for (const index of indexes) {
      const key = practices[index]?.key;
      if (key !== undefined) clusters.set(key, `cluster-${name}`);
    }
  }
  return clusters;
}
