import {
  type Cadence,
  CATEGORIES,
  type Category,
  METHODS,
  type Method,
  type Obligation,
  OBLIGATIONS,
} from '@plumbline/domain';
import { CadenceView } from '../checklists/cadence.dto.js';
import { ChecklistVersionView } from '../checklists/checklist.view.js';
import {
  ShowsChoice,
  ShowsChoices,
  ShowsCount,
  ShowsId,
  ShowsList,
  ShowsPart,
  ShowsText,
  ShowsTexts,
} from '../core/fields/view-fields.js';

/** What a lead edits of an item. */
export class ChecklistContentView {
  @ShowsText() readonly title!: string;
  @ShowsText() readonly wording!: string;
  @ShowsChoice(OBLIGATIONS, 'Obligation') readonly obligation!: Obligation;
  @ShowsChoice(CATEGORIES, 'Category') readonly category!: Category;
  @ShowsChoices(METHODS, 'Method') readonly methods!: readonly Method[];
  @ShowsTexts() readonly suggestedEvidence!: readonly string[];
  @ShowsPart(() => CadenceView) readonly cadence!: Cadence;
  @ShowsText() readonly responsibleUnit!: string;
}

export class ImportedItemView {
  @ShowsId() readonly id!: string;
  @ShowsText() readonly itemKey!: string;
  @ShowsText() readonly ref!: string;
  @ShowsText() readonly title!: string;
}

export class ImportChangeView extends ImportedItemView {
  @ShowsText({ description: 'The row or JSON pointer in the file' }) readonly place!: string;
  @ShowsTexts({ description: 'The fields that change' }) readonly fields!: readonly string[];
  @ShowsPart(() => ChecklistContentView) readonly before!: ChecklistContentView;
  @ShowsPart(() => ChecklistContentView) readonly after!: ChecklistContentView;
}

/** What is wrong in a file: nothing of it is imported while anything is. */
export class ImportProblemView {
  @ShowsText({ description: 'A cell (D5), a row (row 5) or a JSON pointer in the file' })
  readonly place!: string;
  @ShowsText() readonly code!: string;
  @ShowsText() readonly detail!: string;
}

/** What an import changes, or with `dry` would change. */
export class ChecklistImportView {
  @ShowsText({ description: 'Of what the changes were compared with' }) readonly basis!: string;
  @ShowsList(() => ImportChangeView) readonly changed!: readonly ImportChangeView[];
  @ShowsCount() readonly unchanged!: number;
  @ShowsList(() => ImportedItemView, { description: 'Items the file leaves out; they stay' })
  readonly missing!: readonly ImportedItemView[];
  @ShowsList(() => ImportProblemView) readonly problems!: readonly ImportProblemView[];
  @ShowsPart(() => ChecklistVersionView, {
    nullable: true,
    description: 'The version as the import left it; null when it was dry',
  })
  readonly imported!: ChecklistVersionView | null;
  @ShowsId({ nullable: true, description: 'What an undo of the import names' })
  readonly undoId!: string | null;
}
