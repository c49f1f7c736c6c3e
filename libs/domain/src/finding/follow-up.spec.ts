import { anActor, aCorrectiveAction, aReview, aStandingFinding } from '../testing/builders.js';
import { statesFor } from '../lifecycle/transitions.js';
import { FINDING_LIFECYCLE } from './finding-lifecycle.js';
import { FINDING_STATES } from './finding.js';
import {
  acceptRisk,
  closeFinding,
  endRisk,
  expireRisk,
  failRetest,
  startCorrecting,
  verifyFinding,
} from './follow-up.js';

const sealed = aReview({ sealedAt: '2026-10-01T12:00:00.000Z' });
const supervisor = anActor('supervisor');
const base = { actor: supervisor, review: sealed, actions: [aCorrectiveAction()] };
const verified = { ...base, actions: [aCorrectiveAction({ state: 'verified' })], retest: 'Seen.' };
const reason = 'The register shows three gaps.';
const risk = { ...base, reason, expiresOn: '2027-03-31', today: '2026-11-24' };

const refused = (codes: readonly string[]) =>
  expect.objectContaining({ blockers: codes.map((code) => expect.objectContaining({ code })) });

describe('following a finding up', () => {
  it('goes on after the seal and voids nothing', () => {
    const outcome = startCorrecting(aStandingFinding({ state: 'responded' }), base);
    expect(outcome.finding.state).toBe('correcting');
    expect(outcome).not.toHaveProperty('voids');
    expect(outcome.events[0]).toMatchObject({ type: 'finding.correcting-started' });
  });

  it.each([
    ['no action', []],
    ['only dropped ones', [aCorrectiveAction({ state: 'dropped' })]],
  ])('starts correcting with %s never', (_what, actions) => {
    expect(() =>
      startCorrecting(aStandingFinding({ state: 'responded' }), { ...base, actions }),
    ).toThrow(refused(['actions-missing']));
  });

  it('verifies once every action is verified or dropped and the re-test is noted', () => {
    const finding = aStandingFinding({ state: 'correcting' });
    const actions = [...verified.actions, aCorrectiveAction({ state: 'dropped' })];
    expect(verifyFinding(finding, { ...verified, actions }).finding.state).toBe('verified');
    const open = [...actions, aCorrectiveAction({ state: 'done' })];
    expect(() => verifyFinding(finding, { ...verified, actions: open, retest: ' ' })).toThrow(
      refused(['actions-open', 'retest-missing']),
    );
  });

  it('is not verified by an owner of one of its actions', () => {
    const own = [aCorrectiveAction({ state: 'verified', ownerId: supervisor.userId })];
    const finding = aStandingFinding({ state: 'correcting' });
    expect(() => verifyFinding(finding, { ...verified, actions: own })).toThrow(
      refused(['own-action']),
    );
  });

  it('accepts a risk with a reason up to a later day, and ends it by hand or by itself', () => {
    const finding = aStandingFinding({ state: 'responded' });
    expect(acceptRisk(finding, risk).events[0]).toMatchObject({
      payload: { reason, expiresOn: '2027-03-31' },
    });
    expect(() => acceptRisk(finding, { ...risk, reason: '', expiresOn: risk.today })).toThrow(
      refused(['reason-missing', 'day-past']),
    );
    const accepted = aStandingFinding({ state: 'risk_accepted' });
    expect(endRisk(accepted, { ...base, reason }).finding.state).toBe('correcting');
    expect(() => endRisk(accepted, { ...base, reason: '' })).toThrow(refused(['reason-missing']));
    expect(expireRisk(accepted).finding.state).toBe('correcting');
  });
});

describe.each(FINDING_STATES)('a finding that is %s', (state) => {
  const finding = aStandingFinding({ state });
  it.each([
    ['start_correcting', () => startCorrecting(finding, base)],
    ['verify', () => verifyFinding(finding, verified)],
    ['close', () => closeFinding(finding, base)],
    ['fail_retest', () => failRetest(finding, { ...base, reason })],
    ['accept_risk', () => acceptRisk(finding, risk)],
    ['end_risk', () => endRisk(finding, { ...base, reason })],
  ] as const)('can be taken through %s only where the table allows', (action, act) => {
    if (statesFor(FINDING_LIFECYCLE, action).includes(state)) expect(act().events).toHaveLength(1);
    else expect(act).toThrow(expect.objectContaining({ code: 'wrong-state' }));
  });
});
