import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { fireEvent, render, screen } from '@testing-library/angular';
import { type ChecklistVersionView, type ItemsCommand } from '../api/views';
import { problems } from '../core/interceptors';
import { NO_FILTER } from './checklist-filter';
import { ChecklistItems } from './checklist-items';
import { anItemView, aVersion, NO_FIELDS } from './testing/builders';

const THREE = aVersion({
  items: [
    anItemView({ id: 'a', ref: '1.1', title: 'Plans' }),
    anItemView({ id: 'b', ref: '1.2', title: 'Incidents' }),
    anItemView({ id: 'c', ref: '2.1', title: 'Before duty' }),
  ],
});

async function open(version: ChecklistVersionView = THREE, canEdit = true) {
  const changed = jest.fn();
  await render(ChecklistItems, {
    inputs: { version, filter: NO_FILTER, canEdit },
    on: { changed },
    providers: [
      provideHttpClient(withInterceptors([problems])),
      provideHttpClientTesting(),
      provideRouter([]),
    ],
  });
  return { http: TestBed.inject(HttpTestingController), changed };
}

const check = (ref: string, init = {}) =>
  fireEvent.click(screen.getByRole('checkbox', { name: `Select ${ref}` }), init);
const act = async (http: HttpTestingController, name: string, answer: Partial<ItemsCommand>) => {
  const request = http.expectOne(`/api/checklist-versions/version-1/${name}`);
  request.flush({ applied: [], unchanged: [], conflicts: [], undoId: null, ...answer });
  await new Promise((done) => setTimeout(done));
  return request.request.body;
};
const a = { id: 'a', version: 3 };
const b = { id: 'b', version: 3 };
const c = { id: 'c', version: 3 };

describe('many items at once', () => {
  it('selects a range with Shift, and clears with Escape', async () => {
    await open();
    check('1.1');
    check('2.1', { shiftKey: true });
    expect(screen.getByText('3 selected')).toBeTruthy();
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(screen.queryByText('3 selected')).toBeNull();
  });

  it('says what would change before it changes, and takes it back once', async () => {
    const { changed, http } = await open();
    fireEvent.click(screen.getByLabelText('Select all shown items'));
    fireEvent.click(screen.getByRole('button', { name: 'Change all' }));
    const look = await screen.findByRole('button', { name: 'See what changes' });
    expect(look.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(look);
    http.expectNone('/api/checklist-versions/version-1/preview-edit');

    fireEvent.change(screen.getByLabelText('Obligation', { selector: 'select.in' }), {
      target: { value: 'mandatory' },
    });
    fireEvent.click(look);
    const answer = { applied: [a], unchanged: [b], conflicts: [c] };
    expect(await act(http, 'preview-edit', answer)).toEqual({
      items: [a, b, c],
      changes: { obligation: 'mandatory' },
    });
    const preview = '1 item changes, 1 has it already, 1 was changed by someone else (2.1).';
    expect(await screen.findByText(preview)).toBeTruthy();

    fireEvent.click(await screen.findByRole('button', { name: 'Change 1 item' }));
    await act(http, 'edit-items', { ...answer, undoId: 'undo-1' });
    expect(changed).toHaveBeenCalledTimes(1);
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    const body = await act(http, 'undo', { applied: [{ id: 'a', version: 5 }] });
    expect(body).toEqual({ undoId: 'undo-1' });
    expect(await screen.findByText('Undone: 1 item as before.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('says that nothing was taken back when every item changed since', async () => {
    const { http } = await open();
    check('1.1');
    fireEvent.click(screen.getByRole('button', { name: /^Drop/ }));
    fireEvent.input(await screen.findByLabelText(/^Reason/), { target: { value: 'Covered.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Drop 1 item' }));
    await new Promise((done) => setTimeout(done));
    expect(
      await act(http, 'drop-items', { applied: [{ id: 'a', version: 4 }], undoId: 'undo-2' }),
    ).toEqual({ items: [a], why: 'Covered.' });
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    http
      .expectOne('/api/checklist-versions/version-1/undo')
      .flush({ code: 'stale' }, { status: 412, statusText: 'Precondition Failed' });
    expect(
      await screen.findByText('Not undone: every one of these items changed since.'),
    ).toBeTruthy();
  });

  it('merges the selected into the first', async () => {
    const { http } = await open();
    check('1.1');
    check('1.2');
    fireEvent.click(screen.getByRole('button', { name: 'Merge…' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Merge into 1.1' }));
    await new Promise((done) => setTimeout(done));
    expect(await act(http, 'merge-items', { applied: [a], undoId: 'undo-3' })).toEqual({
      items: [a, b],
    });
    expect(await screen.findByText('Merged into 1.1.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  });

  it('brings a dropped item back', async () => {
    const dropped = {
      ...{ id: 'd', version: 2, itemKey: 'd', ref: '3.1', title: 'Intake', wording: 'Verify.' },
      ...{ why: 'Covered by another law.', by: 'Program lead', at: '2026-11-24T12:00:00.000Z' },
    };
    const { http } = await open(aVersion({ ...THREE, dropped: [dropped] }));
    expect(screen.getByText('Covered by another law.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Bring back 3.1' }));
    expect(await act(http, 'restore-items', { applied: [{ id: 'd', version: 3 }] })).toEqual({
      items: [{ id: 'd', version: 2 }],
    });
    expect(await screen.findByText('3.1 is back.')).toBeTruthy();
  });

  it('offers a reader neither selection nor change, but the history', async () => {
    const { http } = await open(THREE, false);
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.queryByRole('button', { name: /^Edit/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'History of 1.2' }));
    await screen.findByRole('heading', { name: 'History' });
    TestBed.tick();
    http.expectOne('/api/checklist-items/b/history').flush({
      itemKey: 'b',
      title: 'Incidents',
      entries: [
        {
          ...{ kind: 'edited', versionNumber: 2, by: { id: 'l', name: 'Program lead' } },
          ...{ at: '2026-11-24T12:00:00.000Z', why: null, undo: false, fields: ['wording'] },
          before: { ...NO_FIELDS, wording: 'Verify the log.' },
          after: { ...NO_FIELDS, wording: 'Verify the register.' },
        },
      ],
    });
    expect((await screen.findByText('register.')).tagName).toBe('INS');
    expect(screen.getByText('log.').tagName).toBe('DEL');
  });

  it('warns where counsel contradicts a source', async () => {
    const [source] = anItemView().sources;
    const claim = {
      status: 'contradicted',
      note: 'The act says no.',
      asOf: '2026-11-01',
      by: 'Counsel',
    } as const;
    await open(
      aVersion({ items: [anItemView({ sources: source ? [{ ...source, claim }] : [] })] }),
    );
    expect(screen.getByText('Contradicted: what 5.1 says does not hold.')).toBeTruthy();
    expect(screen.getByText('Said by Counsel, as of Nov 1, 2026')).toBeTruthy();
  });
});
