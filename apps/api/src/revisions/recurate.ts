import type { KeyedChange, KeyedItem } from '@plumbline/domain';
import type { Correction, CorrectionKind } from '@plumbline/seed-parser';
import type { CuratedPractice, CuratedSection } from '../policies/proposal/curate.js';

/** What a person decides anew on a reading: that goes before what was decided until now. */
export interface Recurated {
  /** The kinds of corrections made or taken back, by the place of their practice. */
  readonly kinds: ReadonlyMap<number, ReadonlySet<CorrectionKind>>;
  /** Where the practices begin that propose no item. */
  readonly leftOut: ReadonlySet<number>;
}

/** Of a new text: nothing was decided on it before. */
export const NOTHING_RECURATED: Recurated = { kinds: new Map(), leftOut: new Set() };

/** The corrections that one list has and the other lacks. */
export const recuratedBy = (
  before: readonly Correction[],
  after: readonly Correction[],
): Recurated['kinds'] => {
  const [old, now] = [new Set(before.map(contentOf)), new Set(after.map(contentOf))];
  const kinds = new Map<number, Set<CorrectionKind>>();
  const changed = [
    ...before.filter((each) => !now.has(contentOf(each))),
    ...after.filter((each) => !old.has(contentOf(each))),
  ];
  for (const { at, kind } of changed) kinds.set(at, (kinds.get(at) ?? new Set()).add(kind));
  return kinds;
};

/** The same for the same correction, whatever the order of its fields. */
const contentOf = (correction: Correction): string =>
  JSON.stringify(Object.entries(correction).sort(([a], [b]) => (a < b ? -1 : 1)));

const DECIDES: readonly CorrectionKind[] = ['auditable', 'context', 'category'];
const ADDS_OR_DROPS: readonly CorrectionKind[] = ['auditable', 'context', 'leave-out'];

const touches = (
  { kinds }: Recurated,
  { span: [start] }: CuratedPractice,
  sought: readonly CorrectionKind[],
): boolean => sought.some((kind) => kinds.get(start)?.has(kind) === true);

/** Whether a person just decided what the practice is. */
export const isRecurated = (recurated: Recurated, practice: CuratedPractice): boolean =>
  touches(recurated, practice, DECIDES);

interface Curation {
  readonly basis: readonly KeyedItem[];
  readonly changes: readonly KeyedChange[];
  readonly curated: readonly CuratedSection[];
  readonly proposal: readonly KeyedItem[];
}

/**
 * Curation as the corrections leave it: an item goes with its practice that is context or left out
 * now, one that can be audited now is proposed, and corrected words and categories are the item's.
 */
export const recurate = (
  recurated: Recurated,
  { basis, changes, curated, proposal }: Curation,
): Pick<Curation, 'basis' | 'changes'> => {
  const practices = curated.flatMap((section) => section.practices);
  const cited = new Set(basis.flatMap(({ sourceKeys }) => sourceKeys));
  const proposed = new Map(proposal.flatMap((item) => item.sourceKeys.map((key) => [key, item])));
  const byKey = new Map(practices.map((practice) => [practice.practiceKey, practice]));
  const changed = (change: KeyedChange): KeyedChange => {
    const [key] = change.after;
    const practice = key === undefined ? undefined : byKey.get(key);
    const isOne = change.before.length === 1 && change.after.length === 1;
    if (key === undefined || practice === undefined || !isOne) return change;
    if (!touches(recurated, practice, ADDS_OR_DROPS)) return change;
    if (!proposed.has(key)) return { kind: 'removed', before: change.before, after: [] };
    return cited.has(key) ? change : { kind: 'added', before: [], after: [key] };
  };
  const reworded = (item: KeyedItem): KeyedItem => {
    const [key = ''] = item.sourceKeys;
    const [practice, words] = [byKey.get(key), proposed.get(key)];
    if (practice === undefined || words === undefined) return item;
    const has = (kind: CorrectionKind): boolean => touches(recurated, practice, [kind]);
    return {
      ...item,
      ...(has('wording') && { wording: words.wording }),
      ...(has('title') && { title: words.title }),
      ...(has('category') && { category: words.category }),
    };
  };
  return { basis: basis.map(reworded), changes: changes.map(changed) };
};
