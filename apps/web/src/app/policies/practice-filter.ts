import { type PolicyView, type PracticeView, type SectionView } from '../api/views';

export const SHOWN = ['all', 'auditable', 'context'] as const;
export type Shown = (typeof SHOWN)[number];

/** What narrows the practices of a document; empty words narrow nothing. */
export interface PracticeFilter {
  readonly shown: Shown;
  readonly words: string;
}

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
  { shown, words }: PracticeFilter,
): SectionView[] {
  const filtered = sections.map((section) => ({
    ...section,
    practices: section.practices.filter(
      (practice) => isShown(practice, shown) && matchesWords(practice, words),
    ),
  }));
  const isOpen = shown === 'all' && words.trim() === '';
  return isOpen ? filtered : filtered.filter(({ practices }) => practices.length > 0);
}

/** The section that a place of the text belongs to. */
export const sectionAt = (policy: PolicyView, offset: number): SectionView | undefined =>
  policy.sections.find(({ span }) => span[0] <= offset && offset < span[1]);

/** Id of a section's or a practice's element, which links lead to. */
export const sectionAnchor = (number: number): string => `section-${number}`;
export const practiceAnchor = (ref: string): string => `practice-${ref}`;
