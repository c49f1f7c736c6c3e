import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { type Action, type Blocker } from '@plumbline/domain';
import { fireEvent, render, screen } from '@testing-library/angular';
import { type ReviewDetail } from '../api/reviews-client';
import { problems } from '../core/interceptors';
import { ReopeningPart } from './reopening-part';
import { aReviewDetail } from './testing/builders';

const allows = (action: Action) => [{ action, allowed: true, blockers: [] }];
const waiting: ReviewDetail['reopenings'][number] = {
  edition: 1,
  why: 'A record came late.',
  requestedBy: { id: 'supervisor-1', name: 'Supervisor' },
  requestedAt: '2026-11-20T10:00:00.000Z',
  decidedBy: null,
  granted: null,
  comment: null,
  decidedAt: null,
};

const open = async (changes: Partial<ReviewDetail>) => {
  await render(ReopeningPart, {
    inputs: { review: aReviewDetail({ status: 'sealed', ...changes }) },
    providers: [provideHttpClient(withInterceptors([problems])), provideHttpClientTesting()],
  });
  return TestBed.inject(HttpTestingController);
};

describe('reopening a sealed review', () => {
  it('is asked for with a reason', async () => {
    const http = await open({ allowedActions: allows('review.request-reopening') });
    fireEvent.click(screen.getByRole('button', { name: 'Ask to reopen…' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Ask to reopen' }));
    expect(await screen.findByText('Say why it has to be opened again.')).toBeTruthy();
    fireEvent.input(screen.getByLabelText(/^Reason/), { target: { value: 'A late record.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Ask to reopen' }));
    const request = http.expectOne('/api/reviews/review-1/request-reopening');
    expect(request.request.body).toEqual({ why: 'A late record.' });
    request.flush(aReviewDetail({ status: 'sealed', reopenings: [waiting] }));
    await new Promise((resolve) => setTimeout(resolve));
  });

  it('says to who asked that another person decides', async () => {
    const blockers: readonly Blocker[] = [{ code: 'same-person' }];
    await open({
      reopenings: [waiting],
      allowedActions: [{ action: 'review.decide-reopening', allowed: false, blockers }],
    });
    expect(screen.getByText(/another person decides/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Reopen…' })).toBeNull();
  });

  it('offers no second request while one waits, and tells how the earlier ones ended', async () => {
    const refusal = {
      ...waiting,
      requestedAt: '2026-11-01T10:00:00.000Z',
      decidedBy: { id: 'lead-1', name: 'Program lead' },
      granted: false,
      comment: 'Too late.',
      decidedAt: '2026-11-02T10:00:00.000Z',
    };
    await open({
      reopenings: [waiting, refusal],
      allowedActions: allows('review.request-reopening'),
    });
    expect(screen.queryByRole('button', { name: 'Ask to reopen…' })).toBeNull();
    expect(screen.getByText(/Refused by Program lead/)).toBeTruthy();
    expect(screen.getByText('Too late.')).toBeTruthy();
  });

  it('gives up an edition only where there is one before', async () => {
    await open({
      edition: 1,
      status: 'accepted',
      allowedActions: allows('review.abandon-edition'),
    });
    expect(screen.queryByRole('button', { name: 'Give up this edition…' })).toBeNull();
  });
});
