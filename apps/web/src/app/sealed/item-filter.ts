import {
  CATEGORIES,
  type Category,
  FINDING_ELEMENTS,
  type Outcome,
  type SealedItem,
} from '@plumbline/domain';

/** What narrows the items of a sealed edition; null and empty words narrow nothing. */
export interface ItemFilter {
  readonly words: string;
  readonly outcome: Outcome | null;
  readonly category: Category | null;
}

export const NO_FILTER: ItemFilter = { words: '', outcome: null, category: null };

/** The items of one category, in the order of the checklist. */
export interface ItemGroup {
  readonly category: Category;
  readonly items: readonly SealedItem[];
}

/** Everything of an item that a reader may look for, lower case. */
function textOfItem(item: SealedItem): string {
  const { assessment, evidence, findings, ref, sources, title, wording } = item;
  return [
    ref,
    title,
    wording,
    assessment.narrative,
    assessment.reason ?? '',
    ...sources.flatMap((source) => [source.ref, source.quote]),
    ...evidence.flatMap(({ fileName, sha256, ...piece }) => [piece.title, fileName, sha256]),
    ...findings.flatMap((finding) => [
      finding.number,
      ...FINDING_ELEMENTS.map((element) => finding[element]),
      ...finding.responses.flatMap(({ plannedAction, text }) => [text, plannedAction]),
    ]),
  ]
    .join(' ')
    .toLowerCase();
}

const wordsOf = (words: string): string[] => words.trim().toLowerCase().split(/\s+/);

/** The items in which every word is found and whose outcome and category fit. */
export const filterItems = (
  items: readonly SealedItem[],
  { category, outcome, words }: ItemFilter,
): SealedItem[] =>
  items.filter((item) => {
    if (outcome !== null && item.assessment.outcome !== outcome) return false;
    if (category !== null && item.category !== category) return false;
    const text = textOfItem(item);
    return wordsOf(words).every((word) => text.includes(word));
  });

/** Items by category, in the order of the categories; empty ones stay away. */
export const groupItems = (items: readonly SealedItem[]): ItemGroup[] =>
  CATEGORIES.map((category) => ({
    category,
    items: items.filter((item) => item.category === category),
  })).filter((group) => group.items.length > 0);
