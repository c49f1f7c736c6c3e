import { readLineStart, romanValue } from './markers.js';

describe('marks at the start of a line', () => {
  it.each([
    ['12. Keys', 'arabic.', 12],
    ['3) Keys', 'arabic)', 3],
    ['(3) Keys', '(arabic)', 3],
    ['b. Keys', 'alpha.', 2],
    ['(b) Keys', '(alpha)', 2],
    ['IV. Keys', 'ROMAN.', 4],
    ['5.2 Keys', 'decimal2', 2],
    ['5.2.3. Keys', 'decimal3', 3],
    ['Q7) Keys', 'q#', 7],
    ['Question 7: Keys', 'q#', 7],
    ['Q: Keys', 'q', null],
    ['Section 3: Keys', 'named-section', 3],
    ['• Keys', 'bullet•', null],
    ['- Keys', 'bullet-', null],
  ])('reads %s as %s', (line, kind, value) => {
    const { markers, length } = readLineStart(line);
    expect(markers[0]).toMatchObject({ kind, value });
    expect(line.slice(length)).toBe('Keys');
  });

  it('keeps both readings of i.', () => {
    expect(readLineStart('i. Keys').markers.map(({ kind, value }) => [kind, value])).toEqual([
      ['alpha.', 9],
      ['roman.', 1],
    ]);
  });

  it('takes off A: and remembers it', () => {
    expect(readLineStart('A: Keys')).toMatchObject({ isAnswer: true, markers: [], length: 3 });
  });

  it.each(['1990 was dry', '3.5 liters', 'e.g. Keys', '-5 degrees', 'A key', '1.Keys'])(
    'finds no list mark in “%s”',
    (line) => {
      expect(readLineStart(line).markers.filter(({ kind }) => kind !== 'decimal2')).toEqual([]);
    },
  );

  it('knows roman numerals from other letters', () => {
    expect(['i', 'iv', 'ix', 'xiv', 'xl', 'iiii', 'vx', ''].map(romanValue)).toEqual([
      1,
      4,
      9,
      14,
      40,
      null,
      null,
      null,
    ]);
  });
});
