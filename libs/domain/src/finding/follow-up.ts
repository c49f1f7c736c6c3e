import { type Action } from '../access/action.js';
import { demand } from '../access/permissions.js';
import { type Blocker, isBlank } from '../errors/blocker.js';
import { refuseIfBlocked } from '../errors/domain-error.js';
import {
  type DomainEvent,
  domainEvent,
  type EventType,
  type JsonObject,
} from '../events/domain-event.js';
import { next } from '../lifecycle/transitions.js';
import { type StandingAction } from './carry-out-action.js';
import { type FindingAction, FINDING_LIFECYCLE } from './finding-lifecycle.js';
import { type FindingCommand, type StandingFinding } from './respond-to-finding.js';

/** Who follows a finding up, and its corrective actions as they stand, dropped ones too. */
export interface FollowUpCommand extends FindingCommand {
  readonly actions: readonly StandingAction[];
}

/** The finding afterwards and its event. Follow-up is no content: it voids no approval. */
export interface FollowUpOutcome {
  readonly finding: StandingFinding;
  readonly events: readonly DomainEvent[];
}

const isDropped = ({ state }: StandingAction): boolean => state === 'dropped';

/**
 * Correcting begins, once there is something to do. Throws DomainError 'forbidden', 'not-found',
 * 'wrong-state', or 'rule-unmet' without a corrective action that stands.
 */
export function startCorrecting(
  finding: StandingFinding,
  command: FollowUpCommand,
): FollowUpOutcome {
  demandFollowUp(finding, 'finding.start-correcting', command);
  refuseIfBlocked(command.actions.every(isDropped) ? [{ code: 'actions-missing' }] : []);
  return moved(finding, { action: 'start_correcting', type: 'finding.correcting-started' });
}

/**
 * Somebody who owns none of the actions saw that the finding is mended; `retest` says how. Throws
 * as `startCorrecting` does; 'rule-unmet' while an action is neither verified nor dropped.
 */
export function verifyFinding(
  finding: StandingFinding,
  command: FollowUpCommand & { readonly retest: string },
): FollowUpOutcome {
  demandFollowUp(finding, 'finding.verify', command);
  const { actions, retest } = command;
  const open = actions.filter(({ state }) => state !== 'verified' && state !== 'dropped').length;
  const blockers: Blocker[] = [
    ...(open > 0 ? [{ code: 'actions-open' as const, params: { count: open } }] : []),
    ...(isBlank(retest) ? [{ code: 'retest-missing' as const, pointer: '/retest' }] : []),
  ];
  refuseIfBlocked(blockers);
  return moved(finding, { action: 'verify', type: 'finding.verified', payload: { retest } });
}

/** The supervisor closes a verified finding. Throws likewise. */
export function closeFinding(finding: StandingFinding, command: FollowUpCommand): FollowUpOutcome {
  demandFollowUp(finding, 'finding.close', command);
  return moved(finding, { action: 'close', type: 'finding.closed' });
}

/** A second look found it unmended: it goes back, with what was seen. Throws likewise. */
export function failRetest(
  finding: StandingFinding,
  command: FollowUpCommand & { readonly reason: string },
): FollowUpOutcome {
  demandFollowUp(finding, 'finding.fail-retest', command);
  refuseIfBlocked(reasonBlockers(command.reason));
  const { reason } = command;
  return moved(finding, {
    action: 'fail_retest',
    type: 'finding.retest-failed',
    payload: { reason },
  });
}

/** The supervisor accepts the risk up to and on a day, with a reason. Throws likewise. */
export function acceptRisk(
  finding: StandingFinding,
  command: FollowUpCommand & {
    readonly reason: string;
    readonly expiresOn: string;
    /** Today in the agency's zone. */
    readonly today: string;
  },
): FollowUpOutcome {
  demandFollowUp(finding, 'finding.accept-risk', command);
  const { reason, expiresOn, today } = command;
  refuseIfBlocked([
    ...reasonBlockers(reason),
    ...(expiresOn <= today ? [{ code: 'day-past' as const, pointer: '/expiresOn' }] : []),
  ]);
  return moved(finding, {
    action: 'accept_risk',
    type: 'finding.risk-accepted',
    payload: { reason, expiresOn },
  });
}

/** The supervisor ends an accepted risk before its day, with a reason. Throws likewise. */
export function endRisk(
  finding: StandingFinding,
  command: FollowUpCommand & { readonly reason: string },
): FollowUpOutcome {
  demandFollowUp(finding, 'finding.end-risk', command);
  refuseIfBlocked(reasonBlockers(command.reason));
  return endedRisk(finding, command.reason);
}

/** An accepted risk ends by itself the day after it expires; nobody has to ask. */
export const expireRisk = (finding: StandingFinding): FollowUpOutcome => endedRisk(finding, null);

const endedRisk = (finding: StandingFinding, reason: string | null): FollowUpOutcome =>
  moved(finding, { action: 'end_risk', type: 'finding.risk-ended', payload: { reason } });

const reasonBlockers = (reason: string): Blocker[] =>
  isBlank(reason) ? [{ code: 'reason-missing', pointer: '/reason' }] : [];

const demandFollowUp = (
  { agencyId, state, responsibleOfficialId }: StandingFinding,
  action: Action,
  { actor, review, actions }: FollowUpCommand,
): void =>
  demand(actor, action, {
    agencyId,
    review,
    finding: { state, responsibleOfficialId, actionOwnerIds: ownersOf(actions) },
  });

/** Who owns what is to be done, without what was dropped. */
export const ownersOf = (actions: readonly StandingAction[]): string[] => [
  ...new Set(actions.filter((action) => !isDropped(action)).map(({ ownerId }) => ownerId)),
];

function moved(
  finding: StandingFinding,
  move: { readonly action: FindingAction; readonly type: EventType; readonly payload?: JsonObject },
): FollowUpOutcome {
  const { id, agencyId } = finding;
  const event = domainEvent({
    type: move.type,
    agencyId,
    subject: { kind: 'finding', id },
    payload: move.payload ?? {},
  });
  const state = next(FINDING_LIFECYCLE, finding.state, move.action);
  return { finding: { ...finding, state }, events: [event] };
}
