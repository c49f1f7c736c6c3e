import {
  CATEGORIES,
  type Category,
  METHODS,
  type Method,
  type Obligation,
  OBLIGATIONS,
} from '@plumbline/domain';
import {
  ShowsChoice,
  ShowsChoices,
  ShowsCount,
  ShowsFlag,
  ShowsId,
  ShowsInstant,
  ShowsList,
  ShowsPart,
  ShowsText,
  ShowsTexts,
} from '../core/fields/view-fields.js';
import { PersonView } from '../core/fields/views.js';
import { CadenceView } from './cadence.dto.js';

/** Some fields of an item; null where the field isn't among those that changed. */
export class ItemFieldsView {
  @ShowsText({ nullable: true }) readonly title!: string | null;
  @ShowsText({ nullable: true }) readonly wording!: string | null;
  @ShowsChoice(OBLIGATIONS, 'Obligation', { nullable: true })
  readonly obligation!: Obligation | null;
  @ShowsChoice(CATEGORIES, 'Category', { nullable: true }) readonly category!: Category | null;
  @ShowsChoices(METHODS, 'Method', { nullable: true }) readonly methods!: Method[] | null;
  @ShowsTexts({ nullable: true }) readonly suggestedEvidence!: string[] | null;
  @ShowsPart(() => CadenceView, { nullable: true }) readonly cadence!: CadenceView | null;
  @ShowsText({ nullable: true }) readonly responsibleUnit!: string | null;
  @ShowsText({ nullable: true, description: 'Refs of the practices it rests on' })
  readonly sources!: string | null;
  @ShowsText({ nullable: true, description: 'What those practices say' })
  readonly sourceText!: string | null;
}

export class ChangedItemView {
  @ShowsId({ description: 'Of the item in the newer version that has it' }) readonly id!: string;
  @ShowsText() readonly itemKey!: string;
  @ShowsText() readonly ref!: string;
  @ShowsText() readonly title!: string;
  @ShowsText() readonly wording!: string;
  @ShowsText({ nullable: true, description: 'Why it was dropped' }) readonly why!: string | null;
  @ShowsTexts({ description: 'The fields that differ' }) readonly fields!: string[];
  @ShowsPart(() => ItemFieldsView, { nullable: true }) readonly before!: ItemFieldsView | null;
  @ShowsPart(() => ItemFieldsView, { nullable: true }) readonly after!: ItemFieldsView | null;
}

export class ComparedVersionView {
  @ShowsId() readonly id!: string;
  @ShowsCount() readonly number!: number;
}

/** What a version brings against the one it is based on; a first version brings everything. */
export class VersionChangesView {
  @ShowsPart(() => ComparedVersionView, { nullable: true })
  readonly base!: ComparedVersionView | null;
  @ShowsList(() => ChangedItemView) readonly added!: ChangedItemView[];
  @ShowsList(() => ChangedItemView) readonly dropped!: ChangedItemView[];
  @ShowsList(() => ChangedItemView) readonly changed!: ChangedItemView[];
  @ShowsCount({ description: 'Items that are the same in both' }) readonly unchanged!: number;
}

export const HISTORY_KINDS = [
  'proposed',
  'carried',
  'edited',
  'added',
  'dropped',
  'restored',
  'published',
] as const;
export type HistoryKind = (typeof HISTORY_KINDS)[number];

/** One thing that happened to an item, in one version of its checklist. */
export class ItemHistoryEntryView {
  @ShowsChoice(HISTORY_KINDS, 'HistoryKind') readonly kind!: HistoryKind;
  @ShowsCount({ description: 'Number of the version' }) readonly versionNumber!: number;
  @ShowsPart(() => PersonView, { nullable: true }) readonly by!: PersonView | null;
  @ShowsInstant() readonly at!: string;
  @ShowsText({ nullable: true }) readonly why!: string | null;
  @ShowsFlag({ description: 'Whether it took an earlier change back' }) readonly undo!: boolean;
  @ShowsTexts() readonly fields!: string[];
  @ShowsPart(() => ItemFieldsView, { nullable: true }) readonly before!: ItemFieldsView | null;
  @ShowsPart(() => ItemFieldsView, { nullable: true }) readonly after!: ItemFieldsView | null;
}

/** What happened to an item over all versions of its checklist, the newest first. */
export class ItemHistoryView {
  @ShowsText() readonly itemKey!: string;
  @ShowsText() readonly title!: string;
  @ShowsList(() => ItemHistoryEntryView) readonly entries!: ItemHistoryEntryView[];
}
