import { type Action } from '../access/action.js';
import { type Actor } from '../access/actor.js';
import { demand } from '../access/permissions.js';
import { type ReviewSubject } from '../access/subject.js';
import { type Blocker, isBlank } from '../errors/blocker.js';
import { refuseIfBlocked } from '../errors/domain-error.js';
import {
  type DomainEvent,
  domainEvent,
  type EventType,
  type JsonObject,
} from '../events/domain-event.js';
import { next } from '../lifecycle/transitions.js';
import { type FindingAction, FINDING_LIFECYCLE } from './finding-lifecycle.js';
import { type FindingState, type ResponsePosition } from './finding.js';

/** A finding as its own commands see it; `revision` is that of its elements. */
export interface StandingFinding {
  readonly id: string;
  readonly agencyId: string;
  readonly state: FindingState;
  readonly revision: number;
  readonly responsibleOfficialId: string | null;
}

/** Who acts on a finding, and the review it belongs to. */
export interface FindingCommand {
  readonly actor: Actor;
  readonly review: ReviewSubject;
}

/** What the responsible official says; `plannedOn` is a day. */
export interface FindingResponse {
  readonly position: Exclude<ResponsePosition, 'refused'>;
  readonly text: string;
  readonly plannedAction: string | null;
  readonly plannedOn: string | null;
}

/** The finding afterwards and its events; a write of content voids the review's approvals. */
export interface FindingOutcome {
  readonly finding: StandingFinding;
  readonly events: readonly DomainEvent[];
  readonly voids: readonly 'approvals'[];
}

/**
 * The responsible official answers an issued finding. Throws DomainError 'forbidden', 'not-found',
 * 'wrong-state', or 'rule-unmet' without a text.
 */
export function respondToFinding(
  finding: StandingFinding,
  command: FindingCommand & { readonly response: FindingResponse },
): FindingOutcome {
  demandOnFinding(finding, 'finding.respond', command);
  const { position, text, plannedAction, plannedOn } = command.response;
  refuseIfBlocked(textBlockers(text));
  return moved(finding, {
    action: 'respond',
    type: 'finding.responded',
    payload: { position, text, plannedAction, plannedOn, toRevision: finding.revision },
  });
}

/**
 * Lead officer or supervisor records that no response came; `askedOn` lists the days it was asked
 * for. Throws as `respondToFinding` does.
 */
export function refuseFinding(
  finding: StandingFinding,
  command: FindingCommand & { readonly text: string; readonly askedOn: readonly string[] },
): FindingOutcome {
  demandOnFinding(finding, 'finding.refuse', command);
  const { text, askedOn } = command;
  const noDates: Blocker[] =
    askedOn.length === 0 ? [{ code: 'reason-missing', pointer: '/askedOn' }] : [];
  refuseIfBlocked([...textBlockers(text), ...noDates]);
  return moved(finding, {
    action: 'record_refusal',
    type: 'finding.refusal-recorded',
    payload: { position: 'refused', text, askedOn, toRevision: finding.revision },
  });
}

/** The supervisor withdraws a finding that was issued, with a reason. Throws likewise. */
export function withdrawFinding(
  finding: StandingFinding,
  command: FindingCommand & { readonly reason: string },
): FindingOutcome {
  demandOnFinding(finding, 'finding.withdraw', command);
  const { reason } = command;
  refuseIfBlocked(isBlank(reason) ? [{ code: 'reason-missing', pointer: '/reason' }] : []);
  return moved(finding, { action: 'withdraw', type: 'finding.withdrawn', payload: { reason } });
}

const demandOnFinding = (
  { agencyId, state, responsibleOfficialId }: StandingFinding,
  action: Action,
  { actor, review }: FindingCommand,
): void => demand(actor, action, { agencyId, review, finding: { state, responsibleOfficialId } });

const textBlockers = (text: string): Blocker[] =>
  isBlank(text) ? [{ code: 'comment-missing', pointer: '/text' }] : [];

function moved(
  finding: StandingFinding,
  move: { readonly action: FindingAction; readonly type: EventType; readonly payload: JsonObject },
): FindingOutcome {
  const event = domainEvent({
    type: move.type,
    agencyId: finding.agencyId,
    subject: { kind: 'finding', id: finding.id },
    payload: move.payload,
  });
  const state = next(FINDING_LIFECYCLE, finding.state, move.action);
  return { finding: { ...finding, state }, events: [event], voids: ['approvals'] };
}
