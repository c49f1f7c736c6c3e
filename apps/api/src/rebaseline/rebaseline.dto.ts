import { REBASELINE_CHOICES, type RebaselineChoice } from '@plumbline/domain';
import { TakesChoice, TakesId, TakesList, TakesText } from '../core/fields/input-fields.js';

/** What to do with one item, by its key. */
export class RebaselineChoiceInput {
  @TakesText({ least: 1, most: 400 }) readonly itemKey!: string;
  @TakesChoice(REBASELINE_CHOICES, 'RebaselineChoice') readonly choice!: RebaselineChoice;
}

/** The version that the proposal was for, and the choices that differ from what it proposed. */
export class RebaselineInput {
  @TakesId() readonly toVersionId!: string;
  @TakesText({ least: 1, most: 4000, description: 'Printed for the items that are retired' })
  readonly why!: string;
  @TakesList(() => RebaselineChoiceInput, { most: 5000 })
  readonly choices!: RebaselineChoiceInput[];
}
