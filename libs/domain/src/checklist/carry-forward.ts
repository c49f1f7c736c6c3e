import { OBLIGATIONS, type Obligation } from '../policy/obligation.js';
import { keepsSource, type SourceChange } from '../policy/source-change.js';
import { type ChecklistItemContent } from './checklist-item.js';

/** A checklist item with the practices it rests on, by their keys, the leading one first. */
export interface KeyedItem extends ChecklistItemContent {
  readonly itemKey: string;
  readonly sourceKeys: readonly string[];
}

/** A practice as curation looks at it. */
export interface KeyedSource {
  readonly practiceKey: string;
  readonly obligation: Obligation;
  readonly auditable: boolean;
}

/** What became of practices from one reading to the next, by their keys in each. */
export interface KeyedChange {
  readonly kind: SourceChange;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** An item of the new draft, and what its source went through; `added` is the parser's proposal. */
export interface CarriedItem extends KeyedItem {
  readonly change: SourceChange;
}

export interface CarryForward {
  readonly items: readonly CarriedItem[];
  /** Items of the old version that rest on nothing any more. */
  readonly dropped: readonly KeyedItem[];
}

/** What curation is carried over from and to. Both lists of practices are in document order. */
export interface CarryInput {
  readonly basis: readonly KeyedItem[];
  readonly before: readonly KeyedSource[];
  readonly after: readonly KeyedSource[];
  readonly changes: readonly KeyedChange[];
  /** The items that the parser proposes for the new reading. */
  readonly proposal: readonly KeyedItem[];
}

/** Of several sources the item tells of the change that asks for the closest look. */
const BY_CONCERN: readonly SourceChange[] = [
  'strengthened',
  'weakened',
  'split',
  'merged',
  'reworded',
  'removed',
  'added',
  'moved',
  'unchanged',
];

/**
 * The next draft's items: what a person curated stays with its practice, whatever happened to its
 * words; only a practice that is new, or new as an auditable one, gets the parser's item. A split
 * leaves the item with its heir. In the order of the new reading.
 */
export function carryForward(input: CarryInput): CarryForward {
  const fates = new Map(
    input.changes.flatMap((change) => change.before.map((key) => [key, change] as const)),
  );
  const carried = input.basis.map((item) => carry(item, fates, input));
  // An item that a person made without a source has none to lose.
  const isDropped = (index: number): boolean =>
    (input.basis[index]?.sourceKeys.length ?? 0) > 0 && carried[index]?.sourceKeys.length === 0;
  const kept = carried.filter((_, index) => !isDropped(index));
  const dropped = input.basis.filter((_, index) => isDropped(index));
  const items = withProposals(kept, input);
  const places = new Map(input.after.map(({ practiceKey }, index) => [practiceKey, index]));
  const placeOf = ({ sourceKeys: [first = ''] }: KeyedItem): number => places.get(first) ?? 0;
  return { items: items.sort((a, b) => placeOf(a) - placeOf(b)), dropped };
}

function carry(
  item: KeyedItem,
  fates: ReadonlyMap<string, KeyedChange>,
  { before, after }: CarryInput,
): CarriedItem {
  const sourceKeys = new Set<string>();
  const kinds = new Set<SourceChange>();
  for (const key of item.sourceKeys) {
    const fate = fates.get(key);
    kinds.add(fate?.kind ?? 'removed');
    const heir = heirOf(key, fate);
    if (heir !== undefined) sourceKeys.add(heir);
  }
  const keys = [...sourceKeys];
  const change = BY_CONCERN.find((kind) => kinds.has(kind)) ?? 'unchanged';
  return {
    ...item,
    sourceKeys: keys,
    change,
    obligation: obligationOf(item, keys, { before, after }),
  };
}

/** A practice keeps its key, and so does the part that a split leaves it; a merger has one key. */
const heirOf = (key: string, fate: KeyedChange | undefined): string | undefined =>
  fate?.after.includes(key) === true ? key : fate?.after[0];

/** An item that bound as its sources did goes on doing so; what a person set otherwise stays. */
function obligationOf(
  { obligation, sourceKeys }: KeyedItem,
  keys: readonly string[],
  { before, after }: Pick<CarryInput, 'before' | 'after'>,
): Obligation {
  const followed = strongestOf(before, sourceKeys) === obligation;
  return (followed ? strongestOf(after, keys) : null) ?? obligation;
}

/** OBLIGATIONS names the strongest first. */
function strongestOf(
  practices: readonly KeyedSource[],
  keys: readonly string[],
): Obligation | null {
  const found = practices.filter(({ practiceKey }) => keys.includes(practiceKey));
  return OBLIGATIONS.find((one) => found.some(({ obligation }) => obligation === one)) ?? null;
}

/** Adds the parser's items for practices that no item rests on and that nobody left out before. */
function withProposals(kept: readonly CarriedItem[], input: CarryInput): CarriedItem[] {
  const news = newSources(input);
  const cited = new Map(kept.flatMap((item) => item.sourceKeys.map((key) => [key, item.itemKey])));
  const joined = new Map<string, string[]>();
  const added: CarriedItem[] = [];
  const itemKeys = new Set(kept.map(({ itemKey }) => itemKey));
  for (const item of input.proposal) {
    const fresh = item.sourceKeys.filter((key) => news.has(key) && !cited.has(key));
    const host = item.sourceKeys.map((key) => cited.get(key)).find((key) => key !== undefined);
    if (fresh.length === 0) continue;
    if (host !== undefined) {
      // Says nearly the same as what has an item already: one more source of that.
      joined.set(host, [...(joined.get(host) ?? []), ...fresh]);
    } else if (!itemKeys.has(item.itemKey)) {
      itemKeys.add(item.itemKey);
      added.push({ ...item, sourceKeys: fresh, change: 'added' });
    }
  }
  return [...kept.map((item) => withSources(item, joined.get(item.itemKey) ?? [])), ...added];
}

const withSources = (item: CarriedItem, more: readonly string[]): CarriedItem =>
  more.length === 0
    ? item
    : {
        ...item,
        sourceKeys: [...item.sourceKeys, ...more],
        change: keepsSource(item.change) ? 'added' : item.change,
      };

/** The auditable practices that are new, parted from another, or were context in other words. */
function newSources({ before, after, changes }: CarryInput): ReadonlySet<string> {
  const wasAuditable = new Set(
    before.filter(({ auditable }) => auditable).map(({ practiceKey }) => practiceKey),
  );
  const isAuditable = new Set(
    after.filter(({ auditable }) => auditable).map(({ practiceKey }) => practiceKey),
  );
  const news = changes.flatMap((change) => {
    if (change.kind === 'added') return change.after;
    if (keepsSource(change.kind)) return [];
    const isContext = change.before.every((key) => !wasAuditable.has(key));
    return change.after.filter((key) => isContext || !change.before.includes(key));
  });
  return new Set(news.filter((key) => isAuditable.has(key)));
}
