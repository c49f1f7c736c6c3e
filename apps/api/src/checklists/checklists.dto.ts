import {
  CATEGORIES,
  type Category,
  CLAIM_STATUSES,
  type ClaimStatus,
  METHODS,
  type Method,
  type Obligation,
  OBLIGATIONS,
  TITLE_LENGTH,
} from '@plumbline/domain';
import {
  TakesChoice,
  TakesChoices,
  TakesCount,
  TakesId,
  TakesList,
  TakesPart,
  TakesQueryCount,
  TakesQueryFlag,
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

/** A checklist item as it was last seen. */
export class SeenChecklistItemInput {
  @TakesId() readonly id!: string;
  @TakesCount({ least: 0, most: 1_000_000_000 }) readonly version!: number;
}

const MOST_ITEMS = 5000;

/** What changes on every item named; a field left out stays as it is. */
export class BulkEditInput {
  @TakesChoice(OBLIGATIONS, 'Obligation', { optional: true }) readonly obligation?: Obligation;
  @TakesChoice(CATEGORIES, 'Category', { optional: true }) readonly category?: Category;
  @TakesChoices(METHODS, 'Method', { optional: true }) readonly methods?: Method[];
  @TakesPart(() => CadenceInput, { optional: true }) readonly cadence?: CadenceInput;
  @TakesText({ least: 1, most: 120, optional: true }) readonly responsibleUnit?: string;
  @TakesTexts({ most: 20, each: { least: 1, most: 200 }, optional: true })
  readonly addEvidence?: string[];
}

export class EditItemsInput {
  @TakesList(() => SeenChecklistItemInput, { most: MOST_ITEMS })
  readonly items!: SeenChecklistItemInput[];
  @TakesPart(() => BulkEditInput) readonly changes!: BulkEditInput;
}

export class DropItemsInput {
  @TakesList(() => SeenChecklistItemInput, { most: MOST_ITEMS })
  readonly items!: SeenChecklistItemInput[];
  @TakesText({ least: 1, most: 2000, description: 'Kept with the draft and shown in its changes' })
  readonly why!: string;
}

export class RestoreItemsInput {
  @TakesList(() => SeenChecklistItemInput, { most: MOST_ITEMS })
  readonly items!: SeenChecklistItemInput[];
}

export class UndoInput {
  @TakesId({ description: 'As the command answered it' }) readonly undoId!: string;
}

export class AddItemInput {
  @TakesId({ description: 'A practice of the reading that the draft is built on' })
  readonly practiceId!: string;
}

export class MergeItemsInput {
  @TakesList(() => SeenChecklistItemInput, { most: 50, description: 'The first one stays' })
  readonly items!: SeenChecklistItemInput[];
}

/** What narrows the items of a version; what is left out narrows nothing. */
export class ChecklistItemsQuery {
  @TakesText({
    most: 200,
    optional: true,
    description: 'Words of ref, title, wording, unit, evidence',
  })
  readonly q?: string;
  @TakesQueryCount({ least: 1, most: 1_000_000 }) readonly section?: number;
  @TakesChoice(CATEGORIES, 'Category', { optional: true }) readonly category?: Category;
  @TakesChoice(OBLIGATIONS, 'Obligation', { optional: true }) readonly obligation?: Obligation;
  @TakesChoice(CLAIM_STATUSES, 'ClaimStatus', { optional: true }) readonly claim?: ClaimStatus;
  /** Items that lack something before they can be published. */
  @TakesQueryFlag() readonly attention?: true;
  /** Items whose practice says something else than in the version before. */
  @TakesQueryFlag() readonly changed?: true;
  @TakesQueryCount({ least: 1, most: 500 }) readonly limit?: number;
  @TakesQueryCount({ least: 0, most: 1_000_000 }) readonly offset?: number;
}
