import { type ChecklistItemContent, METHODS } from '@plumbline/domain';

/** The content after an edit: texts without white space around them, blank evidence left out. */
export const editedContent = (
  content: ChecklistItemContent,
  edit: Partial<ChecklistItemContent>,
) => ({
  title: edit.title?.trim() ?? content.title,
  wording: edit.wording?.trim() ?? content.wording,
  obligation: edit.obligation ?? content.obligation,
  category: edit.category ?? content.category,
  methods: METHODS.filter((method) => (edit.methods ?? content.methods).includes(method)),
  suggestedEvidence: (edit.suggestedEvidence ?? content.suggestedEvidence)
    .map((text) => text.trim())
    .filter((text) => text !== ''),
  cadence: {
    interval: (edit.cadence ?? content.cadence).interval,
    trigger: (edit.cadence ?? content.cadence).trigger?.trim() || null,
  },
  responsibleUnit: edit.responsibleUnit?.trim() ?? content.responsibleUnit,
});
