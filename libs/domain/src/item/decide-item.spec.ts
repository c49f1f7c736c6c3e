import { statesFor } from '../lifecycle/transitions.js';
import { aFinding, anActor, anAssessment, anItem, aReview, OFFICER } from '../testing/builders.js';
import { decideItem, reconsiderItem, reviseItem, withdrawItem } from './decide-item.js';
import { ITEM_LIFECYCLE } from './item-lifecycle.js';
import { ITEM_STATUSES } from './item-status.js';
import { isPreparer, type ItemState } from './item.js';

const submitted = (changes: Partial<ItemState> = {}) =>
  anItem({
    status: 'submitted',
    assessmentRevision: 2,
    submittedBy: OFFICER,
    preparers: [OFFICER],
    content: anAssessment(),
    ...changes,
  });

const review = aReview();
const supervisor = { actor: anActor('supervisor'), review };
const officer = { actor: anActor('officer'), review };
const accept = { ...supervisor, verdict: 'accept', comment: null } as const;
const giveBack = { ...supervisor, verdict: 'return', comment: 'Date the register.' } as const;

describe('accepting', () => {
  it('binds to the current revision and voids nothing', () => {
    const change = decideItem(submitted(), accept);
    expect(change.item.status).toBe('accepted');
    expect(change.voids).toEqual([]);
    expect(change.events).toEqual([
      expect.objectContaining({
        type: 'item.accepted',
        payload: { assessmentRevision: 2, comment: null },
      }),
    ]);
  });

  it('issues the draft findings and leaves the others', () => {
    const findings = [
      aFinding({ id: 'f-1', state: 'draft' }),
      aFinding({ id: 'f-2', state: 'responded' }),
    ];
    const content = anAssessment({ outcome: 'non_compliant', findings });
    const change = decideItem(submitted({ content }), accept);
    expect(change.item.content.findings.map(({ state }) => state)).toEqual(['issued', 'responded']);
    expect(change.events.map(({ type, subject }) => [type, subject.id])).toEqual([
      ['item.accepted', 'item-1'],
      ['finding.issued', 'f-1'],
    ]);
  });

  it.each([
    ['wrote an assessment of it', { preparers: [OFFICER, supervisor.actor.userId] }],
    ['submitted it', { submittedBy: supervisor.actor.userId }],
  ])('is refused to a supervisor who %s', (_what, changes) => {
    expect(() => decideItem(submitted(changes), accept)).toThrow(
      expect.objectContaining({ code: 'forbidden', blockers: [{ code: 'prepared-by-you' }] }),
    );
  });

  it('is refused to its officer', () => {
    expect(() => decideItem(submitted(), { ...accept, actor: officer.actor })).toThrow(
      expect.objectContaining({ code: 'forbidden' }),
    );
  });
});

describe('returning', () => {
  it('keeps the comment', () => {
    const change = decideItem(submitted(), giveBack);
    expect(change.item.status).toBe('returned');
    expect(change.events[0]?.payload).toEqual({
      assessmentRevision: 2,
      comment: 'Date the register.',
    });
  });

  it.each([null, '', ' \n'])('needs a comment, not %p', (comment) => {
    expect(() => decideItem(submitted(), { ...giveBack, comment })).toThrow(
      expect.objectContaining({
        code: 'rule-unmet',
        blockers: [{ code: 'comment-missing', pointer: '/comment' }],
      }),
    );
  });
});

describe('an accepted item', () => {
  const accepted = submitted({ status: 'accepted' });

  it('is revised by its officer with a reason, which voids the accept and the approvals', () => {
    const change = reviseItem(accepted, { ...officer, reason: 'A file was missing.' });
    expect(change.item.status).toBe('in_progress');
    expect(change.voids).toEqual(['accept', 'approvals']);
    expect(change.events[0]).toMatchObject({
      type: 'item.revised',
      payload: { reason: 'A file was missing.' },
    });
    expect(() => reviseItem(accepted, { ...officer, reason: ' ' })).toThrow(
      expect.objectContaining({ code: 'rule-unmet' }),
    );
  });

  it('is reconsidered by the supervisor with a comment, which voids the same', () => {
    const change = reconsiderItem(accepted, { ...supervisor, comment: 'See the new law.' });
    expect(change.item.status).toBe('returned');
    expect(change.voids).toEqual(['accept', 'approvals']);
    expect(() => reconsiderItem(accepted, { ...supervisor, comment: '' })).toThrow(
      expect.objectContaining({ code: 'rule-unmet' }),
    );
  });
});

describe('withdrawing', () => {
  it('takes the item back and keeps who prepared it', () => {
    const change = withdrawItem(submitted({ submittedBy: 'lead-officer-1' }), officer);
    expect(change.item.status).toBe('in_progress');
    expect(isPreparer(change.item, 'lead-officer-1')).toBe(true);
    expect(isPreparer(change.item, OFFICER)).toBe(true);
    expect(isPreparer(change.item, 'other')).toBe(false);
  });
});

describe.each(ITEM_STATUSES)('an item that is %s', (status) => {
  const item = submitted({ status });
  it.each([
    ['accept', () => decideItem(item, accept)],
    ['return', () => decideItem(item, giveBack)],
    ['withdraw', () => withdrawItem(item, officer)],
    ['revise', () => reviseItem(item, { ...officer, reason: 'A reason.' })],
    ['reconsider', () => reconsiderItem(item, { ...supervisor, comment: 'A comment.' })],
  ] as const)('can be taken through %s only where the table allows', (action, act) => {
    if (statesFor(ITEM_LIFECYCLE, action).includes(status)) expect(act().events).toHaveLength(1);
    else expect(act).toThrow(expect.objectContaining({ code: 'wrong-state' }));
  });
});
