import { CORRECTION_KINDS, readCorrection, readCorrections, withCorrection } from './correction.js';
import type { Correction } from './correction.js';

const ONE_OF_EACH: readonly Correction[] = [
  { kind: 'heading', at: 1, end: 9, number: null },
  { kind: 'not-heading', at: 2 },
  { kind: 'merge', at: 3 },
  { kind: 'split', at: 4 },
  { kind: 'auditable', at: 5 },
  { kind: 'context', at: 6, reason: 'role' },
  { kind: 'ref', at: 7, ref: '5.2' },
  { kind: 'title', at: 8, title: null },
  { kind: 'obligation', at: 9, obligation: 'typical' },
  { kind: 'category', at: 10, category: 'training' },
  { kind: 'wording', at: 11, wording: 'Verify that it holds.' },
  { kind: 'leave-out', at: 12 },
  { kind: 'checked', at: 13, code: 'unplaced' },
];

describe('reading corrections', () => {
  it('reads every kind as it was written', () => {
    expect(ONE_OF_EACH.map(({ kind }) => kind)).toEqual([...CORRECTION_KINDS]);
    expect(readCorrections(JSON.parse(JSON.stringify(ONE_OF_EACH)))).toEqual(ONE_OF_EACH);
  });

  it.each([
    ['nothing', null],
    ['a word', 'merge'],
    ['an unknown kind', { kind: 'erase', at: 1 }],
    ['no place', { kind: 'merge' }],
    ['a place before the text', { kind: 'merge', at: -1 }],
    ['half a place', { kind: 'merge', at: 1.5 }],
    ['a heading without end', { kind: 'heading', at: 4, end: 4, number: null }],
    ['a heading numbered zero', { kind: 'heading', at: 4, end: 5, number: 0 }],
    ['an unknown reason', { kind: 'context', at: 4, reason: 'mood' }],
    ['a ref of two words', { kind: 'ref', at: 4, ref: '5 2' }],
    ['an empty title', { kind: 'title', at: 4, title: ' ' }],
    ['a wording beyond measure', { kind: 'wording', at: 4, wording: 'x'.repeat(2001) }],
    ['an unknown issue', { kind: 'checked', at: 4, code: 'all' }],
  ])('refuses %s', (_what, value) => {
    expect(readCorrection(value)).toBeNull();
    expect(readCorrections([ONE_OF_EACH[1], value])).toBeNull();
  });

  it('drops what a correction doesn’t have', () => {
    expect(readCorrection({ kind: 'merge', at: 1, end: 4 })).toEqual({ kind: 'merge', at: 1 });
  });
});

describe('adding a correction', () => {
  it('takes the place of one that decides the same thing', () => {
    const added: Correction = { kind: 'auditable', at: 6 };
    const corrections = withCorrection(ONE_OF_EACH, added);
    expect(corrections).toHaveLength(ONE_OF_EACH.length);
    expect(corrections.at(-1)).toEqual(added);
    expect(corrections.filter(({ at }) => at === 6)).toEqual([added]);
  });
});
