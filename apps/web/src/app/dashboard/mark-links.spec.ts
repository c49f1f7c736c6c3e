import { fireEvent, screen } from '@testing-library/angular';
import { openPage } from '../../testing/page';
import { type BoardRows } from './board-table';
import { MarkLinks } from './mark-links';

const TABLE: BoardRows = {
  name: 'Items by due week',
  columns: ['Due', 'Open items'],
  rows: [
    { label: 'Overdue', cells: [{ text: '4', query: { figure: 'overdue' } }] },
    { label: 'This week', cells: [{ text: '0', query: { figure: 'ahead' } }] },
    { label: 'Later', cells: [{ text: '9', query: { figure: 'ahead' } }] },
    { label: 'All', isTotal: true, cells: [{ text: '13', query: {} }] },
  ],
};

describe('the marks of a chart', () => {
  it('are one stop of the keyboard; the arrows move and each leads to its items', async () => {
    await openPage(MarkLinks, { inputs: { table: TABLE } });
    const links = screen.getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Overdue, open items: 4',
      'Later, open items: 9',
    ]);
    const stops = () => links.map((link) => link.getAttribute('tabindex'));
    expect(stops()).toEqual(['0', '-1']);
    links[0]?.focus();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(links[1]);
    await new Promise((done) => setTimeout(done));
    expect(stops()).toEqual(['-1', '0']);
    expect(links[1]?.getAttribute('href')).toBe('/items?figure=ahead');
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Home' });
    expect(document.activeElement).toBe(links[0]);
  });
});
