import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { type Action, type Blocker } from '@plumbline/domain';
import { fireEvent, render, screen } from '@testing-library/angular';
import { type CorrectiveActionView, type FindingView } from '../../api/views';
import { problems } from '../../core/interceptors';
import { aFindingView } from '../testing/builders';
import { FollowUpPanel } from './follow-up-panel';

const allows = (...actions: readonly Action[]) =>
  actions.map((action) => ({ action, allowed: true, blockers: [] }));

const anAction = (changes: Partial<CorrectiveActionView> = {}): CorrectiveActionView => ({
  id: 'action-1',
  version: 3,
  title: 'Add the field to the form.',
  owner: { id: 'official-1', name: 'Responsible official' },
  dueOn: '2026-12-31',
  daysLate: 0,
  state: 'planned',
  reportedDoneBy: null,
  verifiedBy: null,
  milestones: [],
  allowedActions: [],
  ...changes,
});

const openPanel = async (finding: Partial<FindingView>) => {
  const stepped = jest.fn();
  const moved = jest.fn();
  await render(FollowUpPanel, {
    inputs: { finding: aFindingView({ state: 'responded', ...finding }) },
    on: { stepped, moved },
    providers: [provideHttpClient(withInterceptors([problems])), provideHttpClientTesting()],
  });
  return { http: TestBed.inject(HttpTestingController), stepped, moved };
};

const type = (label: string | RegExp, value: string): void => {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
};

describe('the follow-up of a finding', () => {
  it('plans an action with its owner, day and milestones, and asks for what is missing', async () => {
    const { http, stepped } = await openPanel({ allowedActions: allows('action.plan') });
    fireEvent.click(screen.getByRole('button', { name: 'Plan an action' }));
    const owners = http.expectOne((request) => request.url === '/api/users');
    expect(owners.request.params.get('role')).toBe('respondent');
    owners.flush({ items: [{ id: 'official-1', name: 'Responsible official' }] });
    await screen.findByRole('option', { name: 'Responsible official' });
    fireEvent.click(screen.getByRole('button', { name: 'Plan the action' }));
    expect(await screen.findByText('Say what is to be done.')).toBeTruthy();
    type('What is to be done', 'Add the field.');
    fireEvent.change(screen.getByLabelText('Owner'), { target: { value: 'official-1' } });
    type('Due', '2027-01-31');
    fireEvent.click(screen.getByRole('button', { name: 'Add a milestone' }));
    fireEvent.input(await screen.findByLabelText('Milestone 1'), { target: { value: 'Draft' } });
    fireEvent.click(screen.getByRole('button', { name: 'Plan the action' }));
    expect(await screen.findByText('Give each milestone its words and its day.')).toBeTruthy();
    type('Day of milestone 1', '2027-01-10');
    fireEvent.click(screen.getByRole('button', { name: 'Plan the action' }));
    const request = http.expectOne('/api/findings/finding-1/actions');
    expect(request.request.body).toEqual({
      title: 'Add the field.',
      ownerId: 'official-1',
      dueOn: '2027-01-31',
      milestones: [{ title: 'Draft', dueOn: '2027-01-10' }],
    });
    request.flush(aFindingView({ actions: [anAction()] }));
    await new Promise((resolve) => setTimeout(resolve));
    expect(stepped).toHaveBeenCalledTimes(1);
  });

  it('lets its owner begin, with the version that was seen', async () => {
    const { http } = await openPanel({
      actions: [anAction({ allowedActions: allows('action.start') })],
    });
    fireEvent.click(screen.getByRole('button', { name: 'Begin' }));
    const request = http.expectOne('/api/corrective-actions/action-1/start');
    expect(request.request.headers.get('If-Match')).toBe('W/"3"');
  });

  it('shows what someone else did when the version is stale', async () => {
    const { http, moved } = await openPanel({
      actions: [anAction({ allowedActions: allows('action.start') })],
    });
    fireEvent.click(screen.getByRole('button', { name: 'Begin' }));
    const current = aFindingView({ actions: [anAction({ state: 'under_way', version: 4 })] });
    http
      .expectOne('/api/corrective-actions/action-1/start')
      .flush({ code: 'stale', status: 412, current }, { status: 412, statusText: 'Stale' });
    await new Promise((resolve) => setTimeout(resolve));
    expect(moved).toHaveBeenCalledWith(current);
  });

  it('says why an owner does not verify their own action', async () => {
    const blockers: readonly Blocker[] = [{ code: 'own-action' }];
    await openPanel({
      actions: [
        anAction({
          state: 'done',
          allowedActions: [{ action: 'action.verify', allowed: false, blockers }],
        }),
      ],
    });
    expect(screen.getByText(/Someone else verifies it/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Verify…' })).toBeNull();
  });

  it('accepts a risk with a reason up to a day', async () => {
    const { http } = await openPanel({ allowedActions: allows('finding.accept-risk') });
    fireEvent.click(screen.getByRole('button', { name: 'Accept the risk' }));
    const form = await screen.findByRole('form', { name: 'Accept the risk' });
    fireEvent.submit(form);
    expect(await screen.findByText('Say why.')).toBeTruthy();
    type('Reason', 'The unit closes.');
    type('Up to', '2027-03-31');
    fireEvent.submit(form);
    const request = http.expectOne('/api/findings/finding-1/accept-risk');
    expect(request.request.body).toEqual({ reason: 'The unit closes.', expiresOn: '2027-03-31' });
  });
});
