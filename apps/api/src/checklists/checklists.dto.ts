import {
  CATEGORIES,
  type Category,
  METHODS,
  type Method,
  type Obligation,
  OBLIGATIONS,
  TITLE_LENGTH,
} from '@plumbline/domain';
import {
  TakesChoice,
  TakesChoices,
  TakesPart,
  TakesText,
  TakesTexts,
} from '../core/fields/input-fields.js';
import { CadenceInput } from './cadence.dto.js';

/** The fields of a checklist item that change; a draft may be left incomplete. */
export class EditChecklistItemInput {
  @TakesText({ most: TITLE_LENGTH, optional: true }) readonly title?: string;
  @TakesText({ most: 2000, optional: true }) readonly wording?: string;
  @TakesChoice(OBLIGATIONS, 'Obligation', { optional: true }) readonly obligation?: Obligation;
  @TakesChoice(CATEGORIES, 'Category', { optional: true }) readonly category?: Category;
  @TakesChoices(METHODS, 'Method', { optional: true }) readonly methods?: Method[];
  @TakesTexts({ most: 20, each: { most: 200 }, optional: true })
  readonly suggestedEvidence?: string[];
  @TakesPart(() => CadenceInput, { optional: true }) readonly cadence?: CadenceInput;
  @TakesText({ most: 120, optional: true }) readonly responsibleUnit?: string;
}

export class PublishChecklistInput {
  @TakesText({ least: 1, most: 2000, description: 'What is new in this version, and why' })
  readonly note!: string;
}
