import { filterItems, groupItems, NO_FILTER } from './item-filter';
import { aPlainItem, aSealedItem } from './testing/builders';

const ITEMS = [aSealedItem(), aPlainItem()];
const found = (words: string): string[] =>
  filterItems(ITEMS, { ...NO_FILTER, words }).map(({ ref }) => ref);

describe('finding in sealed items', () => {
  it('finds all without words', () => {
    expect(found('  ')).toEqual(['17.3', '5.1']);
  });

  it.each([
    ['a ref', '17.3'],
    ['a word of the source', 'authorities'],
    ['a word of the narrative, in any case', 'ENTRIES'],
    ['a file name', 'incident-log.txt'],
    ['the number of a finding', 'f-2026-001'],
    ['a word of a response', 'form was'],
    ['a planned action', 'weekly look'],
    ['a hash', 'abababab'],
  ])('finds by %s', (_, words) => {
    expect(found(words)).toEqual(['17.3']);
  });

  it('finds only where every word stands', () => {
    expect(found('verify memorandum')).toEqual(['5.1']);
    expect(found('entries memorandum')).toEqual([]);
  });

  it('keeps to the outcome and the category', () => {
    expect(filterItems(ITEMS, { ...NO_FILTER, outcome: 'compliant' })).toEqual([ITEMS[1]]);
    expect(filterItems(ITEMS, { ...NO_FILTER, category: 'reporting' })).toEqual([ITEMS[0]]);
  });

  it('groups in the order of the categories and leaves empty ones out', () => {
    expect(groupItems(ITEMS).map(({ category }) => category)).toEqual([
      'accountability',
      'reporting',
    ]);
  });
});
