import { canonicalJson } from '../review/canonical-json.js';
import { type ChecklistItemContent } from './checklist-item.js';

/** What a lead edits of a checklist item, in the order of forms and histories. */
export const CONTENT_FIELDS = [
  'title',
  'wording',
  'obligation',
  'category',
  'methods',
  'suggestedEvidence',
  'cadence',
  'responsibleUnit',
] as const satisfies readonly (keyof ChecklistItemContent)[];
export type ContentField = (typeof CONTENT_FIELDS)[number];

/** The content of a checklist item alone, whatever else the object holds. */
export const contentOf = (item: ChecklistItemContent): ChecklistItemContent => ({
  title: item.title,
  wording: item.wording,
  obligation: item.obligation,
  category: item.category,
  methods: item.methods,
  suggestedEvidence: item.suggestedEvidence,
  cadence: item.cadence,
  responsibleUnit: item.responsibleUnit,
});

/** The fields in which two contents differ; the order of a cadence's parts is no difference. */
export const fieldsThatDiffer = (
  before: ChecklistItemContent,
  after: ChecklistItemContent,
): ContentField[] => {
  const [old, now] = [contentOf(before), contentOf(after)];
  return CONTENT_FIELDS.filter((field) => canonicalJson(old[field]) !== canonicalJson(now[field]));
};

/** The named fields of a content, and nothing else. */
export const pickFields = (
  content: ChecklistItemContent,
  fields: readonly ContentField[],
): Partial<ChecklistItemContent> =>
  Object.fromEntries(fields.map((field) => [field, content[field]]));
