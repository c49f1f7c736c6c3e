import { describe, expect, it } from '@jest/globals';
import { versionFromIfMatch } from './if-match.js';

describe('If-Match', () => {
  it.each(['"7"', 'W/"7"', '7', ' "7" '])('reads version 7 from %s', (header) => {
    expect(versionFromIfMatch(header)).toBe(7);
  });

  it.each(['*', '', '"seven"', '"7", "8"', '"-1"', '"1.5"', '"99999999999"'])(
    'refuses %s as malformed',
    (header) => {
      expect(() => versionFromIfMatch(header)).toThrow(
        expect.objectContaining({ code: 'malformed' }),
      );
    },
  );

  it('is needed', () => {
    expect(() => versionFromIfMatch(undefined)).toThrow(
      expect.objectContaining({ code: 'precondition-missing' }),
    );
  });
});
