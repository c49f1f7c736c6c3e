import { type ChecklistItemContent } from '@plumbline/domain';
import { type ChecklistItemView } from '../api/views';

/** What a lead edits of a checklist item, in the order of the form. */
export const EDIT_FIELDS = [
  'title',
  'wording',
  'obligation',
  'category',
  'methods',
  'suggestedEvidence',
  'cadence',
  'responsibleUnit',
] as const satisfies readonly (keyof ChecklistItemContent)[];
export type EditField = (typeof EDIT_FIELDS)[number];

export const contentOf = (item: ChecklistItemView): ChecklistItemContent => ({
  title: item.title,
  wording: item.wording,
  obligation: item.obligation,
  category: item.category,
  methods: item.methods,
  suggestedEvidence: item.suggestedEvidence,
  cadence: item.cadence,
  responsibleUnit: item.responsibleUnit,
});

/** The content as it is sent: trimmed, without empty lines of evidence, an empty trigger as none. */
export function toSend(content: ChecklistItemContent): ChecklistItemContent {
  const trigger = content.cadence.trigger?.trim() ?? '';
  return {
    ...content,
    title: content.title.trim(),
    wording: content.wording.trim(),
    suggestedEvidence: content.suggestedEvidence
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    cadence: {
      interval: content.cadence.interval,
      trigger: trigger === '' ? null : trigger,
    },
    responsibleUnit: content.responsibleUnit.trim(),
  };
}

/** Cadence keys come in any order, so a value is compared by its parts. */
const keyOf = (content: ChecklistItemContent, field: EditField): string =>
  field === 'cadence'
    ? JSON.stringify([content.cadence.interval, content.cadence.trigger])
    : JSON.stringify(content[field]);

const differs = (field: EditField, a: ChecklistItemContent, b: ChecklistItemContent): boolean =>
  keyOf(a, field) !== keyOf(b, field);

/** `to` with the named fields only. */
function pick(
  fields: readonly EditField[],
  content: ChecklistItemContent,
): Partial<ChecklistItemContent> {
  const entries = fields.map((field) => [field, content[field]]);
  return Object.fromEntries(entries);
}

/** The fields in which `to` differs from `from`, with the values of `to`. */
export const changesOf = (
  from: ChecklistItemContent,
  to: ChecklistItemContent,
): Partial<ChecklistItemContent> =>
  pick(
    EDIT_FIELDS.filter((field) => differs(field, from, to)),
    to,
  );

/** `content` with the named fields of `from`. */
export const take = (
  fields: readonly EditField[],
  from: ChecklistItemContent,
  content: ChecklistItemContent,
): ChecklistItemContent => ({ ...content, ...pick(fields, from) });

interface ThreeWays {
  readonly base: ChecklistItemContent;
  readonly mine: ChecklistItemContent;
  readonly theirs: ChecklistItemContent;
}

/**
 * Two edits of the same item put together: fields only one of the two changed merge by themselves,
 * those that both changed, to different values, are `conflicts` and stay mine until chosen.
 */
export function mergeEdits({ base, mine, theirs }: ThreeWays): {
  readonly merged: ChecklistItemContent;
  readonly conflicts: readonly EditField[];
} {
  const isTheirs = (field: EditField): boolean =>
    differs(field, base, theirs) && !differs(field, base, mine);
  return {
    merged: take(EDIT_FIELDS.filter(isTheirs), theirs, mine),
    conflicts: EDIT_FIELDS.filter(
      (field) =>
        differs(field, base, theirs) && differs(field, base, mine) && differs(field, mine, theirs),
    ),
  };
}
