import { BLOCKER_CODES } from '@plumbline/domain';
import { blockerSentence } from './words';

describe('blocker sentences', () => {
  it.each(BLOCKER_CODES)('says %s in words of its own', (code) => {
    const sentence = blockerSentence({ code });
    expect(sentence).not.toContain(code);
    expect(sentence).toMatch(/\.$/);
  });

  it('names the missing element of a finding', () => {
    expect(blockerSentence({ code: 'finding-incomplete', params: { element: 'cause' } })).toBe(
      'Finding: Cause is empty.',
    );
  });
});
