import { BLOCKER_DETAILS } from './blocker-detail.js';
import { BLOCKER_CODES } from './blocker.js';
import { DomainError, ERROR_CODES, refusalCode, refuseIfBlocked } from './domain-error.js';

describe('a domain error', () => {
  it.each(ERROR_CODES)('%s tells what to do next', (code) => {
    const error = new DomainError(code);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ code, blockers: [], errors: [] });
    expect(error.detail).toMatch(/^[A-Z].*\.$/);
    expect(error.message).toBe(error.detail);
  });

  it('keeps the detail it is given', () => {
    expect(new DomainError('stale', { detail: 'Compare first.' }).message).toBe('Compare first.');
  });

  it.each(BLOCKER_CODES)('has a plain sentence for the blocker %s', (code) => {
    expect(BLOCKER_DETAILS[code]).toMatch(/^[A-Z].*\.$/);
  });
});

describe('what blockers amount to', () => {
  it.each([
    ['not-found', ['wrong-status', 'not-its-officer', 'other-agency']],
    ['forbidden', ['wrong-status', 'prepared-by-you', 'reason-missing']],
    ['wrong-state', ['reason-missing', 'review-sealed']],
    ['rule-unmet', ['reason-missing', 'no-items']],
  ] as const)('is %s for %p', (expected, codes) => {
    expect(refusalCode(codes.map((code) => ({ code })))).toBe(expected);
  });

  it('is nothing without blockers', () => {
    expect(() => refuseIfBlocked([])).not.toThrow();
  });

  it('is a field error for each that points at a field', () => {
    expect(() =>
      refuseIfBlocked([{ code: 'no-items' }, { code: 'note-missing', pointer: '/note' }]),
    ).toThrow(
      expect.objectContaining({
        code: 'rule-unmet',
        errors: [
          { pointer: '/note', code: 'note-missing', detail: BLOCKER_DETAILS['note-missing'] },
        ],
      }),
    );
  });
});
