import {
  type Blocker,
  CATEGORIES,
  type Category,
  type Figures,
  REVIEW_KINDS,
  REVIEW_STATUSES,
  type ReviewKind,
  type ReviewStatus,
} from '@plumbline/domain';
import {
  ShowsChoice,
  ShowsCount,
  ShowsDay,
  ShowsFlag,
  ShowsId,
  ShowsInstant,
  ShowsList,
  ShowsPart,
  ShowsText,
  ShowsVersion,
} from '../core/fields/view-fields.js';
import { AllowedActionView, PersonView } from '../core/fields/views.js';
import { BlockerView } from '../core/problem.js';

/** Counts of items; progress and compliance follow from them, never the other way round. */
export class FiguresView implements Figures {
  @ShowsCount() readonly items!: number;
  @ShowsCount({ description: 'Accepted' }) readonly decided!: number;
  @ShowsCount({ description: 'Waiting for a decision' }) readonly submitted!: number;
  @ShowsCount({ description: 'Submitted or accepted, with an outcome' }) readonly assessed!: number;
  @ShowsCount() readonly compliant!: number;
  @ShowsCount() readonly partiallyCompliant!: number;
  @ShowsCount() readonly nonCompliant!: number;
  @ShowsCount() readonly notApplicable!: number;
  @ShowsCount() readonly notAssessed!: number;
}

export class CategoryFiguresView {
  @ShowsChoice(CATEGORIES, 'Category') readonly category!: Category;
  @ShowsPart(() => FiguresView) readonly figures!: FiguresView;
}

export class ReviewAgencyView {
  @ShowsId() readonly id!: string;
  @ShowsText() readonly name!: string;
  @ShowsFlag() readonly isSample!: boolean;
}

export class ReviewChecklistView {
  @ShowsText() readonly title!: string;
  @ShowsCount() readonly versionNumber!: number;
  @ShowsId() readonly versionId!: string;
}

/** A review in a list. */
export class ReviewSummary {
  @ShowsId() readonly id!: string;
  @ShowsVersion() readonly version!: number;
  @ShowsText() readonly code!: string;
  @ShowsChoice(REVIEW_KINDS, 'ReviewKind') readonly kind!: ReviewKind;
  @ShowsPart(() => ReviewAgencyView) readonly agency!: ReviewAgencyView;
  @ShowsPart(() => ReviewChecklistView) readonly checklist!: ReviewChecklistView;
  @ShowsDay() readonly periodStart!: string;
  @ShowsDay() readonly periodEnd!: string;
  @ShowsDay() readonly dueOn!: string;
  @ShowsFlag() readonly overdue!: boolean;
  @ShowsChoice(REVIEW_STATUSES, 'ReviewStatus') readonly status!: ReviewStatus;
  @ShowsCount() readonly edition!: number;
  @ShowsPart(() => PersonView) readonly leadOfficer!: PersonView;
  @ShowsPart(() => PersonView) readonly supervisor!: PersonView;
  @ShowsPart(() => FiguresView) readonly figures!: FiguresView;
  @ShowsCount() readonly overdueItems!: number;
  @ShowsCount() readonly openFindings!: number;
  @ShowsInstant({ nullable: true }) readonly sealedAt!: string | null;
}

export class ApprovalView {
  @ShowsPart(() => PersonView) readonly user!: PersonView;
  @ShowsInstant() readonly at!: string;
  @ShowsText() readonly contentSha256!: string;
}

export class SealSummary {
  @ShowsCount() readonly edition!: number;
  @ShowsText() readonly contentSha256!: string;
  @ShowsText() readonly sealedBy!: string;
  @ShowsInstant() readonly sealedAt!: string;
}

export class ReviewNameView {
  @ShowsId() readonly id!: string;
  @ShowsText() readonly code!: string;
}

export class NewerVersionView {
  @ShowsId() readonly id!: string;
  @ShowsCount() readonly number!: number;
}

/** A request to open the review again; the last three are null while it waits. */
export class ReopeningView {
  @ShowsCount() readonly edition!: number;
  @ShowsText() readonly why!: string;
  @ShowsPart(() => PersonView) readonly requestedBy!: PersonView;
  @ShowsInstant() readonly requestedAt!: string;
  @ShowsPart(() => PersonView, { nullable: true }) readonly decidedBy!: PersonView | null;
  @ShowsFlag({ nullable: true }) readonly granted!: boolean | null;
  @ShowsText({ nullable: true }) readonly comment!: string | null;
  @ShowsInstant({ nullable: true }) readonly decidedAt!: string | null;
}

/** A review in full; its items have their own list. */
export class ReviewView extends ReviewSummary {
  @ShowsText({ nullable: true }) readonly scope!: string | null;
  @ShowsCount() readonly quorum!: number;
  @ShowsPart(() => PersonView, { nullable: true }) readonly secondApprover!: PersonView | null;
  @ShowsInstant({ nullable: true }) readonly openedAt!: string | null;
  @ShowsText({ nullable: true }) readonly cancelledWhy!: string | null;
  @ShowsPart(() => ReviewNameView, { nullable: true, description: 'Of the period before' })
  readonly previous!: ReviewNameView | null;
  @ShowsPart(() => ReviewNameView, { nullable: true, description: 'Of the period after' })
  readonly next!: ReviewNameView | null;
  @ShowsPart(() => NewerVersionView, {
    nullable: true,
    description: 'The published version of the checklist, where the review is on an older one',
  })
  readonly newerVersion!: NewerVersionView | null;
  @ShowsList(() => CategoryFiguresView) readonly categories!: CategoryFiguresView[];
  @ShowsList(() => ApprovalView) readonly approvals!: ApprovalView[];
  @ShowsList(() => BlockerView) readonly sealBlockers!: readonly Blocker[];
  @ShowsList(() => SealSummary) readonly seals!: SealSummary[];
  @ShowsList(() => ReopeningView) readonly reopenings!: ReopeningView[];
  @ShowsList(() => AllowedActionView) readonly allowedActions!: AllowedActionView[];
}

export class ReviewList {
  @ShowsList(() => ReviewSummary) readonly items!: ReviewSummary[];
}

export class SeenItemView {
  @ShowsId() readonly id!: string;
  @ShowsVersion() readonly version!: number;
}

/** What a bulk command did: `conflicts` had changed since they were seen, and stand as they were. */
export class BulkResult {
  @ShowsList(() => SeenItemView) readonly applied!: SeenItemView[];
  @ShowsList(() => SeenItemView) readonly conflicts!: SeenItemView[];
}

/** What an assignment did; `unchanged` were so already, and the id takes it back (null: nothing to). */
export class AssignmentResult extends BulkResult {
  @ShowsId({ nullable: true }) readonly assignmentId!: string | null;
  @ShowsList(() => SeenItemView) readonly unchanged!: SeenItemView[];
}
