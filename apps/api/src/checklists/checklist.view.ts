import {
  type Blocker,
  CATEGORIES,
  type Category,
  METHODS,
  type Method,
  type Obligation,
  OBLIGATIONS,
  type Span,
  VERSION_STATES,
  type VersionState,
} from '@plumbline/domain';
import {
  ShowsChoice,
  ShowsChoices,
  ShowsCount,
  ShowsId,
  ShowsInstant,
  ShowsList,
  ShowsPart,
  ShowsSpan,
  ShowsText,
  ShowsTexts,
  ShowsVersion,
} from '../core/fields/view-fields.js';
import { AllowedActionView } from '../core/fields/views.js';
import { BlockerView } from '../core/problem.js';
import { CadenceView } from './cadence.dto.js';

export class ChecklistVersionSummary {
  @ShowsId() readonly id!: string;
  @ShowsCount() readonly number!: number;
  @ShowsChoice(VERSION_STATES, 'VersionState') readonly state!: VersionState;
  @ShowsCount() readonly items!: number;
  @ShowsInstant({ nullable: true }) readonly publishedAt!: string | null;
}

/** A checklist in a list, its newest version first. */
export class ChecklistSummary {
  @ShowsId() readonly id!: string;
  @ShowsText() readonly title!: string;
  @ShowsId() readonly documentId!: string;
  @ShowsText() readonly documentTitle!: string;
  @ShowsList(() => ChecklistVersionSummary) readonly versions!: ChecklistVersionSummary[];
}

export class ChecklistListView {
  @ShowsList(() => ChecklistSummary) readonly items!: ChecklistSummary[];
}

/** The words of the document that a checklist item rests on. */
export class ChecklistItemSourceView {
  @ShowsId() readonly practiceId!: string;
  @ShowsText() readonly ref!: string;
  @ShowsSpan() readonly span!: Span;
  @ShowsText({ description: 'The span, letter for letter' }) readonly quote!: string;
}

export class ChecklistItemView {
  @ShowsId() readonly id!: string;
  @ShowsVersion() readonly version!: number;
  @ShowsText({ description: 'The same in every version of the checklist' })
  readonly itemKey!: string;
  @ShowsCount() readonly ordinal!: number;
  @ShowsText({ description: 'Of its first source' }) readonly ref!: string;
  @ShowsText() readonly title!: string;
  @ShowsText() readonly wording!: string;
  @ShowsChoice(OBLIGATIONS, 'Obligation') readonly obligation!: Obligation;
  @ShowsChoice(CATEGORIES, 'Category') readonly category!: Category;
  @ShowsChoices(METHODS, 'Method') readonly methods!: Method[];
  @ShowsTexts() readonly suggestedEvidence!: string[];
  @ShowsPart(() => CadenceView) readonly cadence!: CadenceView;
  @ShowsText() readonly responsibleUnit!: string;
  @ShowsList(() => ChecklistItemSourceView) readonly sources!: ChecklistItemSourceView[];
  @ShowsList(() => BlockerView, { description: 'What it lacks before it can be published' })
  readonly blockers!: Blocker[];
}

export class ChecklistNameView {
  @ShowsId() readonly id!: string;
  @ShowsText() readonly title!: string;
}

export class ChecklistDocumentView {
  @ShowsId() readonly id!: string;
  @ShowsText() readonly title!: string;
  @ShowsCount() readonly revision!: number;
}

/** One version of a checklist with everything in it. */
export class ChecklistVersionView {
  @ShowsId() readonly id!: string;
  @ShowsVersion() readonly version!: number;
  @ShowsCount() readonly number!: number;
  @ShowsChoice(VERSION_STATES, 'VersionState') readonly state!: VersionState;
  @ShowsText({ nullable: true, description: 'What was said at the publication' })
  readonly note!: string | null;
  @ShowsInstant({ nullable: true }) readonly publishedAt!: string | null;
  @ShowsText({ nullable: true, description: 'SHA-256 of the published content' })
  readonly contentSha256!: string | null;
  @ShowsPart(() => ChecklistNameView) readonly checklist!: ChecklistNameView;
  @ShowsPart(() => ChecklistDocumentView) readonly document!: ChecklistDocumentView;
  @ShowsList(() => AllowedActionView) readonly allowedActions!: AllowedActionView[];
  @ShowsList(() => ChecklistItemView) readonly items!: ChecklistItemView[];
}
