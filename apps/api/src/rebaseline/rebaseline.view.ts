import {
  BASELINE_CHANGES,
  type BaselineChange,
  ITEM_STATUSES,
  type ItemStatus,
  type Obligation,
  OBLIGATIONS,
  OUTCOMES,
  type Outcome,
  REBASELINE_CHOICES,
  type RebaselineChoice,
} from '@plumbline/domain';
import {
  ShowsChoice,
  ShowsChoices,
  ShowsCount,
  ShowsId,
  ShowsInstant,
  ShowsList,
  ShowsPart,
  ShowsText,
  ShowsVersion,
} from '../core/fields/view-fields.js';
import { AllowedActionView, PersonView } from '../core/fields/views.js';
import { WordChangeView } from '../revisions/revision.view.js';

export class BaselineVersionView {
  @ShowsId() readonly id!: string;
  @ShowsCount() readonly number!: number;
  @ShowsText({ nullable: true, description: 'What was said at the publication' })
  readonly note!: string | null;
  @ShowsInstant({ nullable: true }) readonly publishedAt!: string | null;
}

/** The item of the review behind a line. */
export class BaselineItemView {
  @ShowsId() readonly id!: string;
  @ShowsChoice(ITEM_STATUSES, 'ItemStatus') readonly status!: ItemStatus;
  @ShowsChoice(OUTCOMES, 'Outcome') readonly outcome!: Outcome;
  @ShowsPart(() => PersonView, { nullable: true }) readonly assignee!: PersonView | null;
}

/** What a version asks for. */
export class BaselineWordingView {
  @ShowsText() readonly ref!: string;
  @ShowsText() readonly title!: string;
  @ShowsText() readonly wording!: string;
  @ShowsChoice(OBLIGATIONS, 'Obligation') readonly obligation!: Obligation;
}

/** One item of the review, of the newer version, or of both, and what is proposed for it. */
export class RebaselineLineView {
  @ShowsText() readonly itemKey!: string;
  @ShowsChoice(BASELINE_CHANGES, 'BaselineChange') readonly change!: BaselineChange;
  @ShowsChoice(REBASELINE_CHOICES, 'RebaselineChoice') readonly proposed!: RebaselineChoice;
  @ShowsChoices(REBASELINE_CHOICES, 'RebaselineChoice') readonly choices!: RebaselineChoice[];
  @ShowsPart(() => BaselineItemView, { nullable: true }) readonly item!: BaselineItemView | null;
  @ShowsPart(() => BaselineWordingView, { nullable: true })
  readonly before!: BaselineWordingView | null;
  @ShowsPart(() => BaselineWordingView, { nullable: true })
  readonly after!: BaselineWordingView | null;
  @ShowsList(() => WordChangeView, { nullable: true, description: 'Where the wording changed' })
  readonly words!: WordChangeView[] | null;
}

/** The re-baseline that stands. */
export class AppliedRebaselineView {
  @ShowsId() readonly id!: string;
  @ShowsCount() readonly fromNumber!: number;
  @ShowsCount() readonly toNumber!: number;
  @ShowsText() readonly why!: string;
  @ShowsPart(() => PersonView) readonly appliedBy!: PersonView;
  @ShowsInstant() readonly appliedAt!: string;
  @ShowsCount({ description: 'Items changed since; from 1 on it can no longer be undone' })
  readonly changedItems!: number;
}

/** A running review against the newest published version of its checklist. */
export class RebaselineView {
  @ShowsId() readonly reviewId!: string;
  @ShowsText() readonly reviewCode!: string;
  @ShowsText() readonly checklistTitle!: string;
  @ShowsVersion() readonly version!: number;
  @ShowsPart(() => BaselineVersionView) readonly from!: BaselineVersionView;
  @ShowsPart(() => BaselineVersionView, {
    nullable: true,
    description: 'Null when the review is on the newest published version',
  })
  readonly to!: BaselineVersionView | null;
  @ShowsList(() => RebaselineLineView) readonly lines!: RebaselineLineView[];
  @ShowsPart(() => AppliedRebaselineView, { nullable: true })
  readonly applied!: AppliedRebaselineView | null;
  @ShowsCount({ description: 'Approvals that applying or undoing would void' })
  readonly standingApprovals!: number;
  @ShowsList(() => AllowedActionView) readonly allowedActions!: AllowedActionView[];
}
