import { canonicalJson, type ChecklistItemContent, type FieldError } from '@plumbline/domain';
import { createHash } from 'node:crypto';
import type { ChecklistVersionView } from '../checklists/checklist.view.js';
import type {
  ChecklistContentView,
  ChecklistImportView,
  ImportChangeView,
  ImportedItemView,
} from './exchange.view.js';
import { type ExchangedChecklist, type ExchangedItem, refOf } from './exchanged-checklist.js';
import type { ExchangeProblem } from './incoming.js';
import type { ImportPlan, ItemChange } from './plan-import.js';

/** SHA-256, in hex, of every item's lock counter: another one as soon as an item changed. */
export const basisOf = ({ version, items }: ExchangedChecklist): string =>
  createHash('sha256')
    .update(canonicalJson({ version, items: items.map((item) => [item.id, item.version]) }))
    .digest('hex');

export const toImportView = (
  checklist: ExchangedChecklist,
  plan: ImportPlan,
  imported: ChecklistVersionView | null,
): ChecklistImportView => ({
  basis: basisOf(checklist),
  changed: plan.changed.map(toChangeView),
  unchanged: plan.unchanged,
  missing: plan.missing.map(toItemView),
  problems: plan.problems,
  imported,
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
  before: toContentView(item),
  after: toContentView({ ...item, ...changes }),
});

const toContentView = (content: ChecklistItemContent): ChecklistContentView => ({
  title: content.title,
  wording: content.wording,
  obligation: content.obligation,
  category: content.category,
  methods: content.methods,
  suggestedEvidence: content.suggestedEvidence,
  cadence: content.cadence,
  responsibleUnit: content.responsibleUnit,
});

/** A problem as a refusal names it: a cell or row becomes the pointer `/D5`, `/row 5`. */
export const toFieldError = ({ place, code, detail }: ExchangeProblem): FieldError => ({
  pointer: place.startsWith('/') ? place : `/${place}`,
  code,
  detail,
});
