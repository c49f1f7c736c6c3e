import { type FindingRow } from '../api/views';
import { agenciesOf, type FindingFilter, filterFindings, groupFindings } from './finding-filter';

const aRow = (changes: Partial<FindingRow>): FindingRow => ({
  id: changes.number ?? 'f',
  version: 1,
  number: 'F-2026-001',
  itemId: 'item-1',
  reviewId: 'review-1',
  reviewCode: 'SAMPLE-2026-01',
  agency: { id: 'agency-1', name: 'Sample Agency' },
  ref: '5.1',
  itemTitle: 'A register is kept',
  state: 'issued',
  severity: 'high',
  condition: 'Six records show no date.',
  issuedAt: '2026-11-01T12:00:00.000Z',
  responsibleOfficial: { id: 'official-1', name: 'Responsible official' },
  ...changes,
});

const ROWS = [
  aRow({ number: 'F-1', state: 'closed' }),
  aRow({ number: 'F-2', state: 'responded', reviewId: 'review-2' }),
  aRow({ number: 'F-3' }),
  aRow({ number: 'F-4', responsibleOfficial: null, condition: 'The log has gaps.' }),
];

describe('findings', () => {
  it('put what is asked of the reader first, what is over last', () => {
    const groups = groupFindings(ROWS, 'official-1').map(({ group, rows }) => [
      group,
      rows.map(({ number }) => number),
    ]);
    expect(groups).toEqual([
      ['asked', ['F-3']],
      ['open', ['F-2', 'F-4']],
      ['done', ['F-1']],
    ]);
  });

  it('ask nothing of somebody else', () => {
    expect(groupFindings(ROWS, 'officer-1').map(({ group }) => group)).toEqual(['open', 'done']);
  });

  it('are found by review and by word', () => {
    const found = (filter: Pick<FindingFilter, 'reviewId' | 'words'>) =>
      filterFindings(ROWS, { agencyId: null, leastDays: null, ...filter }).map(
        ({ number }) => number,
      );
    expect(found({ reviewId: 'review-2', words: '' })).toEqual(['F-2']);
    expect(found({ reviewId: null, words: 'LOG gaps' })).toEqual(['F-4']);
    expect(found({ reviewId: null, words: 'f-3' })).toEqual(['F-3']);
  });

  it('are found by agency, whose names come each once and in order', () => {
    const other = { id: 'agency-2', name: 'Another Agency' };
    const rows = [...ROWS, aRow({ number: 'F-5', agency: other })];
    const filter = { reviewId: null, agencyId: 'agency-2', leastDays: null, words: '' };
    expect(filterFindings(rows, filter).map(({ number }) => number)).toEqual(['F-5']);
    expect(agenciesOf(rows).map(({ name }) => name)).toEqual(['Another Agency', 'Sample Agency']);
  });

  it('are found by how long they wait, those that wait for nothing left out', () => {
    const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
    const rows = [
      aRow({ number: 'F-6', issuedAt: daysAgo(6) }),
      aRow({ number: 'F-8', issuedAt: daysAgo(8) }),
      aRow({ number: 'F-9', issuedAt: daysAgo(90), state: 'responded' }),
    ];
    const filter = { reviewId: null, agencyId: null, leastDays: 7, words: '' };
    expect(filterFindings(rows, filter).map(({ number }) => number)).toEqual(['F-8']);
  });
});
