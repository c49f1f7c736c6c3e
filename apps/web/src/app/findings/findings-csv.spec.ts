import { findingsCsv } from './findings-csv';
import { aFindingView } from './testing/builders';

const NOW = new Date('2026-11-11T12:00:00.000Z');

describe('the findings as CSV', () => {
  it('come with the days a response is waited for, empty where none is', () => {
    const rows = [aFindingView(), aFindingView({ number: 'F-2', state: 'closed' })];
    const [, first, second] = findingsCsv(rows, NOW).split('\r\n');
    expect(first).toMatch(/^F-2026-001,.*,2026-11-01T12:00:00.000Z,10$/);
    expect(second).toMatch(/^F-2,.*,2026-11-01T12:00:00.000Z,$/);
  });

  it('hold no cell that a spreadsheet runs, and keep commas and quotes', () => {
    const text = findingsCsv(
      [aFindingView({ condition: '=HYPERLINK("x")', itemTitle: 'Log, kept' })],
      NOW,
    );
    expect(text).toContain(`,"'=HYPERLINK(""x"")",`);
    expect(text).toContain(',"Log, kept",');
  });
});
