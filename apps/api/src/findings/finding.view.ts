import {
  FINDING_STATES,
  type FindingState,
  OUTCOMES,
  type Outcome,
  RESPONSE_POSITIONS,
  type ResponsePosition,
  SEVERITIES,
  type Severity,
} from '@plumbline/domain';
import {
  ShowsChoice,
  ShowsCount,
  ShowsDay,
  ShowsId,
  ShowsInstant,
  ShowsList,
  ShowsPart,
  ShowsText,
  ShowsVersion,
} from '../core/fields/view-fields.js';
import { AllowedActionView, PersonView } from '../core/fields/views.js';
import {
  CorrectiveActionView,
  FollowUpNoteView,
  RiskAcceptanceView,
} from './follow-up/follow-up.view.js';

/** Whose finding it is. */
export class FindingAgencyView {
  @ShowsId() readonly id!: string;
  @ShowsText() readonly name!: string;
}

/** A finding in a list. */
export class FindingRow {
  @ShowsId() readonly id!: string;
  @ShowsVersion() readonly version!: number;
  @ShowsText({ description: 'Such as F-2026-014' }) readonly number!: string;
  @ShowsId() readonly itemId!: string;
  @ShowsId() readonly reviewId!: string;
  @ShowsText() readonly reviewCode!: string;
  @ShowsPart(() => FindingAgencyView) readonly agency!: FindingAgencyView;
  @ShowsText() readonly ref!: string;
  @ShowsText() readonly itemTitle!: string;
  @ShowsChoice(FINDING_STATES, 'FindingState') readonly state!: FindingState;
  @ShowsChoice(SEVERITIES, 'Severity') readonly severity!: Severity;
  @ShowsText() readonly condition!: string;
  @ShowsInstant({ nullable: true }) readonly issuedAt!: string | null;
  @ShowsPart(() => PersonView, { nullable: true })
  readonly responsibleOfficial!: PersonView | null;
}

/** What the agency said, and the revision of the finding that it answers. */
export class FindingResponseView {
  @ShowsChoice(RESPONSE_POSITIONS, 'ResponsePosition') readonly position!: ResponsePosition;
  @ShowsText() readonly text!: string;
  @ShowsText({ nullable: true }) readonly plannedAction!: string | null;
  @ShowsDay({ nullable: true }) readonly plannedOn!: string | null;
  @ShowsPart(() => PersonView) readonly by!: PersonView;
  @ShowsInstant() readonly at!: string;
  @ShowsCount() readonly toRevision!: number;
}

/** A finding in full. */
export class FindingView extends FindingRow {
  @ShowsText() readonly criteria!: string;
  @ShowsText() readonly cause!: string;
  @ShowsText() readonly effect!: string;
  @ShowsText() readonly recommendation!: string;
  @ShowsCount({ description: 'Of the assessment that last changed it' })
  readonly revision!: number;
  @ShowsText({ description: "The item's" }) readonly wording!: string;
  @ShowsChoice(OUTCOMES, 'Outcome') readonly outcome!: Outcome;
  @ShowsList(() => FindingResponseView) readonly responses!: FindingResponseView[];
  @ShowsList(() => CorrectiveActionView) readonly actions!: CorrectiveActionView[];
  @ShowsList(() => FollowUpNoteView) readonly followUp!: FollowUpNoteView[];
  @ShowsPart(() => RiskAcceptanceView, { nullable: true })
  readonly risk!: RiskAcceptanceView | null;
  @ShowsList(() => AllowedActionView) readonly allowedActions!: AllowedActionView[];
}

export class FindingList {
  @ShowsList(() => FindingRow) readonly items!: FindingRow[];
}
