import {
  CATEGORIES,
  type Category,
  CLAIM_STATUSES,
  type ClaimStatus,
  type Obligation,
  OBLIGATIONS,
} from '@plumbline/domain';
import { type PolicyView, type PracticeView, type SectionView } from '../api/views';

export const SHOWN = ['all', 'auditable', 'context'] as const;
export type Shown = (typeof SHOWN)[number];

/** What narrows the practices of a document; empty words and null narrow nothing. */
export interface PracticeFilter {
  readonly shown: Shown;
  readonly words: string;
  readonly section: number | null;
  readonly category: Category | null;
  readonly obligation: Obligation | null;
  readonly claim: ClaimStatus | null;
}

export const NO_FILTER: PracticeFilter = {
  shown: 'all',
  words: '',
  section: null,
  category: null,
  obligation: null,
  claim: null,
};

interface Parameters {
  get(name: string): string | null;
}

/** The filter that an address names; what it spells wrong narrows nothing. */
export function filterOf(parameters: Parameters): PracticeFilter {
  const section = Number(parameters.get('section') ?? '');
  return {
    shown: SHOWN.find((one) => one === parameters.get('shown')) ?? 'all',
    words: parameters.get('q') ?? '',
    section: Number.isInteger(section) && section > 0 ? section : null,
    category: CATEGORIES.find((one) => one === parameters.get('category')) ?? null,
    obligation: OBLIGATIONS.find((one) => one === parameters.get('obligation')) ?? null,
    claim: CLAIM_STATUSES.find((one) => one === parameters.get('claim')) ?? null,
  };
}

/** The filter as an address spells it; null takes a name out. */
export const addressOf = (filter: PracticeFilter): Readonly<Record<string, string | null>> => ({
  shown: filter.shown === 'all' ? null : filter.shown,
  q: filter.words.trim() || null,
  section: filter.section?.toString() ?? null,
  category: filter.category,
  obligation: filter.obligation,
  claim: filter.claim,
});

const isNarrowing = (filter: PracticeFilter): boolean =>
  Object.values(addressOf(filter)).some((value) => value !== null);

const isShown = (practice: PracticeView, shown: Shown): boolean =>
  shown === 'all' || practice.auditable === (shown === 'auditable');

/** Whether every word stands in the practice's ref, title or text. */
function matchesWords(practice: PracticeView, words: string): boolean {
  const text = `${practice.ref} ${practice.title ?? ''} ${practice.text}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The sections with the practices that are left; one without any stays away unless all are shown. */
export function filterSections(
  sections: readonly SectionView[],
  filter: PracticeFilter,
): SectionView[] {
  const filtered = sections
    .filter(({ number }) => filter.section === null || number === filter.section)
    .map((section) => ({
      ...section,
      practices: section.practices.filter((practice) => isLeft(practice, filter)),
    }));
  return isNarrowing(filter) ? filtered.filter(({ practices }) => practices.length > 0) : filtered;
}

const isLeft = (practice: PracticeView, filter: PracticeFilter): boolean =>
  isShown(practice, filter.shown) &&
  (filter.category === null || practice.category === filter.category) &&
  (filter.obligation === null || practice.obligation === filter.obligation) &&
  (filter.claim === null || practice.claim.status === filter.claim) &&
  matchesWords(practice, filter.words);

/** The section that a place of the text belongs to. */
export const sectionAt = (policy: PolicyView, offset: number): SectionView | undefined =>
  policy.sections.find(({ span }) => span[0] <= offset && offset < span[1]);

/** Id of a section's or a practice's element, which links lead to. */
export const sectionAnchor = (number: number): string => `section-${number}`;
export const practiceAnchor = (ref: string): string => `practice-${ref}`;
