import {
  CORRECTIVE_ACTION_STATES,
  type CorrectiveActionState,
  EVENT_TYPES,
  type EventType,
  FINDING_STATES,
  type FindingState,
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
} from '../../core/fields/view-fields.js';
import { AllowedActionView, PersonView } from '../../core/fields/views.js';

/** A step on the way to a corrective action. */
export class MilestoneView {
  @ShowsId() readonly id!: string;
  @ShowsText() readonly title!: string;
  @ShowsDay() readonly dueOn!: string;
  @ShowsInstant({ nullable: true }) readonly reachedAt!: string | null;
}

/** What somebody does about the finding. */
export class CorrectiveActionView {
  @ShowsId() readonly id!: string;
  @ShowsVersion() readonly version!: number;
  @ShowsText() readonly title!: string;
  @ShowsPart(() => PersonView) readonly owner!: PersonView;
  @ShowsDay() readonly dueOn!: string;
  @ShowsCount({ description: '0 when it is not late' }) readonly daysLate!: number;
  @ShowsChoice(CORRECTIVE_ACTION_STATES, 'CorrectiveActionState')
  readonly state!: CorrectiveActionState;
  @ShowsPart(() => PersonView, { nullable: true }) readonly reportedDoneBy!: PersonView | null;
  @ShowsPart(() => PersonView, { nullable: true }) readonly verifiedBy!: PersonView | null;
  @ShowsList(() => MilestoneView) readonly milestones!: MilestoneView[];
  @ShowsList(() => AllowedActionView) readonly allowedActions!: AllowedActionView[];
}

/** One step of the follow-up, oldest first; `by` is null for what happened by itself. */
export class FollowUpNoteView {
  @ShowsChoice(EVENT_TYPES, 'EventType') readonly step!: EventType;
  @ShowsId({ nullable: true }) readonly actionId!: string | null;
  @ShowsText({ nullable: true }) readonly note!: string | null;
  @ShowsDay({ nullable: true, description: 'The day that a moved date replaces' })
  readonly dueOnBefore!: string | null;
  @ShowsPart(() => PersonView, { nullable: true }) readonly by!: PersonView | null;
  @ShowsInstant() readonly at!: string;
}

/** Why the finding may stay as it is, and up to which day. */
export class RiskAcceptanceView {
  @ShowsText() readonly why!: string;
  @ShowsDay() readonly expiresOn!: string;
  @ShowsPart(() => PersonView) readonly by!: PersonView;
  @ShowsInstant() readonly at!: string;
}

/** Whose finding an action mends. */
export class ActionFindingView {
  @ShowsId() readonly id!: string;
  @ShowsText() readonly number!: string;
  @ShowsChoice(FINDING_STATES, 'FindingState') readonly state!: FindingState;
  @ShowsChoice(SEVERITIES, 'Severity') readonly severity!: Severity;
  @ShowsText() readonly reviewCode!: string;
  @ShowsText() readonly agencyName!: string;
}

/** A corrective action in a list. */
export class CorrectiveActionRow {
  @ShowsId() readonly id!: string;
  @ShowsText() readonly title!: string;
  @ShowsPart(() => PersonView) readonly owner!: PersonView;
  @ShowsDay() readonly dueOn!: string;
  @ShowsCount() readonly daysLate!: number;
  @ShowsChoice(CORRECTIVE_ACTION_STATES, 'CorrectiveActionState')
  readonly state!: CorrectiveActionState;
  @ShowsPart(() => ActionFindingView) readonly finding!: ActionFindingView;
}

export class CorrectiveActionList {
  @ShowsList(() => CorrectiveActionRow) readonly items!: CorrectiveActionRow[];
}
