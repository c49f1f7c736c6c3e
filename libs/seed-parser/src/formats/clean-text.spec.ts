import { cleanPieces, storable, withoutInvisible } from './clean-text.js';

const plain = (text: string) => ({ text, isBold: false });
const bold = (text: string) => ({ text, isBold: true });

describe('text put together from pieces', () => {
  it.each([
    ['collapses white space within and across pieces', ['a  b ', '  c\u00a0\u00a0d'], 'a b c d'],
    ['keeps a tab and a line end once', ['a \t\t b', '\n \n c'], 'a\tb\nc'],
    ['trims both ends', ['  ', ' a ', '\n'], 'a'],
    ['spells ligatures out', ['oﬃce ﬁle'], 'office file'],
    ['drops what cannot be seen', ['co\u00adoperate\u200b \ufeffnow'], 'cooperate now'],
    [
      'drops control characters and replaces halves of characters',
      ['a\u0000b\u0007\ud800'],
      'ab\ufffd',
    ],
    ['keeps whole characters outside the first plane', ['😀'], '😀'],
  ])('%s', (_rule, pieces, expected) => {
    expect(cleanPieces(pieces.map(plain)).text).toBe(expected);
  });

  it('knows how far the bold words at the start go', () => {
    expect(cleanPieces([bold('Keys'), bold(' kept. '), plain('Staff')]).boldEnd).toBe(10);
    expect(cleanPieces([plain(' '), bold('Keys'), plain(' and '), bold('more')]).boldEnd).toBe(4);
    expect(cleanPieces([plain('Keys '), bold('kept')]).boldEnd).toBe(0);
  });

  it('makes every line end LF', () => {
    expect(withoutInvisible('a\r\nb\rc\u2028d\u0085e\vf')).toBe('a\nb\nc\nd\ne\nf');
  });

  it('gives text that is stored as it is', () => {
    const text = storable('\u0000\u0001a\u009f\udfff');
    expect(text).toBe('a\ufffd');
  });
});
