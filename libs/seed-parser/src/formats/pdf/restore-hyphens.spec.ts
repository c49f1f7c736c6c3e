import { restoreHyphens } from './restore-hyphens.js';
import type { Item } from './restore-hyphens.js';

const item = (str: string): Item => ({
  str,
  transform: [10, 0, 0, 10, 0, 0],
  width: 5 * str.length,
  fontName: 'f',
});

const restored = (strings: readonly string[], glyphs: string): string[] =>
  restoreHyphens(strings.map(item), glyphs).map(({ str }) => str);

describe('hyphens that the library left out', () => {
  it.each([
    [
      'at the end of a line',
      ['they coordi', 'nate it'],
      'they coordi\u00adnate it',
      ['they coordi-', 'nate it'],
    ],
    ['in a word', ['need to know basis'], 'need\u00adto\u00adknow basis', ['need-to-know basis']],
    ['in a word without a gap', ['wellkept log'], 'well\u00adkept log', ['well-kept log']],
    ['before a space', ['pre and post'], 'pre\u00ad and post', ['pre- and post']],
    ['at the very end', ['and so on'], 'and so on\u00ad', ['and so on-']],
    [
      'past items of white space',
      ['coordi', ' ', 'nate'],
      'coordi\u00ad nate',
      ['coordi-', ' ', 'nate'],
    ],
  ])('come back %s', (_where, strings, glyphs, expected) => {
    expect(restored(strings, glyphs)).toEqual(expected);
  });

  it('widen the words that they end', () => {
    const [first] = restoreHyphens([item('coordi'), item('nate')], 'coordi\u00adnate');
    expect(first?.width).toBe(33);
  });

  it('stay away where the characters are others', () => {
    expect(restored(['ab', 'cd'], 'ab\u00adxd')).toEqual(['ab', 'cd']);
  });
});
