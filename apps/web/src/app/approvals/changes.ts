import { type AssessmentView, type CitedEvidence, type ItemView } from '../api/views';

/** What differs between the revision that was returned or decided last and the one to decide. */
export interface Changes {
  readonly from: AssessmentView;
  readonly fields: readonly ('outcome' | 'methods' | 'narrative' | 'reason' | 'evidence')[];
  readonly added: readonly CitedEvidence[];
  readonly removed: readonly CitedEvidence[];
}

const keyOf = (entry: CitedEvidence): string => `${entry.evidenceId}/${entry.revision}`;

const without = (
  list: readonly CitedEvidence[],
  other: readonly CitedEvidence[],
): CitedEvidence[] => {
  const keys = new Set(other.map(keyOf));
  return list.filter((entry) => !keys.has(keyOf(entry)));
};

/** Null when there is no earlier revision to compare with. */
export function changesOf({ assessment, previousAssessment }: ItemView): Changes | null {
  if (previousAssessment === null) return null;
  const from = previousAssessment;
  const added = without(assessment.evidence, from.evidence);
  const removed = without(from.evidence, assessment.evidence);
  const differs = {
    outcome: from.outcome !== assessment.outcome,
    methods: from.methods.join() !== assessment.methods.join(),
    narrative: from.narrative !== assessment.narrative,
    reason: (from.reason ?? '') !== (assessment.reason ?? ''),
    evidence: added.length + removed.length > 0,
  };
  const order = ['outcome', 'methods', 'narrative', 'reason', 'evidence'] as const;
  return { from, added, removed, fields: order.filter((field) => differs[field]) };
}
