import {
  type Category,
  type ClaimStatus,
  type ContextReason,
  type CorrectiveActionState,
  type EvidenceKind,
  type FindingElement,
  type FindingState,
  type Interval,
  type ItemStatus,
  type Method,
  type Obligation,
  type Outcome,
  type ResponsePosition,
  type ReviewStatus,
  type Role,
  type Sensitivity,
  type Severity,
  type VersionState,
} from '@plumbline/domain';

/** The word of each value of a closed set, as the screens show it. */
export type Words<T extends string> = Readonly<Record<T, string>>;

export const ITEM_STATUS_WORDS: Words<ItemStatus> = {
  open: $localize`Open`,
  in_progress: $localize`In progress`,
  submitted: $localize`Submitted`,
  accepted: $localize`Accepted`,
  returned: $localize`Returned`,
};

export const OUTCOME_WORDS: Words<Outcome> = {
  compliant: $localize`Compliant`,
  partially_compliant: $localize`Partially`,
  non_compliant: $localize`Non-compliant`,
  not_applicable: $localize`Not applicable`,
  not_assessed: $localize`Not assessed`,
};

/** The full words, for sentences, diffs and tables. */
export const OUTCOME_FULL_WORDS: Words<Outcome> = {
  ...OUTCOME_WORDS,
  partially_compliant: $localize`Partially compliant`,
};

export const SEVERITY_WORDS: Words<Severity> = {
  low: $localize`Low`,
  medium: $localize`Medium`,
  high: $localize`High`,
  critical: $localize`Critical`,
};

export const OBLIGATION_WORDS: Words<Obligation> = {
  mandatory: $localize`Mandatory`,
  expected: $localize`Expected`,
  typical: $localize`Typical`,
  recommended: $localize`Recommended`,
  optional: $localize`Optional`,
  aspirational: $localize`Aspirational`,
};

export const CLAIM_WORDS: Words<ClaimStatus> = {
  source_says: $localize`Source says`,
  confirmed: $localize`Confirmed by counsel`,
  contradicted: $localize`Contradicted`,
  unknown: $localize`Unknown`,
};

export const CATEGORY_WORDS: Words<Category> = {
  accountability: $localize`Accountability`,
  reporting: $localize`Reporting`,
  oversight: $localize`Oversight`,
  training: $localize`Training`,
  'data-sharing': $localize`Data sharing`,
  'civil-liberties': $localize`Civil liberties`,
  complaints: $localize`Complaints`,
  'community-engagement': $localize`Community`,
};

export const METHOD_WORDS: Words<Method> = {
  examine: $localize`Examine`,
  interview: $localize`Interview`,
  test: $localize`Test`,
};

export const INTERVAL_WORDS: Words<Interval> = {
  monthly: $localize`Monthly`,
  quarterly: $localize`Quarterly`,
  'twice-yearly': $localize`Twice a year`,
  yearly: $localize`Yearly`,
};

export const FINDING_ELEMENT_WORDS: Words<FindingElement> = {
  criteria: $localize`Criteria`,
  condition: $localize`Condition`,
  cause: $localize`Cause`,
  effect: $localize`Effect`,
  recommendation: $localize`Recommendation`,
};

export const FINDING_STATE_WORDS: Words<FindingState> = {
  draft: $localize`Draft`,
  issued: $localize`Issued`,
  responded: $localize`Responded`,
  correcting: $localize`Correcting`,
  verified: $localize`Verified`,
  closed: $localize`Closed`,
  withdrawn: $localize`Withdrawn`,
  risk_accepted: $localize`Risk accepted`,
};

export const CORRECTIVE_ACTION_STATE_WORDS: Words<CorrectiveActionState> = {
  planned: $localize`Planned`,
  under_way: $localize`Under way`,
  done: $localize`Reported done`,
  verified: $localize`Verified`,
  dropped: $localize`Dropped`,
};

export const RESPONSE_POSITION_WORDS: Words<ResponsePosition> = {
  agree: $localize`Agrees`,
  partly: $localize`Partly agrees`,
  disagree: $localize`Disagrees`,
  refused: $localize`Gave no response`,
};

export const REVIEW_STATUS_WORDS: Words<ReviewStatus> = {
  cancelled: $localize`Cancelled`,
  sealed: $localize`Sealed`,
  planned: $localize`Planned`,
  approved: $localize`Approved`,
  accepted: $localize`Accepted`,
  submitted: $localize`Submitted`,
  in_progress: $localize`In progress`,
  open: $localize`Open`,
};

export const VERSION_STATE_WORDS: Words<VersionState> = {
  draft: $localize`Draft`,
  published: $localize`Published`,
  retired: $localize`Retired`,
  discarded: $localize`Discarded`,
};

export const CONTEXT_REASON_WORDS: Words<ContextReason> = {
  role: $localize`Role`,
  'legal-background': $localize`Legal background`,
  structure: $localize`Structure`,
  technology: $localize`Technology`,
  benefit: $localize`Benefit`,
  challenge: $localize`Challenge`,
  opportunity: $localize`Opportunity`,
  impact: $localize`Impact`,
  trend: $localize`Trend`,
  guidance: $localize`Guidance`,
};

export const EVIDENCE_KIND_WORDS: Words<EvidenceKind> = {
  file: $localize`File`,
  link: $localize`Link`,
  attestation: $localize`Attestation`,
};

export const SENSITIVITY_WORDS: Words<Sensitivity> = {
  ordinary: $localize`Ordinary`,
  restricted: $localize`Restricted`,
};

export const ROLE_WORDS: Words<Role> = {
  officer: $localize`Compliance officer`,
  respondent: $localize`Responsible official`,
  supervisor: $localize`Supervisor`,
  lead: $localize`Program lead`,
  counsel: $localize`Counsel`,
  auditor: $localize`Auditor`,
  admin: $localize`Administrator`,
};
