import { fireEvent, screen, within } from '@testing-library/angular';
import { openPage, settle } from '../../testing/page';
import { type RebaselineLine, type RebaselineView } from '../api/views';
import { RebaselinePage } from './rebaseline-page';

const wording = (ref: string, words = `Verify ${ref}.`) => ({
  ref,
  title: `Item ${ref}`,
  wording: words,
  obligation: 'expected' as const,
});

const line = (itemKey: string, changes: Partial<RebaselineLine> = {}): RebaselineLine => ({
  itemKey,
  change: 'same',
  proposed: 'keep',
  choices: ['keep', 'reassess'],
  item: { id: `id-${itemKey}`, status: 'accepted', outcome: 'compliant', assignee: null },
  before: wording(itemKey),
  after: wording(itemKey),
  words: null,
  ...changes,
});

const aRebaseline = (changes: Partial<RebaselineView> = {}): RebaselineView => ({
  reviewId: 'review-1',
  reviewCode: 'SAMPLE-2026-01',
  checklistTitle: 'Checklist',
  version: 7,
  from: { id: 'version-1', number: 1, note: null, publishedAt: null },
  to: { id: 'version-2', number: 2, note: 'Time limits.', publishedAt: null },
  lines: [
    line('1.1'),
    line('1.2'),
    line('1.3', {
      change: 'reworded',
      proposed: 'reassess',
      choices: ['reassess'],
      words: [
        { kind: 'same', text: 'Verify' },
        { kind: 'added', text: 'within 24 hours.' },
      ],
    }),
    line('1.4', {
      change: 'gone',
      proposed: 'retire',
      choices: ['retire', 'keep'],
      after: null,
    }),
  ],
  applied: null,
  standingApprovals: 1,
  allowedActions: [{ action: 'review.rebaseline', allowed: true, blockers: [] }],
  ...changes,
});

async function openRebaseline(view: RebaselineView = aRebaseline()) {
  const { http } = await openPage(RebaselinePage, { inputs: { id: 'review-1' } });
  http.expectOne('/api/reviews/review-1/rebaseline').flush(view);
  await screen.findByRole('heading', { name: 'Re-baseline SAMPLE-2026-01' });
  return http;
}

const counts = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim())
    .find((text) => text?.includes('Retire'));

describe('a re-baseline', () => {
  it('shows the proposal with its counts; other wording leaves no choice', async () => {
    await openRebaseline();
    expect(counts()).toBe('2 Keep, 1 Reassess, 0 Add, 1 Retire');
    expect(screen.queryByLabelText('What to do with 1.3 Item 1.3')).toBeNull();
    expect(
      screen.getByText('1 approvals will be void: they were given for other content.'),
    ).toBeTruthy();
  });

  it('sends only the choices that differ, at the version that was seen', async () => {
    const http = await openRebaseline();
    fireEvent.change(screen.getByLabelText('What to do with 1.4 Item 1.4'), {
      target: { value: 'keep' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Apply to 4 items' }));
    const request = http.expectOne('/api/reviews/review-1/rebaseline');
    expect(request.request.headers.get('If-Match')).toBe('W/"7"');
    expect(request.request.body).toEqual({
      toVersionId: 'version-2',
      why: 'Version 2 of the checklist was published.',
      choices: [{ itemKey: '1.4', choice: 'keep' }],
    });
  });

  it('chooses for many at once, where it is open, and says for how many', async () => {
    await openRebaseline();
    fireEvent.click(screen.getByLabelText('Select all shown items'));
    const bulk = await screen.findByRole('button', { name: 'Reassess 3 of 4' });
    fireEvent.click(bulk);
    await settle();
    expect(counts()).toBe('0 Keep, 3 Reassess, 0 Add, 1 Retire');
  });

  it('asks for a reason before it sends', async () => {
    const http = await openRebaseline();
    fireEvent.input(screen.getByLabelText(/Reason/), { target: { value: ' ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Apply to 4 items' }));
    expect(await screen.findByText('Say why the review changes.')).toBeTruthy();
    http.expectNone((one) => one.method === 'POST');
  });

  it('can be undone once applied, and says when it no longer can', async () => {
    const applied = {
      id: 'rebaseline-1',
      fromNumber: 1,
      toNumber: 2,
      why: 'Time limits.',
      appliedBy: { id: 'u1', name: 'Program lead' },
      appliedAt: '2026-11-24T12:00:00.000Z',
      changedItems: 0,
    };
    const http = await openRebaseline(aRebaseline({ to: null, lines: [], applied }));
    fireEvent.click(screen.getByRole('button', { name: 'Undo the re-baseline' }));
    http
      .expectOne('/api/reviews/review-1/rebaseline/undo')
      .flush(aRebaseline({ to: null, lines: [], applied: { ...applied, changedItems: 2 } }));
    expect(await screen.findByText(/2 items have changed since/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo the re-baseline' })).toBeNull();
  });

  it('shows the review as it is now when it changed meanwhile', async () => {
    const http = await openRebaseline();
    fireEvent.click(screen.getByRole('button', { name: 'Apply to 4 items' }));
    http
      .expectOne('/api/reviews/review-1/rebaseline')
      .flush({ code: 'stale' }, { status: 412, statusText: 'Precondition Failed' });
    await settle();
    http.expectOne('/api/reviews/review-1/rebaseline').flush(aRebaseline({ version: 8 }));
    expect((await screen.findByRole('alert')).textContent).toContain('changed meanwhile');
  });

  it('is closed to a review that is sealed, with the reason', async () => {
    await openRebaseline(
      aRebaseline({
        allowedActions: [
          { action: 'review.rebaseline', allowed: false, blockers: [{ code: 'review-sealed' }] },
        ],
      }),
    );
    const apply = screen.getByRole('button', { name: 'Apply to 4 items' });
    expect(apply.getAttribute('aria-disabled')).toBe('true');
    expect(within(screen.getByRole('main')).getByText(/sealed/)).toBeTruthy();
  });
});
