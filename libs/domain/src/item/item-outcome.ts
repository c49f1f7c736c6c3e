/** What was found; `not_assessed` is also the value before anyone looked. */
export const OUTCOMES = [
  'not_assessed',
  'compliant',
  'partially_compliant',
  'non_compliant',
  'not_applicable',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const OUTCOME_LABELS: Readonly<Record<Outcome, string>> = {
  not_assessed: 'Not assessed',
  compliant: 'Compliant',
  partially_compliant: 'Partially compliant',
  non_compliant: 'Non-compliant',
  not_applicable: 'Not applicable',
};

/** The outcomes that ask for a finding. */
export const FAILING_OUTCOMES = ['partially_compliant', 'non_compliant'] as const;

/** Whether an outcome asks for a finding, or a reason why there is none. */
export const isFailing = (outcome: Outcome): boolean =>
  FAILING_OUTCOMES.some((failing) => failing === outcome);
