import { anActor, anItem, aReview, OFFICER, SUPERVISOR } from '../testing/builders.js';
import { approveReview, sealReview, sendBackReview } from './decide-review.js';
import { type SealInput } from './seal.js';

const input = (changes: Partial<SealInput> = {}): SealInput & { contentSha256: string } => ({
  items: [{ status: 'accepted' }],
  findings: [],
  evidence: [],
  approvals: [],
  quorum: 1,
  ...changes,
  contentSha256: 'now',
});
const actor = anActor('supervisor');
const approval = {
  actor,
  preparers: [OFFICER],
  input: input(),
  independence: 'I took no part in what was reviewed.',
  comment: null,
};
const approved = { approvals: [{ userId: SUPERVISOR, contentSha256: 'now' }] };
const at = '2026-10-01T12:00:00.000Z';
const seal = { actor, preparers: [OFFICER], input: input(approved), at };

describe('approving a review', () => {
  it('states independence and binds the content hash in this edition', () => {
    const { review, events } = approveReview(aReview({ edition: 2 }), approval);
    expect(review.sealedAt).toBeNull();
    expect(events.map(({ type, payload }) => [type, payload])).toEqual([
      ['review.independence-stated', { text: approval.independence, edition: 2 }],
      ['review.approved', { contentSha256: 'now', comment: null, edition: 2 }],
    ]);
  });

  it('is refused to a preparer of any item', () => {
    expect(() => approveReview(aReview(), { ...approval, preparers: [SUPERVISOR] })).toThrow(
      expect.objectContaining({ code: 'forbidden', blockers: [{ code: 'prepared-by-you' }] }),
    );
  });

  it('is refused as a wrong state while the seal would be', () => {
    const undecided = input({ items: [{ status: 'submitted' }] });
    expect(() => approveReview(aReview(), { ...approval, input: undecided })).toThrow(
      expect.objectContaining({
        code: 'wrong-state',
        blockers: [{ code: 'items-not-accepted', params: { count: 1 } }],
      }),
    );
  });

  it('takes the place of approvals of other content, the own one among them', () => {
    const other = { approvals: [{ userId: SUPERVISOR, contentSha256: 'before' }] };
    expect(approveReview(aReview(), { ...approval, input: input(other) }).events).toHaveLength(2);
    expect(() => approveReview(aReview(), { ...approval, input: input(approved) })).toThrow(
      expect.objectContaining({ blockers: [{ code: 'already-approved' }] }),
    );
  });

  it('is refused as an unmet rule without independence', () => {
    expect(() => approveReview(aReview(), { ...approval, independence: '' })).toThrow(
      expect.objectContaining({ code: 'rule-unmet' }),
    );
  });
});

describe('sealing a review', () => {
  it('sets when, and keeps the hash', () => {
    const { review, events } = sealReview(aReview(), seal);
    expect(review.sealedAt).toBe(at);
    expect(events).toEqual([
      expect.objectContaining({
        type: 'review.sealed',
        payload: { contentSha256: 'now', edition: 1 },
      }),
    ]);
  });

  it('is refused while what was approved is other content', () => {
    const other = { approvals: [{ userId: SUPERVISOR, contentSha256: 'before' }] };
    expect(() => sealReview(aReview(), { ...seal, input: input(other) })).toThrow(
      expect.objectContaining({ blockers: [{ code: 'content-changed' }] }),
    );
  });

  it('is refused without approvals, to a preparer, and a second time', () => {
    expect(() => sealReview(aReview(), { ...seal, input: input() })).toThrow(
      expect.objectContaining({ code: 'wrong-state' }),
    );
    expect(() => sealReview(aReview(), { ...seal, preparers: [SUPERVISOR] })).toThrow(
      expect.objectContaining({ code: 'forbidden' }),
    );
    expect(() => sealReview(aReview({ sealedAt: at }), seal)).toThrow(
      expect.objectContaining({ blockers: [{ code: 'review-sealed' }] }),
    );
  });
});

describe('sending a review back', () => {
  const accepted = anItem({ status: 'accepted', assessmentRevision: 1, preparers: [OFFICER] });
  const other = anItem({ id: 'item-2', status: 'accepted' });
  const command = {
    actor,
    comment: 'The dates do not fit.',
    items: [accepted],
    allItems: [accepted, other],
    standingApprovals: 1,
  };

  it('returns each named item and voids what stood', () => {
    const { items, events, voids } = sendBackReview(aReview(), command);
    expect(items.map(({ id, status }) => [id, status])).toEqual([['item-1', 'returned']]);
    expect(events.map(({ type }) => type)).toEqual(['review.sent-back', 'item.reconsidered']);
    expect(events[0]?.payload).toEqual({
      comment: 'The dates do not fit.',
      itemIds: ['item-1'],
      edition: 1,
    });
    expect(voids).toEqual(['accept', 'approvals']);
  });

  it('is open to the second approver', () => {
    const second = anActor('supervisor', { userId: 'second-1' });
    const review = aReview({ secondApproverId: 'second-1' });
    expect(sendBackReview(review, { ...command, actor: second }).items).toHaveLength(1);
  });

  it('waits until every item is accepted', () => {
    const allItems = [accepted, anItem({ status: 'submitted' })];
    const early = { ...command, allItems, standingApprovals: 0 };
    expect(() => sendBackReview(aReview(), early)).toThrow(
      expect.objectContaining({
        code: 'wrong-state',
        blockers: [{ code: 'wrong-status', params: { status: 'submitted' } }],
      }),
    );
  });

  it('needs a comment and at least one item', () => {
    expect(() => sendBackReview(aReview(), { ...command, items: [], comment: '' })).toThrow(
      expect.objectContaining({
        code: 'rule-unmet',
        blockers: [
          { code: 'no-items', pointer: '/items' },
          { code: 'comment-missing', pointer: '/comment' },
        ],
      }),
    );
  });
});
