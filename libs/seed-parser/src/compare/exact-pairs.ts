import { Pairing } from './pairing.js';
import type { RevisionPractice } from './revision-change.js';

/**
 * Pairs practices of the same words: first those that say it only once on both sides, then those
 * beside a pair, then those of the same ref, and what is left in order.
 */
export function exactPairs(
  before: readonly RevisionPractice[],
  after: readonly RevisionPractice[],
): Pairing {
  const pairing = new Pairing(before.length, after.length);
  const old = before.map(wordingOf);
  const young = after.map(wordingOf);
  pairUnique(pairing, placesOf(old), placesOf(young));
  pairNeighbours(pairing, old, young);
  const refOf = ({ ref }: RevisionPractice, index: number, words: readonly string[]): string =>
    JSON.stringify([ref, words[index]]);
  pairInOrder(
    pairing,
    before.map((practice, index) => refOf(practice, index, old)),
    after.map((practice, index) => refOf(practice, index, young)),
  );
  pairInOrder(pairing, old, young);
  return pairing;
}

const wordingOf = ({ text }: RevisionPractice): string => text.replace(/\s+/gu, ' ').trim();

type Places = ReadonlyMap<string, readonly number[]>;

function placesOf(
  keys: readonly string[],
  isOpen: (index: number) => boolean = () => true,
): Places {
  const places = new Map<string, number[]>();
  keys.forEach((key, index) => {
    if (!isOpen(index)) return;
    const found = places.get(key);
    if (found) found.push(index);
    else places.set(key, [index]);
  });
  return places;
}

function pairUnique(pairing: Pairing, old: Places, young: Places): void {
  for (const [key, [place, ...others]] of old) {
    const [match, ...rivals] = young.get(key) ?? [];
    if (place === undefined || match === undefined) continue;
    if (others.length === 0 && rivals.length === 0) pairing.pair(place, match);
  }
}

// Down once and up once: every pair hands its place on to the neighbour that follows.
function pairNeighbours(pairing: Pairing, old: readonly string[], young: readonly string[]): void {
  const follow = (place: number, step: 1 | -1): void => {
    const match = pairing.afterOf(place);
    if (match === null) return;
    const [next, nextMatch] = [place + step, match + step];
    const words = old[next];
    if (words === undefined || words !== young[nextMatch]) return;
    if (pairing.afterOf(next) === null && pairing.beforeOf(nextMatch) === null) {
      pairing.pair(next, nextMatch);
    }
  };
  for (let place = 0; place < old.length; place += 1) follow(place, 1);
  for (let place = old.length - 1; place >= 0; place -= 1) follow(place, -1);
}

function pairInOrder(pairing: Pairing, old: readonly string[], young: readonly string[]): void {
  const open = placesOf(young, (index) => pairing.beforeOf(index) === null);
  const used = new Map<string, number>();
  old.forEach((key, place) => {
    if (pairing.afterOf(place) !== null) return;
    const count = used.get(key) ?? 0;
    const match = open.get(key)?.[count];
    if (match === undefined) return;
    used.set(key, count + 1);
    pairing.pair(place, match);
  });
}
