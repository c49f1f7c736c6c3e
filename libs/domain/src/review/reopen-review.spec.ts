import { anActor, aReview, LEAD_OFFICER, SUPERVISOR } from '../testing/builders.js';
import { abandonEdition, decideReopening, requestReopening } from './reopen-review.js';

const sealedAt = '2026-10-01T12:00:00.000Z';
const sealed = aReview({ sealedAt });
const running = aReview();
const supervisor = anActor('supervisor');
const lead = anActor('lead');
const pending = { why: 'A record came late.', requestedBy: SUPERVISOR };
const ask = { actor: supervisor, why: 'A record came late.', pending: null };
const grant = { actor: lead, pending, verdict: 'grant', comment: '' } as const;

const refused = (code: string) =>
  expect.objectContaining({ blockers: [expect.objectContaining({ code })] });

describe('asking to reopen a review', () => {
  it.each([
    ['its supervisor', supervisor],
    ['a lead', lead],
    ['its lead officer', anActor('officer', { userId: LEAD_OFFICER })],
  ])('is for %s, with a reason', (_who, actor) => {
    expect(requestReopening(sealed, { ...ask, actor }).events).toEqual([
      expect.objectContaining({
        type: 'review.reopening-requested',
        payload: { why: ask.why, edition: 1 },
      }),
    ]);
    expect(() => requestReopening(sealed, { ...ask, actor, why: ' ' })).toThrow(
      refused('reason-missing'),
    );
  });

  it('is refused while the review runs, and while a request waits', () => {
    expect(() => requestReopening(running, ask)).toThrow(refused('wrong-status'));
    expect(() => requestReopening(sealed, { ...ask, pending })).toThrow(
      refused('reopening-pending'),
    );
  });
});

describe('deciding on a reopening', () => {
  it('begins the next edition, unsealed', () => {
    const { review, events } = decideReopening(sealed, grant);
    expect(review).toMatchObject({ sealedAt: null, edition: 2 });
    expect(events[0]).toMatchObject({ type: 'review.reopened', payload: { edition: 2 } });
  });

  it('is never for who asked', () => {
    expect(() => decideReopening(sealed, { ...grant, actor: supervisor })).toThrow(
      refused('same-person'),
    );
  });

  it('is refused with a reason, and leaves the seal', () => {
    const refusal = { ...grant, verdict: 'refuse' } as const;
    expect(() => decideReopening(sealed, refusal)).toThrow(refused('reason-missing'));
    expect(decideReopening(sealed, { ...refusal, comment: 'Too late.' }).review).toEqual(sealed);
  });

  it('needs a request', () => {
    expect(() => decideReopening(sealed, { ...grant, pending: null })).toThrow(
      refused('reopening-missing'),
    );
  });
});

describe('giving an edition up', () => {
  const second = aReview({ edition: 2 });
  const command = {
    actor: lead,
    status: 'accepted',
    lastSeal: { sealedAt, contentSha256: 'same' },
    contentSha256: 'same',
  } as const;

  it('puts the review back under the seal before', () => {
    expect(abandonEdition(second, command).review).toMatchObject({ sealedAt, edition: 1 });
  });

  it('is refused once anything changed, while an item is open, and where nothing was sealed', () => {
    expect(() => abandonEdition(second, { ...command, contentSha256: 'other' })).toThrow(
      refused('edition-changed'),
    );
    expect(() => abandonEdition(second, { ...command, status: 'in_progress' })).toThrow(
      refused('wrong-status'),
    );
    expect(() => abandonEdition(running, { ...command, lastSeal: null })).toThrow(
      refused('wrong-status'),
    );
  });
});
