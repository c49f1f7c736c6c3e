import {
  type CorrectiveActionState,
  type EventType,
  type FindingState,
  type Outcome,
  type ResponsePosition,
  type Severity,
} from '@plumbline/domain';
import { type AllowedAction, type Person } from './people';

export interface FindingRow {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly itemId: string;
  readonly reviewId: string;
  readonly reviewCode: string;
  readonly agency: Person;
  readonly ref: string;
  readonly itemTitle: string;
  readonly state: FindingState;
  readonly severity: Severity;
  readonly condition: string;
  readonly issuedAt: string | null;
  readonly responsibleOfficial: Person | null;
}

export interface FindingResponseView {
  readonly position: ResponsePosition;
  readonly text: string;
  readonly plannedAction: string | null;
  readonly plannedOn: string | null;
  readonly by: Person;
  readonly at: string;
  readonly toRevision: number;
}

export interface MilestoneView {
  readonly id: string;
  readonly title: string;
  readonly dueOn: string;
  readonly reachedAt: string | null;
}

export interface CorrectiveActionView {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly owner: Person;
  readonly dueOn: string;
  readonly daysLate: number;
  readonly state: CorrectiveActionState;
  readonly reportedDoneBy: Person | null;
  readonly verifiedBy: Person | null;
  readonly milestones: readonly MilestoneView[];
  readonly allowedActions: readonly AllowedAction[];
}

/** A step of the follow-up; `by` is null for what happened by itself. */
export interface FollowUpNoteView {
  readonly step: EventType;
  readonly actionId: string | null;
  readonly note: string | null;
  readonly dueOnBefore: string | null;
  readonly by: Person | null;
  readonly at: string;
}

export interface RiskAcceptanceView {
  readonly why: string;
  readonly expiresOn: string;
  readonly by: Person;
  readonly at: string;
}

/** A corrective action in a list. */
export interface CorrectiveActionRow {
  readonly id: string;
  readonly title: string;
  readonly owner: Person;
  readonly dueOn: string;
  readonly daysLate: number;
  readonly state: CorrectiveActionState;
  readonly finding: {
    readonly id: string;
    readonly number: string;
    readonly state: FindingState;
    readonly severity: Severity;
    readonly reviewCode: string;
    readonly agencyName: string;
  };
}

export interface FindingView extends FindingRow {
  readonly criteria: string;
  readonly cause: string;
  readonly effect: string;
  readonly recommendation: string;
  readonly revision: number;
  readonly wording: string;
  readonly outcome: Outcome;
  readonly responses: readonly FindingResponseView[];
  readonly actions: readonly CorrectiveActionView[];
  readonly followUp: readonly FollowUpNoteView[];
  readonly risk: RiskAcceptanceView | null;
  readonly allowedActions: readonly AllowedAction[];
}
