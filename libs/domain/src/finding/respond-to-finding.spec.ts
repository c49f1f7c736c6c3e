import { statesFor } from '../lifecycle/transitions.js';
import { anActor, aReview, aStandingFinding, LEAD_OFFICER } from '../testing/builders.js';
import { FINDING_LIFECYCLE } from './finding-lifecycle.js';
import { FINDING_STATES } from './finding.js';
import { refuseFinding, respondToFinding, withdrawFinding } from './respond-to-finding.js';

const review = aReview();
const response = {
  position: 'agree',
  text: 'The register is now opened first.',
  plannedAction: 'Train the desk.',
  plannedOn: '2026-12-01',
} as const;
const official = { actor: anActor('respondent'), review, response };
const refusal = {
  actor: anActor('supervisor'),
  review,
  text: 'No answer came.',
  askedOn: ['2026-09-01', '2026-09-15'],
};

describe('a response', () => {
  it('answers the current revision and voids the approvals', () => {
    const change = respondToFinding(aStandingFinding({ revision: 3 }), official);
    expect(change.finding.state).toBe('responded');
    expect(change.voids).toEqual(['approvals']);
    expect(change.events).toEqual([
      expect.objectContaining({
        type: 'finding.responded',
        subject: { kind: 'finding', id: 'finding-1' },
        payload: { ...response, toRevision: 3 },
      }),
    ]);
  });

  it('needs words', () => {
    const command = { ...official, response: { ...response, text: ' ' } };
    expect(() => respondToFinding(aStandingFinding(), command)).toThrow(
      expect.objectContaining({
        code: 'rule-unmet',
        blockers: [{ code: 'comment-missing', pointer: '/text' }],
      }),
    );
  });

  it('is for the responsible official alone', () => {
    const finding = aStandingFinding({ responsibleOfficialId: 'someone-else' });
    expect(() => respondToFinding(finding, official)).toThrow(
      expect.objectContaining({ code: 'forbidden' }),
    );
  });
});

describe('a refusal', () => {
  it.each([
    ['the supervisor', refusal.actor],
    ['the lead officer', anActor('officer', { userId: LEAD_OFFICER })],
  ])('is recorded by %s with the days asked', (_who, actor) => {
    const change = refuseFinding(aStandingFinding(), { ...refusal, actor });
    expect(change.finding.state).toBe('responded');
    expect(change.events[0]).toMatchObject({
      type: 'finding.refusal-recorded',
      payload: { position: 'refused', askedOn: ['2026-09-01', '2026-09-15'] },
    });
  });

  it('needs words and at least one day', () => {
    expect(() => refuseFinding(aStandingFinding(), { ...refusal, text: '', askedOn: [] })).toThrow(
      expect.objectContaining({
        blockers: [
          { code: 'comment-missing', pointer: '/text' },
          { code: 'reason-missing', pointer: '/askedOn' },
        ],
      }),
    );
  });

  it('is not for another officer', () => {
    expect(() => refuseFinding(aStandingFinding(), { ...refusal, actor: anActor() })).toThrow(
      expect.objectContaining({ code: 'forbidden' }),
    );
  });
});

describe('withdrawing an issued finding', () => {
  it('needs a reason', () => {
    const command = { actor: anActor('supervisor'), review, reason: '' };
    expect(() => withdrawFinding(aStandingFinding(), command)).toThrow(
      expect.objectContaining({ code: 'rule-unmet' }),
    );
  });
});

describe.each(FINDING_STATES)('a finding that is %s', (state) => {
  const finding = aStandingFinding({ state });
  const withdrawal = { actor: anActor('supervisor'), review, reason: 'Written twice.' };
  it.each([
    ['respond', () => respondToFinding(finding, official)],
    ['record_refusal', () => refuseFinding(finding, refusal)],
    ['withdraw', () => withdrawFinding(finding, withdrawal)],
  ] as const)('can be taken through %s only where the table allows', (action, act) => {
    // A draft is withdrawn by its officer with a save, not by the supervisor.
    const isForOthers = action === 'withdraw' && state === 'draft';
    if (statesFor(FINDING_LIFECYCLE, action).includes(state) && !isForOthers) {
      expect(act().events).toHaveLength(1);
    } else {
      expect(act).toThrow(expect.objectContaining({ code: 'wrong-state' }));
    }
  });
});
