import { anActor, aCorrectiveAction, aReview, aStandingFinding } from '../testing/builders.js';
import { statesFor } from '../lifecycle/transitions.js';
import {
  changeAction,
  dropAction,
  planAction,
  reportActionDone,
  sendActionBack,
  startAction,
  verifyAction,
} from './carry-out-action.js';
import { ACTION_LIFECYCLE, CORRECTIVE_ACTION_STATES } from './corrective-action.js';

const review = aReview({ sealedAt: '2026-10-01T12:00:00.000Z' });
const finding = aStandingFinding({ state: 'correcting' });
const owner = { actor: anActor('respondent'), review, finding };
const officer = { actor: anActor('officer'), review, finding };
const supervisor = { actor: anActor('supervisor'), review, finding };
const today = '2026-11-24';
const content = { title: 'Train the desk.', ownerId: 'official-1', dueOn: '2027-01-31' };

const refused = (...codes: string[]) =>
  expect.objectContaining({ blockers: codes.map((code) => expect.objectContaining({ code })) });

describe('a corrective action', () => {
  it('is planned by the responsible official, the lead officer or the supervisor', () => {
    for (const command of [owner, supervisor]) {
      const { action, events } = planAction('action-9', { ...command, content, today });
      expect(action).toMatchObject({ id: 'action-9', state: 'planned', ...content });
      expect(events).toEqual([
        expect.objectContaining({
          type: 'corrective-action.planned',
          subject: { kind: 'corrective-action', id: 'action-9' },
          payload: { findingId: finding.id, ...content },
        }),
      ]);
    }
    expect(() => planAction('action-9', { ...officer, content, today })).toThrow(
      expect.objectContaining({ code: 'forbidden' }),
    );
  });

  it('needs a title and a day from today on', () => {
    const bad = { ...content, title: ' ', dueOn: '2026-11-23' };
    expect(() => planAction('action-9', { ...owner, content: bad, today })).toThrow(
      refused('title-missing', 'day-past'),
    );
  });

  it('keeps what it was when it changes, and says why a day moves', () => {
    const action = aCorrectiveAction();
    const move = { ...owner, content: { dueOn: '2027-02-28' }, today };
    expect(() => changeAction(action, { ...move, reason: '' })).toThrow(refused('reason-missing'));
    const outcome = changeAction(action, { ...move, reason: 'The desk moves house.' });
    expect(outcome.action.dueOn).toBe('2027-02-28');
    expect(outcome.events[0]).toMatchObject({
      payload: {
        from: { dueOn: '2026-12-31' },
        to: { dueOn: '2027-02-28' },
        reason: 'The desk moves house.',
      },
    });
    expect(changeAction(action, { ...move, content: {}, reason: '' }).events).toEqual([]);
  });

  it('is carried out by its owner alone', () => {
    expect(startAction(aCorrectiveAction(), owner).action.state).toBe('under_way');
    const other = { ...owner, actor: anActor('respondent', { userId: 'colleague' }) };
    expect(() => startAction(aCorrectiveAction(), other)).toThrow(refused('not-its-owner'));
    const underWay = aCorrectiveAction({ state: 'under_way' });
    const done = reportActionDone(underWay, { ...owner, note: 'Trained on Nov 20.' });
    expect(done.action).toMatchObject({ state: 'done', reportedDoneBy: owner.actor.userId });
    expect(() => reportActionDone(underWay, { ...owner, note: '' })).toThrow(
      refused('comment-missing'),
    );
  });

  it('is verified by neither its owner nor who reported it done', () => {
    const done = aCorrectiveAction({ state: 'done', reportedDoneBy: officer.actor.userId });
    expect(() => verifyAction(done, { ...officer, note: 'Seen.' })).toThrow(refused('own-action'));
    const own = aCorrectiveAction({ state: 'done', ownerId: supervisor.actor.userId });
    expect(() => verifyAction(own, { ...supervisor, note: '' })).toThrow(refused('own-action'));
    expect(verifyAction(done, { ...supervisor, note: '' }).action.state).toBe('verified');
  });

  it('goes back to its owner with what is missing, as if never reported', () => {
    const done = aCorrectiveAction({ state: 'done', reportedDoneBy: 'official-1' });
    expect(() => sendActionBack(done, { ...officer, note: ' ' })).toThrow(
      refused('comment-missing'),
    );
    expect(sendActionBack(done, { ...officer, note: 'No list.' }).action).toMatchObject({
      state: 'under_way',
      reportedDoneBy: null,
    });
  });

  it('is dropped by the supervisor with a reason', () => {
    expect(() => dropAction(aCorrectiveAction(), { ...supervisor, reason: '' })).toThrow(
      refused('reason-missing'),
    );
    expect(() => dropAction(aCorrectiveAction(), { ...officer, reason: 'Merged.' })).toThrow(
      expect.objectContaining({ code: 'forbidden' }),
    );
  });
});

describe.each(CORRECTIVE_ACTION_STATES)('an action that is %s', (state) => {
  const action = aCorrectiveAction({ state });
  it.each([
    ['start', () => startAction(action, owner)],
    ['report_done', () => reportActionDone(action, { ...owner, note: 'Done.' })],
    ['verify', () => verifyAction(action, { ...officer, note: '' })],
    ['send_back', () => sendActionBack(action, { ...officer, note: 'No.' })],
    ['drop', () => dropAction(action, { ...supervisor, reason: 'Merged.' })],
  ] as const)('can be taken through %s only where the table allows', (move, act) => {
    if (statesFor(ACTION_LIFECYCLE, move).includes(state)) expect(act().events).toHaveLength(1);
    else expect(act).toThrow(expect.objectContaining({ code: 'wrong-state' }));
  });
});
