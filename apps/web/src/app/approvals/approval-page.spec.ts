import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { fireEvent, screen } from '@testing-library/angular';
import { openPage, settle } from '../../testing/page';
import {
  aFinding,
  allowing,
  aMe,
  anItemRow,
  anItemView,
  OFFICER,
  SUPERVISOR,
} from '../../testing/views';
import { type ItemView } from '../api/views';
import { ApprovalPage } from './approval-page';

const SUBMITTED = anItemView({
  status: 'submitted',
  outcome: 'partially_compliant',
  submittedAt: '2026-11-19T14:41:00Z',
  assessment: {
    ...anItemView().assessment,
    revision: 6,
    outcome: 'partially_compliant',
    narrative: 'Compared 40 accounts.',
  },
  previousAssessment: {
    ...anItemView().assessment,
    revision: 4,
    outcome: 'compliant',
    narrative: 'Compared a sample.',
  },
  findings: [aFinding()],
  history: [
    {
      kind: 'returned',
      by: SUPERVISOR,
      at: '2026-11-18T12:00:00Z',
      revision: 4,
      comment: 'How many accounts?',
    },
  ],
  allowedActions: allowing('item.accept', 'item.return'),
});

const QUEUE = [
  anItemRow({ status: 'submitted', submittedAt: '2026-11-19T14:41:00Z' }),
  anItemRow({ id: 'i2', ref: '5.1', title: 'MOU', submittedAt: '2026-11-20T14:41:00Z' }),
  anItemRow({
    id: 'i3',
    ref: '5.4',
    title: 'Mine',
    submittedAt: '2026-11-21T14:41:00Z',
    preparedByMe: true,
  }),
];

async function openApproval(view: ItemView = SUBMITTED) {
  const opened = await openPage(ApprovalPage, { me: aMe('supervisor'), inputs: { id: view.id } });
  opened.http.expectOne('/api/items/i1').flush(view);
  opened.http
    .expectOne((request) => request.url === '/api/items')
    .flush({ items: QUEUE, total: QUEUE.length, nextCursor: null });
  await settle();
  const goTo = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
  return { ...opened, goTo };
}

const press = (key: string): void => {
  fireEvent.keyDown(document.body, { key });
};

describe('approval page', () => {
  it('shows what changed since the item was returned, and what was asked', async () => {
    await openApproval();
    expect(screen.getByText('How many accounts?', { selector: '.asked span' })).toBeTruthy();
    const removed = [...document.querySelectorAll('del')].map((piece) => piece.textContent?.trim());
    const added = [...document.querySelectorAll('ins')].map((piece) => piece.textContent?.trim());
    expect(removed).toEqual(['Compliant', 'a sample.']);
    expect(added).toEqual(['Partially compliant', '40 accounts.']);
  });

  it('accepts with A at the version that was read and goes on to the next', async () => {
    const { http, goTo } = await openApproval();
    press('a');
    await settle();
    const accept = http.expectOne('/api/items/i1/accept');
    expect(accept.request.headers.get('If-Match')).toBe('W/"3"');
    accept.flush({ ...SUBMITTED, status: 'accepted' });
    await settle();
    expect(goTo).toHaveBeenCalledWith(['/approvals', 'i2']);
  });

  it('refuses to return without a comment and leads to it', async () => {
    const { http } = await openApproval();
    press('r');
    await settle();
    http.expectNone('/api/items/i1/return');
    expect(screen.getByRole('alert').textContent).toContain('Say in the comment');
    expect(document.activeElement?.id).toBe('comment');
  });

  it('returns with the comment', async () => {
    const { http } = await openApproval();
    fireEvent.input(screen.getByLabelText(/Comment/), { target: { value: 'Attach the list.' } });
    fireEvent.click(screen.getByRole('button', { name: /Return/ }));
    await settle();
    expect(http.expectOne('/api/items/i1/return').request.body).toEqual({
      comment: 'Attach the list.',
    });
  });

  it('shows a self-prepared item with the reason and no decision', async () => {
    await openApproval({
      ...SUBMITTED,
      preparers: [OFFICER, SUPERVISOR],
      allowedActions: [
        { action: 'item.accept', allowed: false, blockers: [{ code: 'prepared-by-you' }] },
        { action: 'item.return', allowed: false, blockers: [{ code: 'prepared-by-you' }] },
      ],
    });
    expect(screen.queryByRole('button', { name: /Accept/ })).toBeNull();
    expect(
      screen.getAllByText('You prepared it. Another supervisor decides.').length,
    ).toBeGreaterThan(1);
  });

  it('decides nothing on a newer version unseen', async () => {
    const { http, goTo } = await openApproval();
    press('a');
    await settle();
    http
      .expectOne('/api/items/i1/accept')
      .flush({ code: 'stale' }, { status: 412, statusText: 'Stale' });
    await settle();
    http.expectOne('/api/items/i1').flush({ ...SUBMITTED, version: 8 });
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('newer version');
    expect(goTo).not.toHaveBeenCalled();
    press('a');
    await settle();
    expect(http.expectOne('/api/items/i1/accept').request.headers.get('If-Match')).toBe('W/"8"');
  });

  it('names what to look at before deciding', async () => {
    await openApproval();
    expect(screen.getByText("You didn't prepare or edit this item.")).toBeTruthy();
    expect(screen.getByText('No evidence is cited.')).toBeTruthy();
    expect(
      screen.getByText('The finding names nobody to answer it. Accepting issues it.'),
    ).toBeTruthy();
  });
});
