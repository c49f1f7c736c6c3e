import { anActor, aReview } from '../testing/builders.js';
import { cancelReview, openReview, planBlockers, type ReviewPlan } from './plan-review.js';

const plan = (changes: Partial<ReviewPlan> = {}): ReviewPlan => ({
  periodStart: '2026-01-01',
  periodEnd: '2026-06-30',
  dueOn: '2026-09-30',
  today: '2026-07-01',
  leadOfficerId: 'a',
  supervisorId: 'b',
  secondApproverId: null,
  quorum: 1,
  ...changes,
});
const at = '2026-07-01T14:00:00.000Z';
const lead = anActor('lead');
const planned = aReview({ openedAt: null });

describe('a plan', () => {
  it('holds up with a period, a due date to come and different people', () => {
    expect(planBlockers(plan())).toEqual([]);
    expect(planBlockers(plan({ periodEnd: '2026-01-01', dueOn: '2026-07-01' }))).toEqual([]);
    expect(planBlockers(plan({ quorum: 2, secondApproverId: 'c' }))).toEqual([]);
  });

  it.each<[string, Partial<ReviewPlan>, string, string]>([
    ['a period that ends first', { periodEnd: '2025-12-31' }, 'period-invalid', '/periodEnd'],
    ['a due date gone by', { dueOn: '2026-06-30' }, 'due-before-today', '/dueOn'],
    ['an officer as supervisor', { supervisorId: 'a' }, 'same-person', '/supervisorId'],
    ['one person approving twice', { secondApproverId: 'b' }, 'same-person', '/secondApproverId'],
    ['the officer approving', { secondApproverId: 'a' }, 'same-person', '/secondApproverId'],
    ['a quorum nobody can reach', { quorum: 2 }, 'approvals-missing', '/secondApproverId'],
  ])('is refused with %s', (_what, changes, code, pointer) => {
    expect(planBlockers(plan(changes))).toEqual([expect.objectContaining({ code, pointer })]);
  });
});

describe('opening', () => {
  it('is for the lead, over at least one item', () => {
    const { review, events } = openReview(planned, { actor: lead, itemCount: 46, at });
    expect(review.openedAt).toBe(at);
    expect(events).toEqual([
      expect.objectContaining({ type: 'review.opened', payload: { items: 46, edition: 1 } }),
    ]);
    expect(() => openReview(planned, { actor: lead, itemCount: 0, at })).toThrow(
      expect.objectContaining({ code: 'rule-unmet', blockers: [{ code: 'no-items' }] }),
    );
    expect(() => openReview(planned, { actor: anActor(), itemCount: 1, at })).toThrow(
      expect.objectContaining({ code: 'forbidden' }),
    );
  });

  it('happens once', () => {
    expect(() => openReview(aReview(), { actor: lead, itemCount: 1, at })).toThrow(
      expect.objectContaining({ code: 'wrong-state' }),
    );
  });
});

describe('cancelling', () => {
  const why = 'The unit was dissolved.';

  it.each([planned, aReview()])('ends a review that was never sealed', (review) => {
    const change = cancelReview(review, { actor: lead, why, at });
    expect(change.review.cancelledAt).toBe(at);
    expect(change.events).toEqual([
      expect.objectContaining({ type: 'review.cancelled', payload: { why, edition: 1 } }),
    ]);
  });

  it('needs a reason', () => {
    expect(() => cancelReview(planned, { actor: lead, why: '', at })).toThrow(
      expect.objectContaining({ code: 'rule-unmet' }),
    );
  });

  it('is refused once sealed, in a later edition, and when cancelled', () => {
    for (const changes of [{ sealedAt: at }, { edition: 2 }, { cancelledAt: at }]) {
      expect(() => cancelReview(aReview(changes), { actor: lead, why, at })).toThrow(
        expect.objectContaining({ code: 'wrong-state' }),
      );
    }
  });
});
