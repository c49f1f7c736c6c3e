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
  it('counts an outcome only once it is submitted, as the figures do', async () => {
    const params = await openItems({ figure: 'compliant', category: 'reporting' });
    expect(params.get('outcome')).toBe('compliant');
    expect(params.get('category')).toBe('reporting');
    expect(titles()).toEqual(['Submitted']);
  });

  it('counts everything else as not assessed', async () => {
    await openItems({ figure: 'notAssessed' });
    expect(titles()).toEqual(['Begun', 'Could not tell']);
  });

  it('asks the server for what is overdue', async () => {
    const params = await openItems({ figure: 'overdue' });
    expect(params.get('overdue')).toBe('true');
  });

  it('leaves an unknown filter out instead of passing it on', async () => {
    const params = await openItems({ figure: 'nonsense', severity: 'awful' });
    expect(params.keys()).toEqual(['limit']);
    expect(titles()).toHaveLength(3);
  });
});
