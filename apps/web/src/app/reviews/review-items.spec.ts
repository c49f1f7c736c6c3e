import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { fireEvent, render, screen } from '@testing-library/angular';
import { problems } from '../core/interceptors';
import { filterFrom } from './item-filter';
import { ReviewItems } from './review-items';
import { aReviewDetail, anItemRow } from './testing/builders';

const ROWS = ['1.1', '1.2', '1.3', '1.4'].map((ref, index) =>
  anItemRow({ id: `row-${index}`, ref, title: `Title ${ref}`, version: index, assignee: null }),
);
const everything = filterFrom({
  status: undefined,
  outcome: undefined,
  category: undefined,
  overdue: undefined,
  unassigned: undefined,
});
const OFFICERS = /\/api\/users/;

async function openItems(allowed = ['review.assign'], rows = ROWS) {
  const review = aReviewDetail({
    allowedActions: allowed.map((action) => ({ action, allowed: true, blockers: [] })),
    status: allowed.includes('review.send-back') ? 'accepted' : 'in_progress',
  });
  const [changed, sendBack] = [jest.fn(), jest.fn()];
  await render(ReviewItems, {
    inputs: { review, rows, filter: everything },
    on: { changed, sendBack },
    providers: [
      provideHttpClient(withInterceptors([problems])),
      provideHttpClientTesting(),
      provideRouter([]),
    ],
  });
  return { http: TestBed.inject(HttpTestingController), changed, sendBack };
}

const select = (ref: string, shiftKey = false) =>
  fireEvent.click(screen.getByRole('checkbox', { name: `Select ${ref}` }), { shiftKey });

describe('the items of a review', () => {
  it('are selected in a range with Shift', async () => {
    await openItems();
    select('1.1');
    select('1.3', true);
    expect(await screen.findByText('3 selected')).toBeTruthy();
  });

  it('are assigned in bulk; the ones that changed meanwhile are named and stay selected', async () => {
    const { http, changed } = await openItems();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select all shown items' }));
    const officer = await screen.findByLabelText('Officer for the selected items');
    http
      .expectOne(({ url }) => OFFICERS.test(url))
      .flush({ items: [{ id: 'officer-1', name: 'Compliance officer' }] });
    await screen.findByRole('option', { name: 'Compliance officer' });
    fireEvent.change(officer, { target: { value: 'officer-1' } });
    fireEvent.click(screen.getByRole('button', { name: 'Assign' }));
    const request = http.expectOne('/api/reviews/review-1/assign');
    expect(request.request.body).toEqual({
      items: ROWS.map(({ id, version }) => ({ id, version })),
      assigneeId: 'officer-1',
    });
    request.flush({
      applied: ROWS.slice(1).map(({ id, version }) => ({ id, version: version + 1 })),
      conflicts: [{ id: 'row-0', version: 0 }],
      unchanged: [],
      assignmentId: 'assignment-1',
    });
    expect(await screen.findByText(/3 of 4 items assigned.*1\.1/)).toBeTruthy();
    expect(screen.getByText('1 selected')).toBeTruthy();
    expect(changed).toHaveBeenCalled();
  });

  it('say before assigning how many change, and take it back once', async () => {
    const rows = ROWS.map((row, at) =>
      at === 3 ? { ...row, assignee: { id: 'officer-1', name: 'Compliance officer' } } : row,
    );
    const { http, changed } = await openItems(['review.assign'], rows);
    for (const ref of ['1.2', '1.3', '1.4']) select(ref);
    const officer = await screen.findByLabelText('Officer for the selected items');
    http
      .expectOne(({ url }) => OFFICERS.test(url))
      .flush({ items: [{ id: 'officer-1', name: 'Compliance officer' }] });
    await screen.findByRole('option', { name: 'Compliance officer' });
    fireEvent.change(officer, { target: { value: 'officer-1' } });
    expect(
      await screen.findByText('2 of 4 items change; 1 have this officer already.'),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Assign' }));
    http.expectOne('/api/reviews/review-1/assign').flush({
      applied: [
        { id: 'row-1', version: 2 },
        { id: 'row-2', version: 3 },
      ],
      conflicts: [],
      unchanged: [{ id: 'row-3', version: 3 }],
      assignmentId: 'assignment-1',
    });
    expect(await screen.findByText(/2 of 3 items assigned. 1 were so already./)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    http.expectOne('/api/reviews/review-1/assignments/assignment-1/undo').flush({
      applied: [{ id: 'row-1', version: 3 }],
      conflicts: [{ id: 'row-2', version: 3 }],
    });
    expect(
      await screen.findByText(/Undone: 1 item as before. Changed meanwhile.*1\.3/),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(document.activeElement?.tagName).toBe('PL-DONE-NOTE');
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('ask for an officer or a date before anything is sent', async () => {
    const { http } = await openItems();
    select('1.1');
    fireEvent.click(await screen.findByRole('button', { name: 'Assign' }));
    expect(screen.getByText('Choose an officer, a due date, or both.')).toBeTruthy();
    http.expectNone('/api/reviews/review-1/assign');
  });

  it('are sent back by who may', async () => {
    const { sendBack } = await openItems(['review.send-back']);
    select('1.2');
    fireEvent.click(await screen.findByRole('button', { name: /Send back/ }));
    expect(sendBack).toHaveBeenCalledWith([ROWS[1]]);
  });

  it('offer no selection to who can do nothing with it', async () => {
    await openItems([]);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});
