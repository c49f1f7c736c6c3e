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
  ShowsFlag,
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
import { ClaimView } from '../policies/claim.view.js';
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
  @ShowsPart(() => ClaimView) readonly claim!: ClaimView;
}

export class ItemSectionView {
  @ShowsCount() readonly number!: number;
  @ShowsText() readonly heading!: string;
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
  @ShowsPart(() => ItemSectionView, { description: 'Of its first source' })
  readonly section!: ItemSectionView;
  @ShowsList(() => ChecklistItemSourceView) readonly sources!: ChecklistItemSourceView[];
  @ShowsFlag({
    description: 'A practice it rests on says something else than in the version before',
  })
  readonly sourceChanged!: boolean;
  @ShowsList(() => BlockerView, { description: 'What it lacks before it can be published' })
  readonly blockers!: Blocker[];
}

export class ChecklistItemListView {
  @ShowsList(() => ChecklistItemView) readonly items!: ChecklistItemView[];
  @ShowsCount({ description: 'Of all that match, on this page or not' }) readonly total!: number;
}

/** An item that was taken out of a draft, and why; it can come back while the draft is one. */
export class DroppedItemView {
  @ShowsId() readonly id!: string;
  @ShowsVersion() readonly version!: number;
  @ShowsText() readonly itemKey!: string;
  @ShowsText() readonly ref!: string;
  @ShowsText() readonly title!: string;
  @ShowsText() readonly wording!: string;
  @ShowsText() readonly why!: string;
  @ShowsText({ nullable: true }) readonly by!: string | null;
  @ShowsInstant() readonly at!: string;
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
  @ShowsList(() => DroppedItemView) readonly dropped!: DroppedItemView[];
}

export class SeenChecklistItemView {
  @ShowsId() readonly id!: string;
  @ShowsVersion() readonly version!: number;
}

/**
 * What a command on many items did, or would do: `unchanged` have it already, `conflicts` were
 * changed by someone else and stand as they are.
 */
export class ItemsCommandView {
  @ShowsList(() => SeenChecklistItemView) readonly applied!: SeenChecklistItemView[];
  @ShowsList(() => SeenChecklistItemView) readonly unchanged!: SeenChecklistItemView[];
  @ShowsList(() => SeenChecklistItemView) readonly conflicts!: SeenChecklistItemView[];
  @ShowsId({
    nullable: true,
    description: 'Takes it back, sent to undo; null when nothing was done',
  })
  readonly undoId!: string | null;
}
