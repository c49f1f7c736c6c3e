import { type FindingRow } from '../api/views';
import { filterFindings, groupFindings } from './finding-filter';

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
    const found = (filter: Parameters<typeof filterFindings>[1]) =>
      filterFindings(ROWS, filter).map(({ number }) => number);
    expect(found({ reviewId: 'review-2', words: '' })).toEqual(['F-2']);
    expect(found({ reviewId: null, words: 'LOG gaps' })).toEqual(['F-4']);
    expect(found({ reviewId: null, words: 'f-3' })).toEqual(['F-3']);
  });
});
