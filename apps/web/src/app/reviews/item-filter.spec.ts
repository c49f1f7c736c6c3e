import { anItemRow } from './testing/builders';
import { filterFrom, filterRows, isNarrowing } from './item-filter';

const address = {
  status: undefined,
  outcome: undefined,
  category: undefined,
  overdue: undefined,
  unassigned: undefined,
};

const ROWS = [
  anItemRow({ ref: 'a', status: 'accepted', outcome: 'compliant' }),
  anItemRow({ ref: 'b', status: 'submitted', outcome: 'non_compliant', category: 'training' }),
  anItemRow({ ref: 'c', status: 'open', overdueDays: 3, assignee: null }),
];

const refs = (query: Partial<Record<keyof typeof address, string>>): string[] =>
  filterRows(ROWS, filterFrom({ ...address, ...query })).map(({ ref }) => ref);

describe('filters of the items of a review', () => {
  it('narrow by what the address names', () => {
    expect(refs({ status: 'submitted' })).toEqual(['b']);
    expect(refs({ outcome: 'compliant' })).toEqual(['a']);
    expect(refs({ category: 'training' })).toEqual(['b']);
    expect(refs({ overdue: 'true' })).toEqual(['c']);
    expect(refs({ unassigned: 'true' })).toEqual(['c']);
  });

  it('show everything that is not accepted as undecided', () => {
    expect(refs({ status: 'undecided' })).toEqual(['b', 'c']);
  });

  it('ignore words they do not know', () => {
    expect(refs({ status: 'lost', outcome: 'fine' })).toEqual(['a', 'b', 'c']);
    expect(isNarrowing(filterFrom({ ...address, status: 'lost' }))).toBe(false);
    expect(isNarrowing(filterFrom({ ...address, overdue: 'true' }))).toBe(true);
  });
});
