import { compareEditions } from './compare-editions.js';
import { type SealedItem, type SealedReview } from './sealed-review.js';

const FIGURES = {
  items: 1,
  decided: 1,
  submitted: 0,
  assessed: 1,
  compliant: 1,
  partiallyCompliant: 0,
  nonCompliant: 0,
  notApplicable: 0,
  notAssessed: 0,
};

const anItem = (
  itemKey: string,
  assessment: Partial<SealedItem['assessment']> = {},
): SealedItem => ({
  itemKey,
  ordinal: 1,
  ref: '1.1',
  title: 'Register',
  wording: 'Verify that a register is kept.',
  obligation: 'mandatory',
  category: 'accountability',
  suggestedEvidence: [],
  cadence: { interval: null, trigger: null },
  responsibleUnit: '',
  sources: [],
  assessment: {
    revision: 1,
    outcome: 'compliant',
    methods: ['examine'],
    narrative: 'Read it.',
    reason: null,
    writtenBy: null,
    onBehalfOf: null,
    writtenAt: null,
    ...assessment,
  },
  evidence: [],
  findings: [],
});

const anEdition = (items: readonly SealedItem[]): Pick<SealedReview, 'items' | 'figures'> => ({
  items,
  figures: { ...FIGURES, items: items.length },
});

describe('comparing two editions', () => {
  it('finds nothing between an edition and itself', () => {
    const edition = anEdition([anItem('a'), anItem('b')]);
    expect(compareEditions(edition, edition)).toMatchObject({ unchanged: 2, differences: [] });
  });

  it('names what of an item changed, whoever wrote it and when', () => {
    const before = anEdition([anItem('a'), anItem('b')]);
    const after = anEdition([
      anItem('a', { revision: 3, writtenAt: '2026-11-01T00:00:00Z' }),
      anItem('b', { outcome: 'non_compliant', narrative: 'Two gaps.' }),
    ]);
    const { unchanged, differences } = compareEditions(before, after);
    expect(unchanged).toBe(1);
    expect(differences).toMatchObject([
      { itemKey: 'b', kind: 'changed', fields: ['outcome', 'narrative'] },
    ]);
  });

  it('lists what was added and what was dropped', () => {
    const { differences } = compareEditions(
      anEdition([anItem('a'), anItem('b')]),
      anEdition([anItem('c'), anItem('a')]),
    );
    expect(differences.map(({ itemKey, kind }) => [itemKey, kind])).toEqual([
      ['c', 'added'],
      ['b', 'dropped'],
    ]);
  });
});
