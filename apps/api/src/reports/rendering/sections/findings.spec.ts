import { describe, expect, it } from '@jest/globals';
import { FINDING_ELEMENTS, type SealedFinding } from '@plumbline/domain';
import { reportModel } from '../report-model.js';
import { sampleFinding, sampleItem, sampleReport } from '../testing/sample-report.js';
import { findings } from './findings.js';

const wordsOf = (finding: SealedFinding): string => {
  const report = reportModel(sampleReport({ items: [sampleItem({ findings: [finding] })] }));
  return JSON.stringify(findings.blocks(report, 5));
};

const [response] = sampleFinding().responses;
if (response === undefined) throw new Error('The sample finding has no response.');

describe('a finding in the report', () => {
  it('prints every element, the response and the planned action', () => {
    const finding = sampleFinding();
    const text = wordsOf(finding);
    for (const element of FINDING_ELEMENTS) expect(text).toContain(finding[element]);
    expect(text).toContain('Agrees. The form was changed on May 18, 2026.');
    expect(text).toContain('Official, sample agency, May 20, 2026, 14:05 EDT.');
    expect(text).toContain('Planned for June 5, 2026.');
    expect(text).toContain('Responded');
  });

  it('says who is still to answer', () => {
    const text = wordsOf(sampleFinding({ responses: [] }));
    expect(text).toContain('None yet. To be answered by: Official, sample agency.');
    expect(text).toContain('"Issued"');
  });

  it('shows a draft finding as a draft', () => {
    const text = wordsOf(sampleFinding({ issuedAt: null, responses: [] }));
    expect(text).toContain('"Draft"');
    expect(text).toContain('Not issued');
  });

  it('says when a response was given to an earlier revision', () => {
    expect(wordsOf(sampleFinding({ revision: 2 }))).toContain(
      'Given to revision 1 of the finding.',
    );
  });

  it('prints every response, and a recorded refusal as one', () => {
    const refusal = { ...response, position: 'refused', plannedAction: null } as const;
    const text = wordsOf(sampleFinding({ responses: [response, refusal] }));
    expect(text).toContain('Agrees.');
    expect(text).toContain('Gave no response.');
    expect(text).toContain('None stated.');
  });
});
