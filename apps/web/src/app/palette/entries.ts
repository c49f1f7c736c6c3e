import { type ItemRow, type ReviewSummary } from '../api/views';
import { type NavigationEntry } from '../core/navigation';

/** One place the palette leads to. */
export interface PaletteEntry {
  readonly id: string;
  readonly kind: 'page' | 'review' | 'item';
  readonly label: string;
  readonly detail: string;
  readonly path: string;
}

/** The most rows of one kind. */
const MOST = 6;

/** Whether each word of the query is somewhere in the text, in any order and case. */
export const matches = (query: string, text: string): boolean => {
  const lower = text.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => lower.includes(word));
};

export const pageEntries = (places: readonly NavigationEntry[], query: string): PaletteEntry[] =>
  places
    .filter(({ label }) => matches(query, label))
    .map(({ path, label }) => ({
      id: `page-${path.slice(1)}`,
      kind: 'page',
      label,
      detail: $localize`Page`,
      path,
    }));

export const reviewEntries = (reviews: readonly ReviewSummary[], query: string): PaletteEntry[] =>
  reviews
    .filter(({ code, agency, checklist }) =>
      matches(query, `${code} ${agency.name} ${checklist.title}`),
    )
    .slice(0, MOST)
    .map(({ id, code, agency }) => ({
      id: `review-${id}`,
      kind: 'review',
      label: code,
      detail: $localize`Review of ${agency.name}:agency:`,
      path: `/reviews/${id}`,
    }));

/** Items as the server found them. */
export const itemEntries = (items: readonly ItemRow[]): PaletteEntry[] =>
  items.slice(0, MOST).map(({ id, ref, title, reviewCode }) => ({
    id: `item-${id}`,
    kind: 'item',
    label: `${ref} ${title}`,
    detail: $localize`Item of ${reviewCode}:review:`,
    path: `/items/${id}`,
  }));
