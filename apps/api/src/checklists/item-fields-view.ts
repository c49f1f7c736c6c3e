import { CHANGED_FIELDS, CONTENT_FIELDS } from '@plumbline/domain';
import type { ItemFieldsView } from './changes.view.js';
import type { KeptFields } from './checklist-item-change.entity.js';

/** Everything that a change can name, in the order in which it is shown. */
export const SHOWN_FIELDS = [...CONTENT_FIELDS, ...CHANGED_FIELDS] as const;

/** Fields of an item with what they rest on; those not given are null. */
export const toItemFields = (
  { sources, ...fields }: KeptFields,
  sourceText: string | null = null,
): ItemFieldsView => ({
  title: fields.title ?? null,
  wording: fields.wording ?? null,
  obligation: fields.obligation ?? null,
  category: fields.category ?? null,
  methods: fields.methods === undefined ? null : [...fields.methods],
  suggestedEvidence: fields.suggestedEvidence === undefined ? null : [...fields.suggestedEvidence],
  cadence: fields.cadence ?? null,
  responsibleUnit: fields.responsibleUnit ?? null,
  sources: sources === undefined ? null : sources.map(({ ref }) => ref).join(', '),
  sourceText,
});
