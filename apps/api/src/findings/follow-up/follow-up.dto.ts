import { CORRECTIVE_ACTION_STATES, type CorrectiveActionState } from '@plumbline/domain';
import {
  TakesChoice,
  TakesDay,
  TakesId,
  TakesList,
  TakesQueryFlag,
  TakesText,
} from '../../core/fields/input-fields.js';

const optional = { optional: true } as const;

export class MilestoneInput {
  @TakesText({ least: 1, most: 300 }) readonly title!: string;
  @TakesDay() readonly dueOn!: string;
}

export class PlanActionInput {
  @TakesText({ most: 2000 }) readonly title!: string;
  @TakesId() readonly ownerId!: string;
  @TakesDay() readonly dueOn!: string;
  @TakesList(() => MilestoneInput, { most: 20, optional: true })
  readonly milestones?: MilestoneInput[];
}

/** What changes; a moved day needs its reason. */
export class ChangeActionInput {
  @TakesText({ most: 2000, optional: true }) readonly title?: string;
  @TakesId(optional) readonly ownerId?: string;
  @TakesDay(optional) readonly dueOn?: string;
  @TakesText({ most: 4000, optional: true }) readonly reason?: string;
}

/** A word on the step; which steps need one says the domain. */
export class StepNoteInput {
  @TakesText({ most: 4000, optional: true }) readonly note?: string;
}

export class StepReasonInput {
  @TakesText({ most: 4000 }) readonly reason!: string;
}

export class VerifyFindingInput {
  @TakesText({ most: 4000 }) readonly retest!: string;
}

export class AcceptRiskInput {
  @TakesText({ most: 4000 }) readonly reason!: string;
  @TakesDay() readonly expiresOn!: string;
}

export class CorrectiveActionsQuery {
  @TakesChoice(CORRECTIVE_ACTION_STATES, 'CorrectiveActionState', optional)
  readonly state?: CorrectiveActionState;
  @TakesId(optional) readonly agencyId?: string;
  @TakesQueryFlag() readonly mine?: true;
  @TakesQueryFlag() readonly late?: true;
}
