import {
  CLAIM_STATUSES,
  type ClaimStatus,
  FINDING_STATES,
  type FindingState,
  METHODS,
  type Method,
  OUTCOMES,
  type Outcome,
  REVIEW_STATUSES,
  type ReviewStatus,
  SEVERITIES,
  type Severity,
  type Span,
} from '@plumbline/domain';
import { CadenceView } from '../checklists/cadence.dto.js';
import {
  ShowsChoice,
  ShowsChoices,
  ShowsCount,
  ShowsDay,
  ShowsFlag,
  ShowsId,
  ShowsInstant,
  ShowsList,
  ShowsObject,
  ShowsPart,
  ShowsSpan,
  ShowsText,
  ShowsTexts,
  ShowsVersion,
} from '../core/fields/view-fields.js';
import { AllowedActionView, PersonView } from '../core/fields/views.js';
import { CitedEvidenceView } from '../evidence/evidence.view.js';
import { FindingView } from '../findings/finding.view.js';
import { FiguresView, ReviewChecklistView } from '../reviews/review.view.js';
import { ItemAgencyView, ItemRow } from './item-row.view.js';

/** What happened to an item; the kinds are events, decisions and saved assessments. */
export const HISTORY_KINDS = [
  'assigned',
  'saved',
  'submitted',
  'withdrawn',
  'accepted',
  'returned',
  'revised',
  'reconsidered',
  'reassessed',
  'reassessment_undone',
] as const;
export type HistoryKind = (typeof HISTORY_KINDS)[number];

/** The review that the item belongs to. */
export class ItemReviewView {
  @ShowsId() readonly id!: string;
  @ShowsText() readonly code!: string;
  @ShowsVersion() readonly version!: number;
  @ShowsChoice(REVIEW_STATUSES, 'ReviewStatus') readonly status!: ReviewStatus;
  @ShowsPart(() => ItemAgencyView) readonly agency!: ItemAgencyView;
  @ShowsDay() readonly periodStart!: string;
  @ShowsDay() readonly periodEnd!: string;
  @ShowsDay() readonly dueOn!: string;
  @ShowsPart(() => ReviewChecklistView) readonly checklist!: ReviewChecklistView;
  @ShowsPart(() => PersonView) readonly leadOfficer!: PersonView;
  @ShowsPart(() => PersonView) readonly supervisor!: PersonView;
  @ShowsPart(() => FiguresView) readonly figures!: FiguresView;
  @ShowsFlag() readonly isSample!: boolean;
}

export class SourceSectionView {
  @ShowsCount() readonly number!: number;
  @ShowsText() readonly heading!: string;
}

/** The source text around a quote: together the three parts are the text, letter for letter. */
export class SourceParagraphView {
  @ShowsText() readonly before!: string;
  @ShowsText() readonly cited!: string;
  @ShowsText() readonly after!: string;
}

export class SourceDocumentView {
  @ShowsId() readonly id!: string;
  @ShowsText() readonly title!: string;
  @ShowsCount() readonly revision!: number;
  @ShowsText() readonly sha256!: string;
}

/** What holds of the source's claim, by its last note. */
export class SourceClaimView {
  @ShowsChoice(CLAIM_STATUSES, 'ClaimStatus') readonly status!: ClaimStatus;
  @ShowsText({ nullable: true }) readonly note!: string | null;
  @ShowsDay({ nullable: true }) readonly asOf!: string | null;
  @ShowsText({ nullable: true }) readonly by!: string | null;
}

/** The sentence that an item rests on, where it stands. */
export class ItemSourceView {
  @ShowsText() readonly ref!: string;
  @ShowsPart(() => SourceSectionView) readonly section!: SourceSectionView;
  @ShowsSpan() readonly span!: Span;
  @ShowsText() readonly quote!: string;
  @ShowsPart(() => SourceParagraphView, { description: "The section's text" })
  readonly paragraph!: SourceParagraphView;
  @ShowsPart(() => SourceDocumentView) readonly document!: SourceDocumentView;
  @ShowsPart(() => SourceClaimView) readonly claim!: SourceClaimView;
  @ShowsTexts() readonly why!: string[];
}

/** One revision of what was found; revision 0 is before anyone looked. */
export class AssessmentView {
  @ShowsCount() readonly revision!: number;
  @ShowsChoice(OUTCOMES, 'Outcome') readonly outcome!: Outcome;
  @ShowsChoices(METHODS, 'Method') readonly methods!: Method[];
  @ShowsText() readonly narrative!: string;
  @ShowsText({ nullable: true }) readonly reason!: string | null;
  @ShowsList(() => CitedEvidenceView) readonly evidence!: CitedEvidenceView[];
  @ShowsPart(() => PersonView, { nullable: true }) readonly writtenBy!: PersonView | null;
  @ShowsInstant({ nullable: true }) readonly writtenAt!: string | null;
}

/** The reader's own unsent words. */
export class ItemDraftView {
  @ShowsCount() readonly baseRevision!: number;
  @ShowsObject() readonly fields!: Record<string, unknown>;
  @ShowsInstant() readonly savedAt!: string;
}

/** Someone else's unsent words, for the lead officer. */
export class OtherDraftView extends ItemDraftView {
  @ShowsPart(() => PersonView) readonly by!: PersonView;
}

export class SavedDraftView {
  @ShowsInstant() readonly savedAt!: string;
}

export class HistoryEntryView {
  @ShowsChoice(HISTORY_KINDS, 'HistoryKind') readonly kind!: HistoryKind;
  @ShowsPart(() => PersonView) readonly by!: PersonView;
  @ShowsInstant() readonly at!: string;
  @ShowsCount({ nullable: true, description: 'Of the assessment' })
  readonly revision!: number | null;
  @ShowsText({ nullable: true }) readonly comment!: string | null;
}

/** A finding of the period before; its elements are sealed, its state goes on. */
export class PreviousFindingView {
  @ShowsText() readonly number!: string;
  @ShowsChoice(SEVERITIES, 'Severity') readonly severity!: Severity;
  @ShowsText() readonly condition!: string;
  @ShowsText() readonly recommendation!: string;
  @ShowsChoice(FINDING_STATES, 'FindingState') readonly state!: FindingState;
}

/** What the review of the period before sealed about the same item. */
export class PreviousOutcomeView {
  @ShowsId() readonly reviewId!: string;
  @ShowsText() readonly reviewCode!: string;
  @ShowsCount() readonly edition!: number;
  @ShowsDay() readonly periodStart!: string;
  @ShowsDay() readonly periodEnd!: string;
  @ShowsChoice(OUTCOMES, 'Outcome') readonly outcome!: Outcome;
  @ShowsText() readonly narrative!: string;
  @ShowsInstant({ description: 'When it was sealed' }) readonly decidedAt!: string;
  @ShowsList(() => PreviousFindingView) readonly findings!: PreviousFindingView[];
}

/** An item in full. */
export class ItemView extends ItemRow {
  @ShowsText() readonly wording!: string;
  @ShowsChoices(METHODS, 'Method') readonly suggestedMethods!: Method[];
  @ShowsTexts() readonly suggestedEvidence!: string[];
  @ShowsPart(() => CadenceView) readonly cadence!: CadenceView;
  @ShowsText() readonly responsibleUnit!: string;
  @ShowsCount() readonly ordinal!: number;
  @ShowsPart(() => ItemReviewView) readonly review!: ItemReviewView;
  @ShowsList(() => ItemSourceView) readonly sources!: ItemSourceView[];
  @ShowsPart(() => AssessmentView) readonly assessment!: AssessmentView;
  @ShowsList(() => FindingView) readonly findings!: FindingView[];
  @ShowsPart(() => ItemDraftView, { nullable: true }) readonly draft!: ItemDraftView | null;
  @ShowsList(() => OtherDraftView, { description: "The lead officer's to read; else empty" })
  readonly otherDrafts!: OtherDraftView[];
  @ShowsList(() => HistoryEntryView) readonly history!: HistoryEntryView[];
  @ShowsPart(() => AssessmentView, {
    nullable: true,
    description: 'The one last decided on, before this',
  })
  readonly previousAssessment!: AssessmentView | null;
  @ShowsPart(() => PreviousOutcomeView, {
    nullable: true,
    description: 'Null in a first review, and for an item that the one before did not have',
  })
  readonly previous!: PreviousOutcomeView | null;
  @ShowsList(() => PersonView) readonly preparers!: PersonView[];
  @ShowsId({ nullable: true, description: 'In the order of the review' })
  readonly previousId!: string | null;
  @ShowsId({ nullable: true, description: 'In the order of the review' })
  readonly nextId!: string | null;
  @ShowsList(() => AllowedActionView) readonly allowedActions!: AllowedActionView[];
}
