import { type Obligation } from '../policy/obligation.js';
import { type Cadence } from './cadence.js';
import { type Category } from './category.js';
import { type ChecklistItemContent } from './checklist-item.js';
import { contentOf } from './item-fields.js';
import { type Method, METHODS } from './method.js';

/** Suggested evidence one item holds at most; an addition beyond it changes nothing. */
export const MOST_EVIDENCE = 20;

/** One change to many checklist items; what is left out stays as it is. */
export interface BulkEdit {
  readonly obligation?: Obligation;
  readonly category?: Category;
  readonly methods?: readonly Method[];
  readonly cadence?: Cadence;
  readonly responsibleUnit?: string;
  /** Added to what each item suggests, unless it is there, whatever its case. */
  readonly addEvidence?: readonly string[];
}

/** Whether the edit says nothing at all. */
export const saysNothing = (edit: BulkEdit): boolean =>
  Object.values(edit).every(
    (value) => value === undefined || (Array.isArray(value) && value.length === 0),
  );

/** The content after the edit, in the form in which contents are stored. */
export const applyBulkEdit = (item: ChecklistItemContent, edit: BulkEdit): ChecklistItemContent => {
  const content = contentOf(item);
  const methods = edit.methods ?? [];
  return {
    ...content,
    obligation: edit.obligation ?? content.obligation,
    category: edit.category ?? content.category,
    methods:
      methods.length === 0 ? content.methods : METHODS.filter((one) => methods.includes(one)),
    suggestedEvidence: withEvidence(content.suggestedEvidence, edit.addEvidence ?? []),
    cadence: edit.cadence === undefined ? content.cadence : plainCadence(edit.cadence),
    responsibleUnit: edit.responsibleUnit?.trim() ?? content.responsibleUnit,
  };
};

const plainCadence = ({ interval, trigger }: Cadence): Cadence => ({
  interval,
  trigger: trigger?.trim() || null,
});

const withEvidence = (old: readonly string[], added: readonly string[]): readonly string[] => {
  const all = [...old];
  for (const text of added.map((one) => one.trim())) {
    const isThere = all.some((one) => one.toLowerCase() === text.toLowerCase());
    if (text !== '' && !isThere && all.length < MOST_EVIDENCE) all.push(text);
  }
  return all;
};
