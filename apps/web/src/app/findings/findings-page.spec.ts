import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { render, screen, within } from '@testing-library/angular';
import { type FindingRow } from '../api/views';
import { problems } from '../core/interceptors';
import { Session } from '../core/session';
import { FindingsPage } from './findings-page';
import { aFindingView } from './testing/builders';

async function openPage(rows: readonly FindingRow[], inputs: Readonly<Record<string, string>>) {
  await render(FindingsPage, {
    inputs,
    providers: [
      provideHttpClient(withInterceptors([problems])),
      provideHttpClientTesting(),
      provideRouter([]),
      { provide: Session, useValue: { mayEver: () => true, me: () => ({ id: 'official-1' }) } },
    ],
  });
  const http = TestBed.inject(HttpTestingController);
  const request = http.expectOne(({ url }) => url === '/api/findings');
  request.flush({ items: rows });
  return request.request.params;
}

describe('the findings', () => {
  it('start with what is asked of the reader', async () => {
    await openPage(
      [
        aFindingView({ id: 'f2', number: 'F-2', state: 'responded' }),
        aFindingView({ id: 'f1', number: 'F-1' }),
      ],
      {},
    );
    const table = await screen.findByRole('table');
    const text = table.textContent ?? '';
    expect(text.indexOf('Your response is asked for')).toBeLessThan(text.indexOf('F-1'));
    expect(text.indexOf('F-1')).toBeLessThan(text.indexOf('F-2'));
    expect(screen.getByText('2 findings. Asked of you: 1.')).toBeTruthy();
  });

  it('are narrowed by the server where it can, by words and review here', async () => {
    const params = await openPage(
      [aFindingView({}), aFindingView({ id: 'f2', number: 'F-2', reviewId: 'review-2' })],
      { severity: 'high', state: 'issued', reviewId: 'review-2' },
    );
    expect(params.get('severity')).toBe('high');
    expect(params.get('state')).toBe('issued');
    const table = await screen.findByRole('table');
    expect(within(table).queryByText(/F-2026-001/)).toBeNull();
    expect(within(table).getByText(/F-2 ·/)).toBeTruthy();
  });

  it('tell an official that nothing is asked, and why', async () => {
    await openPage([], {});
    expect(await screen.findByText('Nothing is asked of you')).toBeTruthy();
    expect(screen.getByText(/once the supervisor has issued it/)).toBeTruthy();
  });

  it('show how long a response is waited for, and keep those who wait long', async () => {
    const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
    await openPage(
      [
        aFindingView({ id: 'f1', number: 'F-1', issuedAt: daysAgo(40) }),
        aFindingView({ id: 'f2', number: 'F-2', issuedAt: daysAgo(3) }),
      ],
      { age: '30' },
    );
    expect(await screen.findByText('No response for 40 days')).toBeTruthy();
    expect(screen.queryByText(/F-2 ·/)).toBeNull();
  });
});
