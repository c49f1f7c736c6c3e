import { convertToParamMap } from '@angular/router';
import { type PracticeView, type SectionView } from '../api/views';
import { addressOf, filterOf, filterSections, NO_FILTER } from './practice-filter';

const aPractice = (changes: Partial<PracticeView>): PracticeView => ({
  id: changes.ref ?? 'p',
  ref: '5.1',
  parentRef: null,
  practiceKey: 'k',
  title: null,
  span: [0, 1],
  gaps: [],
  text: 'Agencies keep a register.',
  obligation: 'expected',
  auditable: true,
  contextReason: null,
  category: 'oversight',
  why: [],
  claim: { status: 'source_says', note: null, asOf: null, by: null, version: 0 },
  checklistItemId: null,
  ...changes,
});

const aSection = (number: number, practices: readonly PracticeView[]): SectionView => ({
  id: `s${number}`,
  number,
  ordinal: number,
  heading: `Question ${number}`,
  span: [0, 1],
  practices,
});

const SECTIONS = [
  aSection(5, [
    aPractice({ ref: '5.1' }),
    aPractice({ ref: '5.2', auditable: false, contextReason: 'benefit', text: 'Trust grows.' }),
  ]),
  aSection(6, [aPractice({ ref: '6.1', auditable: false, contextReason: 'trend' })]),
  aSection(7, []),
];

const refsOf = (sections: readonly SectionView[]): string[] =>
  sections.flatMap((section) => section.practices.map(({ ref }) => ref));

describe('practices of a document', () => {
  it('shows every section, also one without practices, while nothing narrows', () => {
    const shown = filterSections(SECTIONS, NO_FILTER);
    expect(shown.map(({ number }) => number)).toEqual([5, 6, 7]);
  });

  it('keeps what can be audited apart from context', () => {
    expect(refsOf(filterSections(SECTIONS, { ...NO_FILTER, shown: 'auditable' }))).toEqual(['5.1']);
    expect(refsOf(filterSections(SECTIONS, { ...NO_FILTER, shown: 'context' }))).toEqual([
      '5.2',
      '6.1',
    ]);
  });

  it('finds by ref and by word, and leaves sections without a hit away', () => {
    expect(refsOf(filterSections(SECTIONS, { ...NO_FILTER, words: 'TRUST grows' }))).toEqual([
      '5.2',
    ]);
    const byRef = filterSections(SECTIONS, { ...NO_FILTER, words: '6.1' });
    expect(byRef.map(({ number }) => number)).toEqual([6]);
  });

  it('narrows by section, category, obligation and claim status', () => {
    const claim = { status: 'contradicted', note: 'No.', asOf: null, by: null, version: 1 } as const;
    const sections = [
      aSection(1, [aPractice({ ref: '1.1', category: 'complaints' })]),
      aSection(2, [
        aPractice({ ref: '2.1', obligation: 'optional' }),
        aPractice({ ref: '2.2', claim }),
      ]),
    ];
    const left = (change: object) => refsOf(filterSections(sections, { ...NO_FILTER, ...change }));
    expect(left({ section: 1 })).toEqual(['1.1']);
    expect(left({ category: 'complaints' })).toEqual(['1.1']);
    expect(left({ obligation: 'optional' })).toEqual(['2.1']);
    expect(left({ claim: 'contradicted' })).toEqual(['2.2']);
  });

  it('stands in the address, where a word it does not know is none', () => {
    const filter = { ...NO_FILTER, shown: 'context', words: 'log', claim: 'unknown' } as const;
    const written = Object.entries(addressOf(filter)).filter(([, value]) => value !== null);
    expect(filterOf(convertToParamMap(Object.fromEntries(written)))).toEqual(filter);
    expect(filterOf(convertToParamMap({ shown: 'x', section: 'y' }))).toEqual(NO_FILTER);
  });
});
