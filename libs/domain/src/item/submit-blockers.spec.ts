import { type AssessmentContent, EMPTY_ASSESSMENT } from './assessment.js';
import { EVIDENCE_STATES } from '../evidence/evidence.js';
import { FINDING_ELEMENTS, FINDING_STATES } from '../finding/finding.js';
import { aFinding, anAssessment } from '../testing/builders.js';
import { submitBlockers } from './submit-blockers.js';

const context = { evidence: [{ evidenceId: 'evidence-1', state: 'usable' as const }] };
const blockers = (changes: Partial<AssessmentContent>) =>
  submitBlockers(anAssessment(changes), context);

describe('compliant', () => {
  it('needs evidence', () => {
    expect(blockers({})).toEqual([]);
    expect(blockers({ evidence: [] })).toEqual([
      { code: 'evidence-missing', pointer: '/evidence' },
    ]);
  });

  it('is not excused from evidence by a reason', () => {
    expect(blockers({ evidence: [], reason: 'Told on the phone.' })).toHaveLength(1);
  });
});

describe.each(['partially_compliant', 'non_compliant'] as const)('%s', (outcome) => {
  it('needs a finding or a reason why there is none', () => {
    expect(blockers({ outcome })).toEqual([{ code: 'finding-missing', pointer: '/findings' }]);
    expect(blockers({ outcome, reason: ' ' })).toHaveLength(1);
    expect(blockers({ outcome, reason: 'Covered by an earlier finding.' })).toEqual([]);
    expect(blockers({ outcome, findings: [aFinding()] })).toEqual([]);
  });

  it('needs no evidence', () => {
    expect(blockers({ outcome, findings: [aFinding()], evidence: [] })).toEqual([]);
  });

  it.each(FINDING_ELEMENTS)('needs the %s of each finding', (element) => {
    const findings = [aFinding(), aFinding({ [element]: ' \n' })];
    const missing = {
      code: 'finding-incomplete',
      params: { element, number: 2 },
      pointer: `/findings/1/${element}`,
    };
    expect(blockers({ outcome, findings })).toEqual([missing]);
    expect(blockers({ outcome, findings, reason: 'A reason.' })).toEqual([missing]);
  });

  it('does not count a finding that is withdrawn or closed', () => {
    for (const gone of [{ withdraw: true }, { state: 'withdrawn' }, { state: 'closed' }] as const) {
      expect(blockers({ outcome, findings: [aFinding({ ...gone, cause: '' })] })).toEqual([
        { code: 'finding-missing', pointer: '/findings' },
      ]);
    }
  });
});

describe.each(['not_applicable', 'not_assessed'] as const)('%s', (outcome) => {
  it('needs a reason', () => {
    const missing = { code: 'reason-missing', params: { outcome }, pointer: '/reason' };
    expect(blockers({ outcome })).toEqual([missing]);
    expect(blockers({ outcome, reason: '\t' })).toEqual([missing]);
    expect(blockers({ outcome, reason: 'The agency has no such operation.' })).toEqual([]);
  });
});

describe('an untouched item', () => {
  it('asks for an outcome first', () => {
    const found = submitBlockers(EMPTY_ASSESSMENT, context);
    expect(found.map(({ code }) => code)).toEqual(['outcome-missing', 'reason-missing']);
  });
});

describe('a finding left behind', () => {
  it.each(['compliant', 'not_applicable', 'not_assessed'] as const)(
    'blocks %s, whatever its elements',
    (outcome) => {
      const findings = [aFinding({ withdraw: true }), aFinding({ cause: '' })];
      expect(blockers({ outcome, reason: 'A reason.', findings })).toEqual([
        { code: 'finding-left', params: { outcome }, pointer: '/findings/1' },
      ]);
    },
  );

  it.each(FINDING_STATES)('in state %s blocks unless it is withdrawn or closed', (state) => {
    const isGone = state === 'withdrawn' || state === 'closed';
    expect(blockers({ findings: [aFinding({ id: 'f', state })] })).toHaveLength(isGone ? 0 : 1);
  });
});

describe('cited evidence', () => {
  it.each(EVIDENCE_STATES)('that is %s', (state) => {
    const found = submitBlockers(anAssessment(), {
      evidence: [{ evidenceId: 'evidence-1', state }],
    });
    const unusable = { code: 'evidence-unusable', params: { state }, pointer: '/evidence/0' };
    expect(found).toEqual(state === 'usable' ? [] : [unusable]);
  });

  it('that nobody knows of is not usable', () => {
    expect(submitBlockers(anAssessment(), { evidence: [] })).toEqual([
      { code: 'evidence-unusable', params: { state: 'unknown' }, pointer: '/evidence/0' },
    ]);
  });
});
