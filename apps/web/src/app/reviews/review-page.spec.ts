import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { fireEvent, render, screen, within } from '@testing-library/angular';
import { type ReviewDetail } from '../api/reviews-client';
import { problems } from '../core/interceptors';
import { Session } from '../core/session';
import { ReviewPage } from './review-page';
import { aReviewDetail, anItemRow } from './testing/builders';

const URL = '/api/reviews/review-1';

async function openPage(review: ReviewDetail) {
  await render(ReviewPage, {
    inputs: { id: 'review-1' },
    providers: [
      provideHttpClient(withInterceptors([problems])),
      provideHttpClientTesting(),
      provideRouter([]),
      { provide: Session, useValue: { mayEver: () => true } },
    ],
  });
  const http = TestBed.inject(HttpTestingController);
  http.expectOne(URL).flush(review);
  http.expectOne(`${URL}/items`).flush({ items: [anItemRow({ status: 'accepted' })] });
  await screen.findByText('What comes next');
  return http;
}

const allowed = (action: string) => ({ action, allowed: true, blockers: [] });
const accepted = aReviewDetail({
  status: 'accepted',
  allowedActions: [allowed('review.approve')],
});

async function openApproval(): Promise<HTMLElement> {
  fireEvent.click(screen.getByRole('button', { name: 'Approve…' }));
  return screen.findByRole('dialog');
}

describe('a review', () => {
  it('is approved with a statement of independence that can be changed', async () => {
    const http = await openPage(accepted);
    const dialog = await openApproval();
    const words = within(dialog).getByLabelText(/Your independence/);
    expect(words).toHaveProperty('value', 'I took no part in preparing this review.');
    fireEvent.input(words, { target: { value: 'I only decided on it.' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Approve' }));
    const request = http.expectOne(`${URL}/approve`);
    expect(request.request.headers.get('If-Match')).toBe('W/"7"');
    expect(request.request.body).toEqual({ independence: 'I only decided on it.' });
    request.flush(aReviewDetail({ status: 'approved', allowedActions: [allowed('review.seal')] }));
    expect(await screen.findByRole('button', { name: 'Seal…' })).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('keeps the dialog and its words when the server refuses', async () => {
    const http = await openPage(accepted);
    const dialog = await openApproval();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Approve' }));
    http
      .expectOne(`${URL}/approve`)
      .flush(
        { code: 'forbidden', blockers: [{ code: 'prepared-by-you' }] },
        { status: 403, statusText: 'Forbidden' },
      );
    expect((await within(dialog).findByRole('alert')).textContent).toContain('You prepared it.');
    expect(within(dialog).getByLabelText(/Your independence/)).toHaveProperty(
      'value',
      'I took no part in preparing this review.',
    );
  });

  it('is looked at again when it changed under the decision', async () => {
    const http = await openPage(accepted);
    const dialog = await openApproval();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Approve' }));
    http
      .expectOne(`${URL}/approve`)
      .flush({ code: 'stale' }, { status: 412, statusText: 'Precondition Failed' });
    expect(await screen.findByText(/changed while you decided/)).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
    http.expectOne(URL);
  });

  it('tells before sealing that it can not be undone', async () => {
    const http = await openPage(
      aReviewDetail({ status: 'approved', allowedActions: [allowed('review.seal')] }),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Seal…' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain("can't be undone");
    fireEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    http.expectNone(`${URL}/seal`);
  });

  it('shows both figures with their formula', async () => {
    await openPage(aReviewDetail({ figures: { assessed: 3, compliant: 1, notApplicable: 1 } }));
    expect(screen.getByText('25%')).toBeTruthy();
    expect(screen.getByText('decided items ÷ items')).toBeTruthy();
    expect(screen.getByText('50%')).toBeTruthy();
    expect(screen.getByText(/½ × 0 partially/)).toBeTruthy();
  });
});
