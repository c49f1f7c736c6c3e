import { type Blocker, isBlank } from '../errors/blocker.js';
import { type EvidenceState } from '../evidence/evidence.js';
import { FINDING_ELEMENTS, type FindingContent } from '../finding/finding.js';
import { type AssessmentContent, EMPTY_ASSESSMENT } from './assessment.js';
import { isFailing } from './item-outcome.js';

/** What rule 3 needs to know beside the content: where each cited piece of evidence stands. */
export interface SubmitContext {
  readonly evidence: readonly { readonly evidenceId: string; readonly state: EvidenceState }[];
}

/** Whether a finding still stands: neither withdrawn (now or before) nor closed. */
export const isStanding = (finding: FindingContent): boolean =>
  finding.withdraw !== true && finding.state !== 'withdrawn' && finding.state !== 'closed';

/**
 * What an assessment lacks before it can be submitted, each pointing at its field: what the outcome
 * asks for, whole findings, usable evidence. The form and the API both ask this.
 */
export function submitBlockers(assessment: AssessmentContent, context: SubmitContext): Blocker[] {
  return [
    ...outcomeBlockers(assessment),
    ...findingBlockers(assessment),
    ...evidenceBlockers(assessment, context),
  ];
}

function outcomeBlockers(assessment: AssessmentContent): Blocker[] {
  const { outcome, reason } = assessment;
  if (outcome === 'compliant') {
    return assessment.evidence.length > 0
      ? []
      : [{ code: 'evidence-missing', pointer: '/evidence' }];
  }
  if (!isBlank(reason)) return [];
  if (isFailing(outcome)) {
    return assessment.findings.some(isStanding)
      ? []
      : [{ code: 'finding-missing', pointer: '/findings' }];
  }
  const reasonMissing: Blocker = {
    code: 'reason-missing',
    params: { outcome },
    pointer: '/reason',
  };
  return isUntouched(assessment)
    ? [{ code: 'outcome-missing', pointer: '/outcome' }, reasonMissing]
    : [reasonMissing];
}

const isUntouched = ({ outcome, methods, narrative, evidence, findings }: AssessmentContent) =>
  outcome === EMPTY_ASSESSMENT.outcome &&
  methods.length + evidence.length + findings.length === 0 &&
  isBlank(narrative);

function findingBlockers({ outcome, findings }: AssessmentContent): Blocker[] {
  return findings.flatMap((finding, index) => {
    if (!isStanding(finding)) return [];
    const pointer = `/findings/${index}`;
    if (!isFailing(outcome)) return [{ code: 'finding-left', params: { outcome }, pointer }];
    return FINDING_ELEMENTS.filter((element) => isBlank(finding[element])).map(
      (element): Blocker => ({
        code: 'finding-incomplete',
        params: { element, number: index + 1 },
        pointer: `${pointer}/${element}`,
      }),
    );
  });
}

function evidenceBlockers(assessment: AssessmentContent, context: SubmitContext): Blocker[] {
  const states = new Map(context.evidence.map(({ evidenceId, state }) => [evidenceId, state]));
  return assessment.evidence.flatMap(({ evidenceId }, index): Blocker[] => {
    const state = states.get(evidenceId);
    if (state === 'usable') return [];
    const params = { state: state ?? 'unknown' };
    return [{ code: 'evidence-unusable', params, pointer: `/evidence/${index}` }];
  });
}
