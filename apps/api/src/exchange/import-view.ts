import { canonicalJson, contentOf, type FieldError } from '@plumbline/domain';
import { createHash } from 'node:crypto';
import type { ChecklistImportView, ImportChangeView, ImportedItemView } from './exchange.view.js';
import { type ExchangedChecklist, type ExchangedItem, refOf } from './exchanged-checklist.js';
import type { ExchangeProblem } from './incoming.js';
import type { ImportPlan, ItemChange } from './plan-import.js';

/** SHA-256, in hex, of every item's lock counter: another one as soon as an item changed. */
export const basisOf = ({ version, items }: ExchangedChecklist): string =>
  createHash('sha256')
    .update(canonicalJson({ version, items: items.map((item) => [item.id, item.version]) }))
    .digest('hex');

/** What became of an import. */
export type ImportOutcome = Pick<ChecklistImportView, 'imported' | 'undoId'>;

export const NOT_IMPORTED: ImportOutcome = { imported: null, undoId: null };

export const toImportView = (
  checklist: ExchangedChecklist,
  plan: ImportPlan,
  outcome: ImportOutcome,
): ChecklistImportView => ({
  basis: basisOf(checklist),
  changed: plan.changed.map(toChangeView),
  unchanged: plan.unchanged,
  missing: plan.missing.map(toItemView),
  problems: plan.problems,
  ...outcome,
});

const toItemView = (item: ExchangedItem): ImportedItemView => ({
  id: item.id,
  itemKey: item.itemKey,
  ref: refOf(item),
  title: item.title,
});

const toChangeView = ({ item, place, changes }: ItemChange): ImportChangeView => ({
  ...toItemView(item),
  place,
  fields: Object.keys(changes),
  before: contentOf(item),
  after: contentOf({ ...item, ...changes }),
});

/** A problem as a refusal names it: a cell or row becomes the pointer `/D5`, `/row 5`. */
export const toFieldError = ({ place, code, detail }: ExchangeProblem): FieldError => ({
  pointer: place.startsWith('/') ? place : `/${place}`,
  code,
  detail,
});
