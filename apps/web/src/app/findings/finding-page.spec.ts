import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { type Action } from '@plumbline/domain';
import { fireEvent, render, screen } from '@testing-library/angular';
import { type FindingView } from '../api/views';
import { problems } from '../core/interceptors';
import { Session } from '../core/session';
import { FindingPage } from './finding-page';
import { aFindingView } from './testing/builders';

async function openPage(finding: FindingView, can: readonly Action[]) {
  await render(FindingPage, {
    inputs: { id: 'finding-1' },
    providers: [
      provideHttpClient(withInterceptors([problems])),
      provideHttpClientTesting(),
      provideRouter([]),
      { provide: Session, useValue: { mayEver: (action: Action) => can.includes(action) } },
    ],
  });
  const http = TestBed.inject(HttpTestingController);
  http.expectOne('/api/findings/finding-1').flush(finding);
  await screen.findByText('Six records show no date.');
  return http;
}

const allows = (action: Action) => [{ action, allowed: true, blockers: [] }];

describe('a finding', () => {
  it('asks its official for a response and leads them nowhere they may not go', async () => {
    await openPage(aFindingView({ allowedActions: allows('finding.respond') }), [
      'finding.respond',
    ]);
    expect(screen.getByRole('heading', { name: 'Your response' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: /A register is kept/ })).toBeNull();
    expect(screen.queryByRole('link', { name: 'SAMPLE-2026-01' })).toBeNull();
  });

  it("says why another official can't answer it", async () => {
    const blockers = [{ code: 'not-responsible-official' }] as const;
    await openPage(
      aFindingView({ allowedActions: [{ action: 'finding.respond', allowed: false, blockers }] }),
      ['finding.respond'],
    );
    expect(screen.getByText('Only the responsible official answers this finding.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Send the response' })).toBeNull();
  });

  it('records that no response came, with the days it was asked for', async () => {
    const http = await openPage(aFindingView({ allowedActions: allows('finding.refuse') }), [
      'item.read',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Record that no response came' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Record it' }));
    expect(await screen.findByText('Name at least one day.')).toBeTruthy();
    fireEvent.input(screen.getByLabelText('Asked on, day 1'), { target: { value: '2026-11-09' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add a day' }));
    fireEvent.input(await screen.findByLabelText('Asked on, day 2'), {
      target: { value: '2026-11-02' },
    });
    fireEvent.input(screen.getByLabelText(/What happened/), { target: { value: 'By letter.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Record it' }));
    const request = http.expectOne('/api/findings/finding-1/refusals');
    expect(request.request.body).toEqual({
      text: 'By letter.',
      askedOn: ['2026-11-02', '2026-11-09'],
    });
  });

  it('marks a response that answers an earlier wording', async () => {
    const response = {
      position: 'agree',
      text: 'Yes.',
      plannedAction: null,
      plannedOn: null,
      by: { id: 'official-1', name: 'Responsible official' },
      at: '2026-11-02T12:00:00.000Z',
      toRevision: 1,
    } as const;
    await openPage(aFindingView({ revision: 2, responses: [response] }), []);
    expect(screen.getByText('Answers an earlier wording of this finding.')).toBeTruthy();
  });
});
