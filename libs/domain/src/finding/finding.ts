import { type Severity } from './severity.js';

/** Where a finding stands. */
export const FINDING_STATES = [
  'draft',
  'issued',
  'responded',
  'correcting',
  'verified',
  'closed',
  'withdrawn',
  'risk_accepted',
] as const;
export type FindingState = (typeof FINDING_STATES)[number];

export const FINDING_STATE_LABELS: Readonly<Record<FindingState, string>> = {
  draft: 'Draft',
  issued: 'Issued',
  responded: 'Responded',
  correcting: 'Correcting',
  verified: 'Verified',
  closed: 'Closed',
  withdrawn: 'Withdrawn',
  risk_accepted: 'Risk accepted',
};

/** The elements of a finding (GAGAS), in the order they are written and printed. */
export const FINDING_ELEMENTS = [
  'criteria',
  'condition',
  'cause',
  'effect',
  'recommendation',
] as const;
export type FindingElement = (typeof FINDING_ELEMENTS)[number];

export const FINDING_ELEMENT_LABELS: Readonly<Record<FindingElement, string>> = {
  criteria: 'Criteria',
  condition: 'Condition',
  cause: 'Cause',
  effect: 'Effect',
  recommendation: 'Recommendation',
};

/** What the reviewed agency says to a finding; `refused` is recorded for it by someone else. */
export const RESPONSE_POSITIONS = ['agree', 'partly', 'disagree', 'refused'] as const;
export type ResponsePosition = (typeof RESPONSE_POSITIONS)[number];

export const RESPONSE_POSITION_LABELS: Readonly<Record<ResponsePosition, string>> = {
  agree: 'Agrees',
  partly: 'Partly agrees',
  disagree: 'Disagrees',
  refused: 'Gave no response',
};

/**
 * A finding as an assessment carries it. `id` and `state` are absent on a new one; `state` is the
 * stored one and is never taken from a client. `withdraw: true` withdraws a draft.
 */
export type FindingContent = {
  readonly id?: string;
  readonly state?: FindingState;
  readonly criteria: string;
  readonly condition: string;
  readonly cause: string;
  readonly effect: string;
  readonly recommendation: string;
  readonly severity: Severity;
  readonly responsibleOfficialId: string | null;
  readonly withdraw?: boolean;
};
