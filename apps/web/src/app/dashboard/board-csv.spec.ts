import { toCsv } from './board-csv';

const csvOf = (...texts: string[]): string =>
  toCsv([
    {
      name: 'Outcomes',
      columns: ['Category', 'Items'],
      rows: texts.map((label) => ({ label, cells: [{ text: '4' }] })),
    },
  ]);

describe('the exported figures', () => {
  it('are the table with its name above, one line each', () => {
    expect(csvOf('Training')).toBe('\uFEFFOutcomes\r\nCategory,Items\r\nTraining,4\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)'])('keep %s from being a formula', (text) => {
    expect(csvOf(text)).toContain(`\r\n'${text},4\r\n`);
  });

  it('keep commas, quotes and line ends inside their cell', () => {
    expect(csvOf('A "b", c')).toContain('\r\n"A ""b"", c",4\r\n');
    expect(csvOf('=A,b')).toContain(`\r\n"'=A,b",4\r\n`);
  });
});
