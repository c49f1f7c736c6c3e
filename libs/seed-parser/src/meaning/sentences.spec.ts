import { sentencesOf } from './sentences.js';

const split = (text: string): string[] =>
  sentencesOf(text, [0, text.length]).map(([start, end]) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['One ends. Two begins.', ['One ends.', 'Two begins.']],
    ['Forms (e.g. Form 3) are kept. They stay.', ['Forms (e.g. Form 3) are kept.', 'They stay.']],
    [
      'See Sec. 4 and No. 7 of the U.S. Code. It holds.',
      ['See Sec. 4 and No. 7 of the U.S. Code.', 'It holds.'],
    ],
    [
      'It is called the “Key Act.” Staff know it.',
      ['It is called the “Key Act.”', 'Staff know it.'],
    ],
    ['Is it kept? It is!', ['Is it kept?', 'It is!']],
    ['Version 2.5 is in use. 12 copies exist.', ['Version 2.5 is in use.', '12 copies exist.']],
    ['no stop at all', ['no stop at all']],
    [' … ', []],
  ])('splits “%s”', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });
});
