import { type ItemRow } from '../api/views';
import { aReviewDetail, anItemRow } from './testing/builders';
import { nextStep } from './next-step';

const supervisor = { mayEver: () => true };
const officer = { mayEver: () => false };
const allowed = (action: string) => ({ action, allowed: true, blockers: [] });
const none: readonly ItemRow[] = [];

describe('what comes next in a review', () => {
  it('asks the lead to open a planned one', () => {
    const review = aReviewDetail({ status: 'planned', allowedActions: [allowed('review.open')] });
    expect(nextStep(review, none, officer)).toMatchObject({ step: 'open', why: null });
  });

  it('names whose turn it is to whoever may not open it', () => {
    const review = aReviewDetail({
      status: 'planned',
      allowedActions: [
        { action: 'review.open', allowed: false, blockers: [{ code: 'needs-role' }] },
      ],
    });
    const step = nextStep(review, none, officer);
    expect(step.step).toBeNull();
    expect(step.body).toContain('program lead');
  });

  it('counts the items without an officer for who may assign them', () => {
    const review = aReviewDetail({ status: 'open', allowedActions: [allowed('review.assign')] });
    const rows = [anItemRow({ assignee: null }), anItemRow({ assignee: null }), anItemRow({})];
    expect(nextStep(review, rows, officer)).toMatchObject({
      step: 'assign',
      heading: '2 items have no officer yet',
    });
  });

  it('leads a supervisor to the items that wait', () => {
    const review = aReviewDetail({ status: 'in_progress', figures: { submitted: 4 } });
    expect(nextStep(review, none, supervisor).step).toBe('decide');
    expect(nextStep(review, none, officer).step).toBeNull();
  });

  it('says why an approval has to wait', () => {
    const blockers = [{ code: 'finding-unanswered', params: { number: 'F-2026-001' } }] as const;
    const review = aReviewDetail({
      status: 'accepted',
      allowedActions: [{ action: 'review.approve', allowed: false, blockers }],
    });
    const step = nextStep(review, none, supervisor);
    expect(step.step).toBe('approve');
    expect(step.why).toContain('F-2026-001');
  });

  it('shows why a cancelled review was cancelled', () => {
    const review = aReviewDetail({ status: 'cancelled', cancelledWhy: 'Merged with another.' });
    expect(nextStep(review, none, officer).body).toBe('Merged with another.');
  });
});
