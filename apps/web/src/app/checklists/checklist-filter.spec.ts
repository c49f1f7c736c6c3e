import { convertToParamMap } from '@angular/router';
import { type ClaimStatus } from '@plumbline/domain';
import { addressOf, filterItems, filterOf, isNarrowing, NO_FILTER } from './checklist-filter';
import { anItemView } from './testing/builders';

const claimed = (status: ClaimStatus) =>
  anItemView().sources.map((source) => ({
    ...source,
    claim: { status, note: null, asOf: null, by: null },
  }));

const items = [
  anItemView({ id: 'plain' }),
  anItemView({ id: 'section', section: { number: 7, heading: 'Who?' } }),
  anItemView({ id: 'category', category: 'complaints' }),
  anItemView({ id: 'obligation', obligation: 'optional' }),
  anItemView({ id: 'claim', sources: claimed('contradicted') }),
  anItemView({ id: 'attention', blockers: [{ code: 'checklist-item-incomplete' }] }),
  anItemView({ id: 'changed', sourceChanged: true }),
  anItemView({ id: 'words', suggestedEvidence: ['Whistleblower register'] }),
];

const left = (address: Record<string, string>): string[] =>
  filterItems(items, filterOf(convertToParamMap(address))).map(({ id }) => id);

describe('the filter of a checklist', () => {
  it('narrows nothing where the address names none', () => {
    expect(left({})).toHaveLength(items.length);
    expect(isNarrowing(NO_FILTER)).toBe(false);
  });

  it.each([
    ['section', { section: '7' }],
    ['category', { category: 'complaints' }],
    ['obligation', { obligation: 'optional' }],
    ['claim', { claim: 'contradicted' }],
    ['attention', { attention: 'true' }],
    ['changed', { changed: 'true' }],
    ['words', { q: 'REGISTER whistle' }],
  ])('narrows by %s', (id, address) => {
    expect(left(address)).toEqual([id]);
  });

  it('reads back what it writes', () => {
    const filter = {
      ...NO_FILTER,
      words: 'log',
      section: 3,
      category: 'training',
      attention: true,
    } as const;
    const written = Object.entries(addressOf(filter)).filter(([, value]) => value !== null);
    expect(filterOf(convertToParamMap(Object.fromEntries(written)))).toEqual(filter);
    expect(isNarrowing(filter)).toBe(true);
  });

  it('takes a word it does not know for none', () => {
    expect(filterOf(convertToParamMap({ category: 'x', section: '-1', claim: 'y' }))).toEqual(
      NO_FILTER,
    );
  });

  it('keeps the item that is being edited in sight', () => {
    const filter = filterOf(convertToParamMap({ section: '7' }));
    expect(filterItems(items, filter, 'plain').map(({ id }) => id)).toEqual(['plain', 'section']);
  });
});
