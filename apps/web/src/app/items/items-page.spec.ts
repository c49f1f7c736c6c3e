import { screen } from '@testing-library/angular';
import { openPage, settle } from '../../testing/page';
import { aMe, anItemRow } from '../../testing/views';
import { ItemsPage } from './items-page';

const ROWS = [
  anItemRow({ id: 'sent', title: 'Submitted', status: 'submitted', outcome: 'compliant' }),
  anItemRow({ id: 'begun', title: 'Begun', status: 'in_progress', outcome: 'compliant' }),
  anItemRow({ id: 'unsaid', title: 'Could not tell', status: 'accepted' }),
];

async function openItems(inputs: Record<string, string>) {
  const { http } = await openPage(ItemsPage, { me: aMe('supervisor'), inputs });
  const request = http.expectOne(({ url }) => url === '/api/items');
  request.flush({ items: ROWS, total: ROWS.length, nextCursor: null });
  await settle();
  return request.request.params;
}

const titles = (): (string | null)[] =>
  screen
    .queryAllByRole('link')
    .filter((link) => link.matches('[data-row]'))
    .map((link) => link.textContent);

describe('the items behind a number', () => {
  it('asks the server for exactly what the number counts', async () => {
    const params = await openItems({ figure: 'compliant', category: 'reporting' });
    expect(params.get('figure')).toBe('compliant');
    expect(params.get('category')).toBe('reporting');
    expect(titles()).toEqual(['Submitted', 'Begun', 'Could not tell']);
    expect(screen.getByRole('heading', { name: 'Items: Compliant, Reporting' })).toBeTruthy();
  });

  it('keeps the filters of the dashboard it was opened from', async () => {
    const params = await openItems({
      figure: 'ahead',
      agencyId: 'a1',
      obligation: 'mandatory',
      dueFrom: '2026-11-23',
      dueTo: '2026-11-29',
      from: '2026-04-01',
      to: '2026-09-30',
    });
    const named = Object.fromEntries(params.keys().map((key) => [key, params.get(key)]));
    expect(named).toEqual({
      figure: 'ahead',
      agencyId: 'a1',
      obligation: 'mandatory',
      dueFrom: '2026-11-23',
      dueTo: '2026-11-29',
      from: '2026-04-01',
      to: '2026-09-30',
      real: 'true',
      limit: '200',
    });
  });

  it('leaves mock reviews out unless one is named', async () => {
    const params = await openItems({ reviewId: 'r1' });
    expect([params.get('reviewId'), params.get('real')]).toEqual(['r1', null]);
  });

  it('goes on from the page that the address names', async () => {
    const params = await openItems({ figure: 'overdue', after: 'cursor-1' });
    expect(params.get('cursor')).toBe('cursor-1');
    expect(screen.getByRole('button', { name: 'Previous page' })).toBeTruthy();
  });

  it('leaves an unknown filter out instead of passing it on', async () => {
    const params = await openItems({ figure: 'nonsense', severity: 'awful', dueFrom: 'soon' });
    expect(params.keys().sort()).toEqual(['limit', 'real']);
    expect(titles()).toHaveLength(3);
  });
});
