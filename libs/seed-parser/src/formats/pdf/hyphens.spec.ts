import { Hyphens } from './hyphens.js';

const keeps = (lines: readonly string[], before: string, after: string): boolean =>
  new Hyphens(lines).keeps(before, after);

/** Lines that show a document which breaks words. */
const BROKEN = [
  'they coordi-',
  'nate the information well',
  'and the sharing of it now',
  'as we call it up now',
];

describe('a hyphen at the end of a line', () => {
  it.each([
    [
      'stays where the word is written with it elsewhere',
      ['a well-kept log', ...BROKEN],
      'well',
      'kept',
      true,
    ],
    [
      'goes where the word is written as one elsewhere',
      ['our oversight is', ...BROKEN],
      'over',
      'sight',
      false,
    ],
    ['stays between two words that stand alone elsewhere', BROKEN, 'information', 'sharing', true],
    ['stays before what many compounds end in', BROKEN, 'risk', 'based', true],
    ['stays before a short one of them', BROKEN, 'call', 'up', true],
    ['goes where a half is no word', BROKEN, 'agree', 'ments', false],
    [
      'goes after the first half of words that are written as one',
      ['with it in all', ...BROKEN],
      'with',
      'in',
      false,
    ],
    ['stays before a capital or a figure', BROKEN, 'post', 'Soviet', true],
    [
      'stays where the document breaks no word',
      ['a state of', 'wide rivers'],
      'state',
      'wide',
      true,
    ],
  ])('%s', (_rule, lines, before, after, expected) => {
    expect(keeps(lines, before, after)).toBe(expected);
  });

  it('isn’t misled by the second halves of other broken words', () => {
    expect(
      keeps(['the agree-', 'ments and the state-', 'ments', ...BROKEN], 'assess', 'ments'),
    ).toBe(false);
  });
});
