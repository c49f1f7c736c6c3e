import { keepsSource, type KeyedChange } from '@plumbline/domain';
import {
  compareRevisions,
  firstFree,
  inheritedKeys,
  type KeyedSection,
  type RevisionChange,
  type RevisionPractice,
} from '@plumbline/seed-parser';
import type { CuratedPractice, CuratedSection } from '../policies/proposal/curate.js';
import { isRecurated, type Recurated } from './recurate.js';
import type { StoredPractice, StoredReading } from './stored-reading.js';

/** The practices of sections as a comparison takes them. */
export const practicesIn = (
  sections: readonly KeyedSection[],
): (RevisionPractice & { practiceKey: string })[] =>
  sections.flatMap(({ heading, practices }) =>
    practices.map(({ ref, title, text, obligation, practiceKey }) => ({
      ...{ ref, title, text, obligation, practiceKey },
      heading,
    })),
  );

/**
 * The sections with keys that stay: a practice that stood in the reading before keeps its key, and
 * a new one gets a key that no practice of the document ever had.
 */
export const rekeyed = (
  sections: readonly KeyedSection[],
  before: StoredReading,
  everUsed: ReadonlySet<string>,
): KeyedSection[] => {
  const old = before.practices.map(({ practiceKey }) => practiceKey);
  const inherited = inheritedKeys(compareRevisions(before.practices, practicesIn(sections)), old);
  const taken = new Set([...everUsed, ...inherited.values()]);
  let place = -1;
  return sections.map((section) => ({
    ...section,
    practices: section.practices.map((practice) => {
      place += 1;
      const kept = inherited.get(place);
      const practiceKey =
        kept ?? firstFree(practice.practiceKey, (candidate) => taken.has(candidate));
      taken.add(practiceKey);
      return { ...practice, practiceKey };
    }),
  }));
};

/** The changes by the practices' keys. */
export const keyedChanges = (
  changes: readonly RevisionChange[],
  before: readonly { readonly practiceKey: string }[],
  after: readonly { readonly practiceKey: string }[],
): KeyedChange[] =>
  changes.map((change) => ({
    kind: change.kind,
    before: change.before.flatMap((place) => before[place]?.practiceKey ?? []),
    after: change.after.flatMap((place) => after[place]?.practiceKey ?? []),
  }));

/**
 * Carries a person's decisions on practices over: all of them where the words stayed, and that a
 * practice can be audited where an item rests on it.
 */
export const withDecisions = (
  sections: readonly CuratedSection[],
  {
    before,
    changes,
    cited,
    recurated,
  }: {
    readonly before: readonly StoredPractice[];
    readonly changes: readonly KeyedChange[];
    readonly cited: ReadonlySet<string>;
    readonly recurated: Recurated;
  },
): CuratedSection[] => {
  const old = new Map(before.map((practice) => [practice.practiceKey, practice]));
  const same = new Map(
    changes.flatMap(({ kind, before: [key], after: [place] }) => {
      const practice = key === undefined ? undefined : old.get(key);
      return keepsSource(kind) && practice !== undefined && place !== undefined
        ? [[place, practice] as const]
        : [];
    }),
  );
  return sections.map((section) => ({
    ...section,
    practices: section.practices.map((practice) =>
      isRecurated(recurated, practice)
        ? practice
        : decided(practice, {
            kept: same.get(practice.practiceKey),
            isCited: cited.has(practice.practiceKey),
          }),
    ),
  }));
};

const decided = (
  practice: CuratedPractice,
  { kept, isCited }: { kept: StoredPractice | undefined; isCited: boolean },
): CuratedPractice => {
  if (kept === undefined) {
    return isCited && !practice.auditable
      ? {
          ...practice,
          auditable: true,
          contextReason: null,
          why: [...practice.why, 'carried over: auditable'],
        }
      : practice;
  }
  const differs =
    kept.auditable !== practice.auditable ||
    kept.contextReason !== practice.contextReason ||
    kept.category !== practice.category;
  if (!differs) return practice;
  const { auditable, contextReason, category } = kept;
  return {
    ...practice,
    ...{ auditable, contextReason, category },
    why: [...practice.why, 'carried over: as it was decided for the revision before'],
  };
};
