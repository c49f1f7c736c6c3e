import {
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

export interface FindingView extends FindingRow {
  readonly criteria: string;
  readonly cause: string;
  readonly effect: string;
  readonly recommendation: string;
  readonly revision: number;
  readonly wording: string;
  readonly outcome: Outcome;
  readonly responses: readonly FindingResponseView[];
  readonly allowedActions: readonly AllowedAction[];
}
