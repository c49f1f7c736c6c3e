import { describe, expect, it } from '@jest/globals';
import { reportCoverage } from '../fonts/coverage.js';
import { cleanText } from './clean-text.js';

const clean = (text: string): string => cleanText(text, reportCoverage());

describe('cleaning text for print', () => {
  it('leaves words, punctuation and accents alone', () => {
    const text = 'Équipe “A” – 6 of 23, ½ × 4 ÷ 2 − 1; naïve Žižek, Ελλάδα, Київ: #x $y \\ "q"';
    expect(clean(text)).toBe(text);
  });

  it('composes letters with their marks', () => {
    expect(clean('e\u0301')).toBe('é');
  });

  it.each(['\r\n', '\r', '\n', '\u0085', '\u2028', '\u2029', '\f', '\v'])(
    'turns the line end %j into a line feed',
    (lineEnd) => {
      expect(clean(`one${lineEnd}two`)).toBe('one\ntwo');
    },
  );

  it('turns white space no font has into a space', () => {
    expect(clean('a\tb\u3000c')).toBe('a b c');
  });

  it.each([
    ['a control character', 'a\u0000b', 'a[U+0000]b'],
    ['a zero-width space', 'a\u200bb', 'a[U+200B]b'],
    ['a turned reading direction', 'a\u202eb', 'a[U+202E]b'],
    ['a byte order mark', '\ufeffa', '[U+FEFF]a'],
    ['a lone surrogate', 'a\ud83d', 'a[U+D83D]'],
    ['an emoji', 'a😀b', 'a[U+1F600]b'],
    ['joined emoji as one group', '👩\u200d⚖\ufe0f', '[U+1F469 U+200D U+2696 U+FE0F]'],
    ['Chinese', '中文', '[U+4E2D U+6587]'],
    ['Hebrew', 'של', '[U+05E9 U+05DC]'],
    ['a private code point', '\ue000', '[U+E000]'],
  ])('shows %s by its code point', (_, text, shown) => {
    expect(clean(text)).toBe(shown);
  });

  it('drops soft hyphens, which hold no letter', () => {
    expect(clean('compli\u00adance')).toBe('compliance');
  });
});
