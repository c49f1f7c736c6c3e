import { fireEvent, screen, within } from '@testing-library/angular';
import { type ItemRow } from '../api/views';
import { aMe, anItemRow, anItemView } from '../../testing/views';
import { openPage, settle } from '../../testing/page';
import { MyWorkPage } from './my-work-page';

const LATE = anItemRow({
  id: 'late',
  ref: '18.p1',
  title: 'An office for complaints is named',
  category: 'complaints',
  status: 'returned',
  overdueDays: 4,
  dueOn: '2026-11-20',
  returnComment: 'Attach the current notice.',
});
const LATER = anItemRow({ id: 'later', ref: '9.4', title: 'Counsel reviews', status: 'open' });
const WAITING = anItemRow({
  id: 'waiting',
  ref: '5.1',
  title: 'An MOU exists',
  status: 'submitted',
});

async function openWork(items: readonly ItemRow[], inputs: Record<string, string> = {}) {
  const opened = await openPage(MyWorkPage, { me: aMe('officer'), inputs });
  opened.http
    .expectOne((request) => request.url === '/api/items')
    .flush({ items, total: items.length, nextCursor: null });
  await settle();
  return opened;
}

const titles = (): (string | null)[] =>
  screen
    .queryAllByRole('link')
    .filter((link) => link.matches('[data-row]'))
    .map((link) => link.textContent);

describe('my work', () => {
  it('groups what is to do by due date and shows why an item came back', async () => {
    await openWork([LATER, LATE, WAITING]);
    const groups = screen.getAllByRole('rowheader').map((header) => header.textContent);
    expect(groups[0]).toContain('Overdue');
    expect(groups[1]).toContain('Later');
    expect(titles()).toEqual(['An office for complaints is named', 'Counsel reviews']);
    expect(screen.getByText(/Attach the current notice/)).toBeTruthy();
    expect(screen.getByText(/4 days late/)).toBeTruthy();
  });

  it('says how much there is to do, late and returned', async () => {
    await openWork([LATER, LATE, WAITING]);
    expect(
      screen.getByText('2 items to do in 1 review. 1 overdue. 1 came back to you.'),
    ).toBeTruthy();
  });

  it('finds by ref or word, and says so when nothing matches', async () => {
    await openWork([LATER, LATE]);
    const find = screen.getByRole('searchbox', { name: 'Find in my work' });
    fireEvent.input(find, { target: { value: '9.4' } });
    await settle();
    expect(titles()).toEqual(['Counsel reviews']);
    fireEvent.input(find, { target: { value: 'informant' } });
    await settle();
    expect(screen.getByText('No item matches “informant”')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    await settle();
    expect(titles()).toHaveLength(2);
  });

  it('leads to what is in review when nothing is left to do', async () => {
    await openWork([WAITING]);
    expect(screen.getByText('Nothing is left to do here')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'See what is in review: 1 item' }));
    await settle();
    expect(titles()).toEqual(['An MOU exists']);
  });

  it('moves with J and K, selects with X and clears with Escape', async () => {
    await openWork([LATER, LATE]);
    fireEvent.keyDown(document.body, { key: 'j' });
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'j' });
    expect(document.activeElement?.textContent).toBe('Counsel reviews');
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'x' });
    await settle();
    expect(screen.getByText('1 selected')).toBeTruthy();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    await settle();
    expect(screen.queryByText('1 selected')).toBeNull();
  });

  it('takes letters as words while someone types', async () => {
    await openWork([LATER, LATE]);
    const find = screen.getByRole('searchbox', { name: 'Find in my work' });
    find.focus();
    fireEvent.keyDown(find, { key: 'j' });
    expect(document.activeElement).toBe(find);
  });

  it('sets the method of the selected items, each at its own version', async () => {
    const { http } = await openWork([LATER]);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select 9.4' }));
    await settle();
    fireEvent.change(screen.getByLabelText('Set method of the selected items'), {
      target: { value: 'interview' },
    });
    http.expectOne('/api/items/later').flush(anItemView({ id: 'later', version: 7 }));
    await settle();
    const save = http.expectOne('/api/items/later/assessment');
    expect(save.request.headers.get('If-Match')).toBe('W/"7"');
    expect(save.request.body.methods).toEqual(['interview']);
    save.flush(anItemView({ id: 'later', version: 8 }));
    await settle();
    expect(screen.getByText('1 of 1 item changed.')).toBeTruthy();
  });

  it('takes a change of several items back, where nobody has changed them since', async () => {
    const { http } = await openWork([LATE, LATER]);
    const before = { later: 7, late: 3 } as const;
    for (const ref of ['9.4', '18.p1'])
      fireEvent.click(screen.getByRole('checkbox', { name: `Select ${ref}` }));
    await settle();
    fireEvent.change(screen.getByLabelText('Set method of the selected items'), {
      target: { value: 'interview' },
    });
    const ids = ['late', 'later'] as const;
    for (const id of ids) {
      http.expectOne(`/api/items/${id}`).flush(anItemView({ id, version: before[id] }));
      await settle();
      const saved = anItemView({ id, version: before[id] + 1 });
      http.expectOne(`/api/items/${id}/assessment`).flush(saved);
      await settle();
    }
    http.expectOne(({ url }) => url === '/api/items').flush({ items: [LATER, LATE], total: 2 });
    await settle();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    const first = http.expectOne('/api/items/late/assessment');
    expect(first.request.headers.get('If-Match')).toBe('W/"4"');
    expect(first.request.body.methods).toEqual(anItemView({}).assessment.methods);
    first.flush({ code: 'stale' }, { status: 412, statusText: 'Precondition Failed' });
    await settle();
    http.expectOne('/api/items/later/assessment').flush(anItemView({ id: 'later', version: 9 }));
    await settle();
    expect(screen.getByText(/^Undone: 1 item as before\./)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('reads its filter from the address', async () => {
    await openWork([LATER, LATE], { q: '9.4' });
    expect(titles()).toEqual(['Counsel reviews']);
  });

  it('says what failed and offers to try again', async () => {
    const { http } = await openPage(MyWorkPage, { me: aMe('officer') });
    http
      .expectOne((request) => request.url === '/api/items')
      .flush(
        { code: 'unavailable', requestId: 'req-1' },
        { status: 503, statusText: 'Service Unavailable' },
      );
    await settle();
    const alert = within(screen.getByRole('alert'));
    expect(alert.getByText('Your work could not be loaded')).toBeTruthy();
    expect(alert.getByText('req-1')).toBeTruthy();
    fireEvent.click(alert.getByRole('button', { name: 'Try again' }));
    await settle();
    http.expectOne((request) => request.url === '/api/items');
  });
});
