import {
  EVIDENCE_SLOTS,
  FINDING_ELEMENTS,
  type FindingContent,
  isFailing,
  METHODS,
  OUTCOMES,
  SEVERITIES,
} from '@plumbline/domain';
import { type AssessmentInput, type FindingView, type ItemView } from '../api/views';

const findingOf = (finding: FindingView): FindingContent => ({
  id: finding.id,
  state: finding.state,
  criteria: finding.criteria,
  condition: finding.condition,
  cause: finding.cause,
  effect: finding.effect,
  recommendation: finding.recommendation,
  severity: finding.severity,
  responsibleOfficialId: finding.responsibleOfficial?.id ?? null,
});

/** The stored content of an item, as a form begins with it. */
export const inputOf = ({ assessment, findings }: ItemView): AssessmentInput => ({
  outcome: assessment.outcome,
  methods: assessment.methods,
  narrative: assessment.narrative,
  reason: assessment.reason,
  evidence: assessment.evidence.map(({ evidenceId, revision, slot }) => ({
    evidenceId,
    evidenceRevision: revision,
    slot,
  })),
  findings: findings.filter((finding) => finding.state !== 'withdrawn').map(findingOf),
});

const isOpenDraft = (finding: FindingContent): boolean =>
  finding.state === undefined || finding.state === 'draft';

/** Whether findings are asked for: a failing outcome without a reason why there is none. */
export const asksForFinding = ({ outcome, reason }: AssessmentInput): boolean =>
  isFailing(outcome) && (reason ?? '').trim() === '';

/**
 * What a save or submission sends: where the outcome asks for no finding, a new one stays behind in
 * the draft and a stored draft one is withdrawn; what the server alone knows is left out.
 */
export function toSend(input: AssessmentInput): AssessmentInput {
  const keeps = asksForFinding(input);
  const findings = input.findings
    .filter((finding) => keeps || finding.id !== undefined)
    .map(({ state, ...finding }) =>
      keeps || !isOpenDraft({ state: state ?? 'draft', ...finding })
        ? finding
        : { ...finding, withdraw: true },
    );
  const reason = (input.reason ?? '').trim() === '' ? null : input.reason;
  return { ...input, reason, findings };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const recordsOf = (value: unknown): Record<string, unknown>[] => listOf(value).filter(isRecord);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const oneOf = <T extends string>(values: readonly T[], value: unknown, fallback: T): T =>
  values.find((candidate) => candidate === value) ?? fallback;

function findingOfDraft(
  stored: Record<string, unknown>,
  known: readonly FindingContent[],
): FindingContent {
  const [criteria, condition, cause, effect, recommendation] = FINDING_ELEMENTS.map((element) =>
    textOf(stored[element]),
  );
  const id = textOf(stored['id']);
  const state = known.find((finding) => finding.id === id)?.state;
  const official = textOf(stored['responsibleOfficialId']);
  return {
    ...(id !== '' && { id }),
    ...(state !== undefined && { state }),
    criteria: criteria ?? '',
    condition: condition ?? '',
    cause: cause ?? '',
    effect: effect ?? '',
    recommendation: recommendation ?? '',
    severity: oneOf(SEVERITIES, stored['severity'], 'medium'),
    responsibleOfficialId: official === '' ? null : official,
  };
}

/** Unsent words as they were kept; what can't be read in them falls back to the stored content. */
export function inputOfDraft(fields: unknown, stored: AssessmentInput): AssessmentInput {
  if (!isRecord(fields)) return stored;
  return {
    outcome: oneOf(OUTCOMES, fields['outcome'], stored.outcome),
    methods: METHODS.filter((method) => listOf(fields['methods']).includes(method)),
    narrative: textOf(fields['narrative']),
    reason: textOf(fields['reason']) === '' ? null : textOf(fields['reason']),
    evidence: recordsOf(fields['evidence']).map((cited) => ({
      evidenceId: textOf(cited['evidenceId']),
      evidenceRevision: Number(cited['evidenceRevision'] ?? 1),
      slot: oneOf(EVIDENCE_SLOTS, cited['slot'], 'proof'),
    })),
    findings: recordsOf(fields['findings']).map((finding) =>
      findingOfDraft(finding, stored.findings),
    ),
  };
}
