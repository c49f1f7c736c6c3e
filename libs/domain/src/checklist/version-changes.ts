import { type ChecklistItemContent } from './checklist-item.js';
import { type ContentField, fieldsThatDiffer } from './item-fields.js';

/** A checklist item as a version holds it; `sourceRefs` are the practices it rests on, in order. */
export interface VersionItem extends ChecklistItemContent {
  readonly itemKey: string;
  readonly sourceRefs: readonly string[];
  /** The words of its sources. */
  readonly sourceText: string;
}

export const CHANGED_FIELDS = ['sources', 'sourceText'] as const;
/** A field of the content, the practices it rests on, or what those say. */
export type ChangedField = ContentField | (typeof CHANGED_FIELDS)[number];

export interface ChangedItem<I extends VersionItem> {
  readonly before: I;
  readonly after: I;
  readonly fields: readonly ChangedField[];
}

/** What a version brings against the one before it, item by item. */
export interface VersionChanges<I extends VersionItem> {
  readonly added: readonly I[];
  readonly dropped: readonly I[];
  readonly changed: readonly ChangedItem<I>[];
  /** How many items are the same in both. */
  readonly unchanged: number;
}

/** Compares two versions by item key; every item of either counts exactly once. */
export const compareVersions = <I extends VersionItem>(
  before: readonly I[],
  after: readonly I[],
): VersionChanges<I> => {
  const old = new Map(before.map((item) => [item.itemKey, item]));
  const kept = new Set(after.map(({ itemKey }) => itemKey));
  const pairs = after.flatMap((item) => {
    const earlier = old.get(item.itemKey);
    return earlier === undefined ? [] : [{ before: earlier, after: item }];
  });
  const changed = pairs
    .map((pair) => ({ ...pair, fields: changedFields(pair.before, pair.after) }))
    .filter(({ fields }) => fields.length > 0);
  return {
    added: after.filter(({ itemKey }) => !old.has(itemKey)),
    dropped: before.filter(({ itemKey }) => !kept.has(itemKey)),
    changed,
    unchanged: pairs.length - changed.length,
  };
};

const changedFields = (before: VersionItem, after: VersionItem): ChangedField[] => [
  ...fieldsThatDiffer(before, after),
  ...(before.sourceRefs.join() === after.sourceRefs.join() ? [] : (['sources'] as const)),
  ...(before.sourceText === after.sourceText ? [] : (['sourceText'] as const)),
];
