import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { fireEvent, render, screen } from '@testing-library/angular';
import { type ReportView } from '../api/views';
import { problems } from '../core/interceptors';
import { ReportPanel } from './report-panel';

const aReport = (changes: Partial<ReportView> = {}): ReportView => ({
  id: 'report-1',
  reviewId: 'review-1',
  edition: 1,
  state: 'queued',
  progress: { phase: null, percent: 0 },
  error: null,
  fileSha256: null,
  issuedAt: null,
  createdAt: '2026-11-24T12:00:00.000Z',
  ...changes,
});

async function openPanel(reports: readonly ReportView[] = []) {
  await render(ReportPanel, {
    inputs: { reviewId: 'review-1', code: 'SAMPLE-2026-01', editions: [1, null] },
    providers: [provideHttpClient(withInterceptors([problems])), provideHttpClientTesting()],
  });
  const http = TestBed.inject(HttpTestingController);
  http.expectOne('/api/reviews/review-1/reports').flush({ items: reports });
  await screen.findAllByText(reports.length === 0 ? /No report was made yet/ : 'Edition 1');
  return http;
}

const settle = (ms = 0) => new Promise((done) => setTimeout(done, ms));

describe('the reports of a review', () => {
  it('are asked for by edition, and as a draft of the running review', async () => {
    const http = await openPanel();
    fireEvent.click(screen.getByRole('button', { name: 'Make a draft report' }));
    const request = http.expectOne('/api/reviews/review-1/reports');
    expect(request.request.body).toEqual({ edition: null });
    request.flush(aReport({ edition: null }));
    expect(await screen.findByText('Waiting to start')).toBeTruthy();
  });

  it('show the step they are in until they are ready', async () => {
    const http = await openPanel([
      aReport({ state: 'rendering', progress: { phase: 'gather', percent: 20 } }),
    ]);
    expect(screen.getByText('Gathering the content')).toBeTruthy();
    await settle(1100);
    http
      .expectOne('/api/reports/report-1')
      .flush(aReport({ state: 'rendering', progress: { phase: 'lay-out', percent: 60 } }));
    expect(await screen.findByText('Laying out the pages')).toBeTruthy();
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('60');
    await settle(1100);
    http
      .expectOne('/api/reports/report-1')
      .flush(aReport({ state: 'issued', issuedAt: '2026-11-24T12:01:00.000Z' }));
    expect(await screen.findByRole('button', { name: 'Download PDF' })).toBeTruthy();
  });

  it('can be cancelled on the way', async () => {
    const http = await openPanel([aReport()]);
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    http.expectOne('/api/reports/report-1/cancel').flush(aReport({ state: 'cancelled' }));
    expect(await screen.findByText('Cancelled')).toBeTruthy();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('are fetched with the access token and saved under the code of the review', async () => {
    const http = await openPanel([aReport({ state: 'issued' })]);
    URL.createObjectURL = jest.fn(() => 'blob:report');
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    fireEvent.click(screen.getByRole('button', { name: 'Download PDF' }));
    http.expectOne('/api/reports/report-1/file').flush(new Blob(['%PDF']));
    await settle();
    expect(click.mock.contexts[0]).toHaveProperty('download', 'SAMPLE-2026-01-edition-1.pdf');
    click.mockRestore();
  });

  it('show the newest three, the earlier ones on demand', async () => {
    const reports = ['a', 'b', 'c', 'd'].map((id) => aReport({ id, state: 'failed' }));
    await openPanel(reports);
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', { name: 'Show 1 earlier' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(4);
  });
});
