import { describe, expect, it } from '@jest/globals';
import { guarded, unguarded } from './formula-guard.js';

describe('a cell that a spreadsheet would run', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠1'])(
    'gets an apostrophe, and loses it again: %j',
    (text) => {
      expect(guarded(text)).toBe(`'${text}`);
      expect(unguarded(`'${text}`)).toBe(text);
    },
  );

  it('keeps the apostrophes it had', () => {
    expect(guarded("'=1")).toBe("''=1");
    expect(unguarded("''=1")).toBe("'=1");
  });

  it.each(['Verify.', "'Know Your Rights' workshops", "'", '', '5.10', 'a=b'])(
    'is no other: %j',
    (text) => {
      expect(guarded(text)).toBe(text);
      expect(unguarded(text)).toBe(text);
    },
  );
});
