import { type PracticeView, type SectionView } from '../api/views';
import { filterSections } from './practice-filter';

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
  claim: { status: 'source_says', note: null, asOf: null, by: null },
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
    const shown = filterSections(SECTIONS, { shown: 'all', words: '' });
    expect(shown.map(({ number }) => number)).toEqual([5, 6, 7]);
  });

  it('keeps what can be audited apart from context', () => {
    expect(refsOf(filterSections(SECTIONS, { shown: 'auditable', words: '' }))).toEqual(['5.1']);
    expect(refsOf(filterSections(SECTIONS, { shown: 'context', words: '' }))).toEqual([
      '5.2',
      '6.1',
    ]);
  });

  it('finds by ref and by word, and leaves sections without a hit away', () => {
    expect(refsOf(filterSections(SECTIONS, { shown: 'all', words: 'TRUST grows' }))).toEqual([
      '5.2',
    ]);
    const byRef = filterSections(SECTIONS, { shown: 'all', words: '6.1' });
    expect(byRef.map(({ number }) => number)).toEqual([6]);
  });
});
