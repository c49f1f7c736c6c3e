import { wordDiff } from './word-diff';

const joined = (before: string, after: string, kinds: readonly string[]): string =>
  wordDiff(before, after)
    .filter((piece) => kinds.includes(piece.kind))
    .map((piece) => piece.text)
    .join('');

describe('word diff', () => {
  const before = 'Compared a sample of accounts with the register.';
  const after = 'Compared 40 of the 212 accounts with the signed register. 3 have none.';

  it('gives each text back from its own pieces', () => {
    expect(joined(before, after, ['same', 'added'])).toBe(after);
    expect(joined(before, after, ['same', 'removed']).trim()).toBe(before);
  });

  it('marks only the words that changed', () => {
    expect(wordDiff('one two three', 'one 2 three')).toEqual([
      { kind: 'same', text: 'one ' },
      { kind: 'removed', text: 'two ' },
      { kind: 'added', text: '2 ' },
      { kind: 'same', text: 'three' },
    ]);
  });

  it('says nothing changed for equal texts', () => {
    expect(wordDiff(before, before)).toEqual([{ kind: 'same', text: before }]);
  });

  it('shows a first text as added', () => {
    expect(wordDiff('', 'new words')).toEqual([{ kind: 'added', text: 'new words' }]);
  });
});
