import type { Category, ClaimStatus, ContextReason, Obligation, Span } from '@plumbline/domain';
import type { KeyedPractice, KeyedSection } from '@plumbline/seed-parser';
import { type Overlay, type OverlayItem, sourcesOf } from '../overlay/overlay.dto.js';

/** A practice as a reading stores it: what the parser found, where no person said otherwise. */
export interface CuratedPractice {
  readonly ref: string;
  readonly parentRef: string | null;
  readonly practiceKey: string;
  readonly title: string | null;
  readonly span: Span;
  /** The sentence that binds: what a checklist item cites. */
  readonly cited: Span;
  readonly gaps: readonly Span[];
  readonly text: string;
  readonly obligation: Obligation;
  readonly auditable: boolean;
  readonly contextReason: ContextReason | null;
  readonly category: Category;
  readonly why: readonly string[];
}

export interface CuratedSection {
  readonly number: number;
  readonly heading: string;
  readonly span: Span;
  readonly practices: readonly CuratedPractice[];
}

export interface CuratedClaim {
  readonly practiceKey: string;
  readonly status: ClaimStatus;
  readonly note: string | null;
}

/** The parser's sections with the overlay's decisions on what is auditable, and why. */
export const curateSections = (
  sections: readonly KeyedSection[],
  overlay: Overlay | null,
): CuratedSection[] => {
  const decide = overlay === null ? asParsed : decisionsOf(overlay);
  return sections.map(({ number, heading, span, practices }) => ({
    number,
    heading,
    span,
    practices: practices.map((practice) => ({
      ref: practice.ref,
      parentRef: practice.parentRef,
      practiceKey: practice.practiceKey,
      title: practice.title,
      span: practice.span,
      cited: citedSentence(practice),
      gaps: practice.gaps,
      text: practice.text,
      obligation: practice.obligation,
      ...decide(practice),
    })),
  }));
};

/** The first sentence that binds as the practice does; the whole practice where none was told apart. */
const citedSentence = ({ sentences, obligation, span }: KeyedPractice): Span => {
  const binding = sentences.find((sentence) => sentence.obligation === obligation);
  return (binding ?? sentences[0])?.span ?? span;
};

type Decision = Pick<CuratedPractice, 'auditable' | 'contextReason' | 'category' | 'why'>;

const asParsed = ({ auditable, contextReason, category, why }: KeyedPractice): Decision => ({
  auditable,
  contextReason,
  category,
  why,
});

const decisionsOf = (overlay: Overlay): ((practice: KeyedPractice) => Decision) => {
  const items = new Map<string, OverlayItem>(
    overlay.items.flatMap((item) => sourcesOf(item).map((ref) => [ref, item])),
  );
  const reasons = new Map((overlay.context ?? []).map(({ ref, reason }) => [ref, reason]));
  return (practice) => {
    const item = items.get(practice.ref);
    if (item !== undefined) return asItem(practice, item);
    const reason = reasons.get(practice.ref);
    return reason === undefined ? asParsed(practice) : asContext(practice, reason);
  };
};

const asItem = (practice: KeyedPractice, item: OverlayItem): Decision => ({
  auditable: true,
  contextReason: null,
  category: item.category ?? practice.category,
  why: [
    ...practice.why,
    ...(practice.auditable ? [] : ['curated: auditable']),
    ...(item.category === undefined || item.category === practice.category
      ? []
      : [`curated: category ${item.category}`]),
  ],
});

const asContext = (practice: KeyedPractice, reason: ContextReason): Decision => ({
  auditable: false,
  contextReason: reason,
  category: practice.category,
  why:
    practice.contextReason === reason
      ? practice.why
      : [...practice.why, `curated: context, ${reason}`],
});

/** The claim notes of the overlay, each with the key of its practice. */
export const curateClaims = (
  sections: readonly KeyedSection[],
  overlay: Overlay | null,
): CuratedClaim[] => {
  const keys = new Map(
    sections.flatMap(({ practices }) =>
      practices.map(({ ref, practiceKey }) => [ref, practiceKey] as const),
    ),
  );
  const notes = [
    ...(overlay?.items ?? []).flatMap(({ ref, claimNote }) =>
      claimNote === undefined ? [] : [{ ref, status: 'source_says' as const, note: claimNote }],
    ),
    ...(overlay?.claimNotes ?? []),
  ];
  return notes.flatMap(({ ref, status, note }) => {
    const key = keys.get(ref);
    return key === undefined ? [] : [{ practiceKey: key, status, note: note ?? null }];
  });
};
