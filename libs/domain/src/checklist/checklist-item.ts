import { type Blocker, isBlank } from '../errors/blocker.js';
import { type Obligation } from '../policy/obligation.js';
import { type Cadence } from './cadence.js';
import { type Category } from './category.js';
import { type Method } from './method.js';

/** The longest title of a checklist item, in UTF-16 code units. */
export const TITLE_LENGTH = 60;

/** What a lead edits of a checklist item. */
export type ChecklistItemContent = {
  readonly title: string;
  readonly wording: string;
  readonly obligation: Obligation;
  readonly category: Category;
  readonly methods: readonly Method[];
  readonly suggestedEvidence: readonly string[];
  readonly cadence: Cadence;
  readonly responsibleUnit: string;
};

/** What keeps a checklist item from being published: one blocker a field, pointing at it. */
export function checklistItemBlockers(content: ChecklistItemContent): Blocker[] {
  const { cadence, title } = content;
  const incomplete: readonly (readonly [field: string, isMissing: boolean])[] = [
    ['title', isBlank(title) || title.length > TITLE_LENGTH],
    ['wording', isBlank(content.wording)],
    ['methods', content.methods.length === 0],
    ['suggestedEvidence', content.suggestedEvidence.every(isBlank)],
    ['cadence', cadence.interval === null && isBlank(cadence.trigger)],
    ['responsibleUnit', isBlank(content.responsibleUnit)],
  ];
  return incomplete
    .filter(([, isMissing]) => isMissing)
    .map(([field]) => ({
      code: 'checklist-item-incomplete',
      params: { field },
      pointer: `/${field}`,
    }));
}
