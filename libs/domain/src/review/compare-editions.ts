import { type Figures } from './review-progress.js';
import { type SealedItem, type SealedReview } from './sealed-review.js';

/** What of an item can differ between two editions. */
export const EDITION_FIELDS = [
  'wording',
  'outcome',
  'methods',
  'narrative',
  'reason',
  'evidence',
  'findings',
] as const;
export type EditionField = (typeof EDITION_FIELDS)[number];

/** An item that is in one edition only, or says something else in the later one. */
export interface EditionDifference {
  readonly itemKey: string;
  readonly ref: string;
  readonly title: string;
  readonly kind: 'added' | 'dropped' | 'changed';
  /** Empty for what was added or dropped. */
  readonly fields: readonly EditionField[];
  readonly before: SealedItem | null;
  readonly after: SealedItem | null;
}

/** Two editions of one review beside each other; items in the order of the later one. */
export interface EditionComparison {
  readonly figures: { readonly before: Figures; readonly after: Figures };
  readonly unchanged: number;
  readonly differences: readonly EditionDifference[];
}

const saidOf = (item: SealedItem, field: EditionField): unknown => {
  if (field === 'wording' || field === 'evidence' || field === 'findings') return item[field];
  return item.assessment[field];
};

const differs = (one: SealedItem, other: SealedItem, field: EditionField): boolean =>
  JSON.stringify(saidOf(one, field)) !== JSON.stringify(saidOf(other, field));

/** What of an edition is compared. */
type Edition = Pick<SealedReview, 'items' | 'figures'>;

/** What a later edition says otherwise than an earlier one of the same review; pure. */
export function compareEditions(before: Edition, after: Edition): EditionComparison {
  const earlier = new Map(before.items.map((item) => [item.itemKey, item]));
  const kept = new Set(after.items.map(({ itemKey }) => itemKey));
  const later = after.items.map((item) => differenceOf(earlier.get(item.itemKey) ?? null, item));
  const dropped = before.items
    .filter(({ itemKey }) => !kept.has(itemKey))
    .map((item) => differenceOf(item, null));
  const differences = [...later, ...dropped].filter((difference) => difference !== null);
  return {
    figures: { before: before.figures, after: after.figures },
    unchanged: later.filter((difference) => difference === null).length,
    differences,
  };
}

function differenceOf(
  before: SealedItem | null,
  after: SealedItem | null,
): EditionDifference | null {
  const item = after ?? before;
  if (item === null) return null;
  const { itemKey, ref, title } = item;
  if (before === null || after === null) {
    const kind = before === null ? 'added' : 'dropped';
    return { itemKey, ref, title, kind, fields: [], before, after };
  }
  const fields = EDITION_FIELDS.filter((field) => differs(before, after, field));
  return fields.length === 0
    ? null
    : { itemKey, ref, title, kind: 'changed', fields, before, after };
}
