import { OBLIGATIONS, type SourceChange } from '@plumbline/domain';
import type { ParsedDocument } from '../parsed-document.js';
import { type Division, mergersIn, splitsIn } from './divided.js';
import { exactPairs } from './exact-pairs.js';
import { likePairs } from './like-pairs.js';
import { movedAmong } from './moves.js';
import { overlapsOf, weigh } from './overlaps.js';
import type { Pairing } from './pairing.js';
import type { RevisionChange, RevisionPractice } from './revision-change.js';
import { diffWords } from './word-diff.js';

interface Lists {
  readonly before: readonly RevisionPractice[];
  readonly after: readonly RevisionPractice[];
}

/** The practices of a document as `compareRevisions` takes them, in its order. */
export const practicesToCompare = ({
  sections,
}: Pick<ParsedDocument, 'sections'>): RevisionPractice[] =>
  sections.flatMap(({ heading, practices }) =>
    practices.map(({ ref, title, text, obligation }) => ({
      ref,
      title,
      text,
      obligation,
      heading,
    })),
  );

/**
 * What became of every practice: matched by content first and by place second. Each practice of
 * both sides is in exactly one change; changes are in the order of the new revision, what was
 * removed after what stood before it.
 */
export function compareRevisions(
  before: readonly RevisionPractice[],
  after: readonly RevisionPractice[],
): RevisionChange[] {
  const lists = { before, after };
  const pairing = exactPairs(before, after);
  const words = weigh(before, after);
  const overlaps = overlapsOf(lists, pairing, words);
  const isFree = new Free(pairing);
  const splits = splitsIn(overlaps, words).filter(({ whole, parts }) =>
    isFree.take([whole], parts),
  );
  const mergers = mergersIn(overlaps, words).filter(({ whole, parts }) =>
    isFree.take(parts, [whole]),
  );
  for (const { before: old, after: young } of likePairs(overlaps, lists, words)) {
    if (isFree.take([old], [young])) pairing.pair(old, young);
  }
  const heirs = [
    ...pairing.pairs(),
    ...splits.flatMap(({ whole, parts: [first] }) =>
      first === undefined ? [] : [{ before: whole, after: first }],
    ),
    ...mergers.flatMap(({ whole, parts: [first] }) =>
      first === undefined ? [] : [{ before: first, after: whole }],
    ),
  ];
  const moved = movedAmong(heirs, lists);
  const changes = [
    ...pairing.pairs().map((pair) => pairChange(pair, lists, moved)),
    ...splits.map((split) => splitChange(split, moved)),
    ...mergers.map((merger) => mergerChange(merger, moved)),
    ...isFree.leftBefore().map((place) => loneChange('removed', place)),
    ...isFree.leftAfter().map((place) => loneChange('added', place)),
  ];
  return inOrder(changes);
}

/** Which practices no change holds yet. */
class Free {
  private readonly before: Set<number>;
  private readonly after: Set<number>;

  constructor(pairing: Pairing) {
    this.before = new Set(pairing.openBefore());
    this.after = new Set(pairing.openAfter());
  }

  /** Takes them all, or none when one is taken already. */
  take(before: readonly number[], after: readonly number[]): boolean {
    const areFree =
      before.every((place) => this.before.has(place)) &&
      after.every((place) => this.after.has(place));
    if (!areFree) return false;
    for (const place of before) this.before.delete(place);
    for (const place of after) this.after.delete(place);
    return true;
  }

  leftBefore(): number[] {
    return [...this.before];
  }

  leftAfter(): number[] {
    return [...this.after];
  }
}

type Pair = { readonly before: number; readonly after: number };

function pairChange(
  pair: Pair,
  { before, after }: Lists,
  moved: ReadonlySet<number>,
): RevisionChange {
  const [old, young] = [before[pair.before], after[pair.after]];
  const words = diffWords(old?.text ?? '', young?.text ?? '');
  const isReworded = words.some(({ kind }) => kind !== 'same');
  const isMoved = moved.has(pair.before);
  return {
    kind: kindOf({ old, young, isReworded, isMoved }),
    before: [pair.before],
    after: [pair.after],
    isMoved,
    words: isReworded ? words : null,
    heir: pair,
  };
}

function kindOf({
  old,
  young,
  isReworded,
  isMoved,
}: {
  old: RevisionPractice | undefined;
  young: RevisionPractice | undefined;
  isReworded: boolean;
  isMoved: boolean;
}): SourceChange {
  const shift = strengthOf(young) - strengthOf(old);
  if (shift !== 0) return shift > 0 ? 'strengthened' : 'weakened';
  if (isReworded) return 'reworded';
  return isMoved ? 'moved' : 'unchanged';
}

/** OBLIGATIONS names the strongest first. */
const strengthOf = (practice: RevisionPractice | undefined): number =>
  practice === undefined ? 0 : -OBLIGATIONS.indexOf(practice.obligation);

const splitChange = ({ whole, parts }: Division, moved: ReadonlySet<number>): RevisionChange => ({
  kind: 'split',
  before: [whole],
  after: [...parts].sort((a, b) => a - b),
  isMoved: moved.has(whole),
  words: null,
  heir: { before: whole, after: parts[0] ?? 0 },
});

const mergerChange = ({ whole, parts }: Division, moved: ReadonlySet<number>): RevisionChange => ({
  kind: 'merged',
  before: [...parts].sort((a, b) => a - b),
  after: [whole],
  isMoved: moved.has(parts[0] ?? -1),
  words: null,
  heir: { before: parts[0] ?? 0, after: whole },
});

const loneChange = (kind: 'added' | 'removed', place: number): RevisionChange => ({
  kind,
  before: kind === 'removed' ? [place] : [],
  after: kind === 'added' ? [place] : [],
  isMoved: false,
  words: null,
  heir: null,
});

/** By new place; what has none goes right after the nearest practice that stood before it. */
function inOrder(changes: readonly RevisionChange[]): RevisionChange[] {
  const newPlaces = new Map(
    changes.flatMap(({ before, after: [first] }) =>
      first === undefined ? [] : before.map((place) => [place, first] as const),
    ),
  );
  const removed = changes.flatMap(({ kind, before }) => (kind === 'removed' ? before : []));
  const anchors = new Map<number, number>();
  let last = -1;
  const gone = new Set(removed);
  const count = newPlaces.size + gone.size;
  for (let place = 0; place < count; place += 1) {
    if (gone.has(place)) anchors.set(place, last);
    else last = newPlaces.get(place) ?? last;
  }
  const rank = ({ after, before: [old = -1] }: RevisionChange): [number, number] =>
    after[0] === undefined ? [anchors.get(old) ?? -1, old + 1] : [after[0], 0];
  return [...changes].sort((a, b) => {
    const [[placeA, restA], [placeB, restB]] = [rank(a), rank(b)];
    return placeA - placeB || restA - restB;
  });
}
