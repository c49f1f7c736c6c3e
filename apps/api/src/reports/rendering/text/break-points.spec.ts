import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addBreakPoints, BREAK_POINT } from './break-points.js';

const pieces = (text: string): string[] => addBreakPoints(text).split(BREAK_POINT);

describe('break points', () => {
  it('leaves ordinary words whole', () => {
    const text = 'Verify that every incident was reported promptly.';
    expect(addBreakPoints(text)).toBe(text);
  });

  it('lets an address break after its signs', () => {
    expect(pieces('https://www.example.gov/policies/joint')).toEqual([
      'https://',
      'www.example.',
      'gov/policies/',
      'joint',
    ]);
  });

  it('parts no surrogate pair and no letter from its mark', () => {
    expect(pieces('🙂'.repeat(21))).toEqual(['🙂'.repeat(20), '🙂']);
    expect(pieces(`${'a'.repeat(20)}\u0301b`)).toEqual([`${'a'.repeat(20)}\u0301`, 'b']);
  });

  it('changes no letter, and leaves no piece longer than a column', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const plain = text.replaceAll(BREAK_POINT, '');
        expect(pieces(plain).join('')).toBe(plain);
        const longest = Math.max(
          ...addBreakPoints(plain)
            .split(new RegExp(`[${BREAK_POINT}\\s]`, 'u'))
            .map((piece) => piece.replace(/\p{M}/gu, '').length),
        );
        expect(longest).toBeLessThanOrEqual(20);
      }),
    );
  });
});
