import { type Category } from '@plumbline/domain';
import { type ChecklistItemView } from '../api/views';

/** What narrows the items of a checklist; an empty string narrows nothing. */
export interface ChecklistFilter {
  readonly words: string;
  readonly category: Category | '';
  readonly which: 'all' | 'incomplete';
}

export const NO_FILTER: ChecklistFilter = { words: '', category: '', which: 'all' };

function matchesWords(item: ChecklistItemView, words: string): boolean {
  const refs = item.sources.map(({ ref }) => ref).join(' ');
  const text = `${refs} ${item.title} ${item.wording} ${item.responsibleUnit}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

export const filterItems = (
  items: readonly ChecklistItemView[],
  { category, which, words }: ChecklistFilter,
): ChecklistItemView[] =>
  items.filter(
    (item) =>
      (category === '' || item.category === category) &&
      (which === 'all' || item.blockers.length > 0) &&
      matchesWords(item, words),
  );
