import {
  type Obligation,
  OBLIGATIONS,
  SOURCE_CHANGES,
  type SourceChange,
  VERSION_STATES,
  type VersionState,
} from '@plumbline/domain';
import { WORD_CHANGES, type WordChangeKind } from '@plumbline/seed-parser';
import {
  ShowsChoice,
  ShowsCount,
  ShowsFlag,
  ShowsId,
  ShowsInstant,
  ShowsList,
  ShowsPart,
  ShowsText,
} from '../core/fields/view-fields.js';
import { PersonView } from '../core/fields/views.js';

/** The newest checklist version that rests on a revision. */
export class RevisionChecklistView {
  @ShowsId() readonly id!: string;
  @ShowsCount() readonly number!: number;
  @ShowsChoice(VERSION_STATES, 'VersionState') readonly state!: VersionState;
}

export class RevisionSummary {
  @ShowsCount() readonly number!: number;
  @ShowsText({ description: 'SHA-256 of the original bytes' }) readonly sha256!: string;
  @ShowsText({ nullable: true }) readonly fileName!: string | null;
  @ShowsText() readonly mediaType!: string;
  @ShowsInstant() readonly importedAt!: string;
  @ShowsPart(() => PersonView, { nullable: true }) readonly importedBy!: PersonView | null;
  @ShowsCount() readonly practices!: number;
  @ShowsCount() readonly auditable!: number;
  @ShowsPart(() => RevisionChecklistView, { nullable: true })
  readonly checklistVersion!: RevisionChecklistView | null;
}

/** The revisions of a document, the newest first. */
export class RevisionListView {
  @ShowsText() readonly title!: string;
  @ShowsList(() => RevisionSummary) readonly items!: RevisionSummary[];
}

export class ComparedRevisionView {
  @ShowsCount() readonly number!: number;
  @ShowsText() readonly sha256!: string;
  @ShowsInstant() readonly importedAt!: string;
}

/** A practice on one side of a comparison. */
export class ComparedPracticeView {
  @ShowsText() readonly practiceKey!: string;
  @ShowsText() readonly ref!: string;
  @ShowsText() readonly heading!: string;
  @ShowsText({ nullable: true }) readonly title!: string | null;
  @ShowsText() readonly text!: string;
  @ShowsChoice(OBLIGATIONS, 'Obligation') readonly obligation!: Obligation;
  @ShowsFlag() readonly auditable!: boolean;
}

/** A run of words; those that stay and go are the old text, those that stay and come the new one. */
export class WordChangeView {
  @ShowsChoice(WORD_CHANGES, 'WordChange') readonly kind!: WordChangeKind;
  @ShowsText() readonly text!: string;
}

/** What became of a practice, or of those that a split or a merger ties together. */
export class PracticeChangeView {
  @ShowsChoice(SOURCE_CHANGES, 'SourceChange') readonly kind!: SourceChange;
  @ShowsFlag({ description: 'Left its place among the others, or its section' })
  readonly isMoved!: boolean;
  @ShowsList(() => ComparedPracticeView) readonly before!: ComparedPracticeView[];
  @ShowsList(() => ComparedPracticeView) readonly after!: ComparedPracticeView[];
  @ShowsList(() => WordChangeView, {
    nullable: true,
    description: 'Where one practice became one other in other words',
  })
  readonly words!: WordChangeView[] | null;
}

export class ChangeCountView {
  @ShowsChoice(SOURCE_CHANGES, 'SourceChange') readonly kind!: SourceChange;
  @ShowsCount() readonly count!: number;
}

/** Two revisions of a document, practice by practice; every practice of both is in one change. */
export class ComparisonView {
  @ShowsId() readonly documentId!: string;
  @ShowsText() readonly title!: string;
  @ShowsPart(() => ComparedRevisionView) readonly before!: ComparedRevisionView;
  @ShowsPart(() => ComparedRevisionView) readonly after!: ComparedRevisionView;
  @ShowsList(() => ChangeCountView, { description: 'The kinds that occur' })
  readonly counts!: ChangeCountView[];
  @ShowsList(() => PracticeChangeView) readonly changes!: PracticeChangeView[];
  @ShowsPart(() => RevisionChecklistView, {
    nullable: true,
    description: 'The newest version that rests on the newer revision',
  })
  readonly checklistVersion!: RevisionChecklistView | null;
}

/** What a revision did to an item of a draft; words and ref are those from before. */
export class CarriedItemView {
  @ShowsText() readonly itemKey!: string;
  @ShowsChoice(SOURCE_CHANGES, 'SourceChange') readonly change!: SourceChange;
  @ShowsText({ nullable: true, description: 'Of its first source; null for a new item' })
  readonly refBefore!: string | null;
  @ShowsText() readonly title!: string;
  @ShowsText() readonly wording!: string;
  @ShowsId({ nullable: true, description: 'Null when the item was dropped' })
  readonly checklistItemId!: string | null;
  @ShowsFlag({ description: 'The item was edited since' }) readonly isEdited!: boolean;
}

/** What the revision a version was drafted on did to its items; empty for any other version. */
export class CarriedItemsView {
  @ShowsId({ description: 'Of the policy document' }) readonly documentId!: string;
  @ShowsCount({ description: 'Of the document, that the version rests on' })
  readonly revision!: number;
  @ShowsCount({ nullable: true, description: 'The revision that the items were carried from' })
  readonly revisionBefore!: number | null;
  @ShowsList(() => CarriedItemView) readonly items!: CarriedItemView[];
}
