import { describe, expect, it } from '@jest/globals';
import { NO_FIGURES } from '@plumbline/domain';
import { sampleFinding } from '../testing/sample-report.js';
import {
  compliance,
  complianceFormula,
  inARow,
  outcomesInWords,
  percent,
  progress,
  progressFormula,
  severitiesInWords,
} from './figures.js';

const FIGURES = {
  ...NO_FIGURES,
  items: 46,
  decided: 46,
  assessed: 46,
  compliant: 35,
  partiallyCompliant: 6,
  nonCompliant: 3,
  notApplicable: 2,
};

describe('figures in words', () => {
  it('prints each formula with the counts in it', () => {
    expect(compliance(FIGURES)).toBe('86%');
    expect(complianceFormula(FIGURES)).toBe(
      '(35 compliant + ½ × 6 partially) ÷ (46 assessed − 2 not applicable)',
    );
    expect(progress(FIGURES)).toBe('100%');
    expect(progressFormula(FIGURES)).toBe('46 decided ÷ 46 items');
  });

  it('says "none yet" for a zero divisor, never 0%', () => {
    expect(compliance(NO_FIGURES)).toBe('none yet');
    expect(progress(NO_FIGURES)).toBe('none yet');
    expect(percent(0)).toBe('0%');
  });

  it('lists outcomes and severities that occur', () => {
    expect(outcomesInWords(FIGURES)).toBe(
      '35 compliant, 6 partially compliant, 3 non-compliant and 2 not applicable',
    );
    const severities = (['low', 'critical', 'low'] as const).map((severity) =>
      sampleFinding({ severity }),
    );
    expect(severitiesInWords(severities)).toBe('1 critical, 2 low');
  });

  it('puts words in a row', () => {
    expect(inARow([])).toBe('');
    expect(inARow(['a'])).toBe('a');
    expect(inARow(['a', 'b', 'c'])).toBe('a, b and c');
  });
});
