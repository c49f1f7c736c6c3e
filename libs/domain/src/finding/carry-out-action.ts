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
import {
  ACTION_LIFECYCLE,
  type CorrectiveActionMove,
  type CorrectiveActionState,
} from './corrective-action.js';
import { type FindingCommand, type StandingFinding } from './respond-to-finding.js';

/** A corrective action as its commands see it; `dueOn` is a day. */
export interface StandingAction {
  readonly id: string;
  readonly agencyId: string;
  readonly state: CorrectiveActionState;
  readonly title: string;
  readonly ownerId: string;
  readonly dueOn: string;
  readonly reportedDoneBy: string | null;
}

/** Who acts, the review, and the finding that the action mends. */
export interface ActionCommand extends FindingCommand {
  readonly finding: StandingFinding;
}

/** The action afterwards and its events. */
export interface ActionOutcome {
  readonly action: StandingAction;
  readonly events: readonly DomainEvent[];
}

/** What can be said of an action when it is planned or changed. */
export type ActionContent = Pick<StandingAction, 'title' | 'ownerId' | 'dueOn'>;

/**
 * Plans a corrective action of a finding that was responded to. Throws DomainError 'forbidden',
 * 'not-found', 'wrong-state', or 'rule-unmet' without a title or with a day before `today`.
 */
export function planAction(
  id: string,
  command: ActionCommand & { readonly content: ActionContent; readonly today: string },
): ActionOutcome {
  const { actor, review, finding, content, today } = command;
  demand(actor, 'action.plan', { agencyId: finding.agencyId, review, finding });
  refuseIfBlocked([...titleBlockers(content.title), ...dayBlockers(content.dueOn, today)]);
  const action: StandingAction = {
    id,
    agencyId: finding.agencyId,
    state: 'planned',
    reportedDoneBy: null,
    ...content,
  };
  return {
    action,
    events: [actionEvent(action, 'planned', { findingId: finding.id, ...content })],
  };
}

/**
 * Changes title, owner or day; a moved day says why and keeps the old one. No event when nothing
 * changes. Throws as `planAction` does.
 */
export function changeAction(
  action: StandingAction,
  command: ActionCommand & {
    readonly content: Partial<ActionContent>;
    readonly reason: string;
    readonly today: string;
  },
): ActionOutcome {
  demandOn(action, 'action.change', command);
  const { content, reason, today } = command;
  const changed = { ...action, ...content };
  const isMoved = changed.dueOn !== action.dueOn;
  refuseIfBlocked([
    ...titleBlockers(changed.title),
    ...(isMoved ? dayBlockers(changed.dueOn, today) : []),
    ...(isMoved ? reasonBlockers(reason) : []),
  ]);
  const keys = CONTENT_KEYS.filter((key) => changed[key] !== action[key]);
  if (keys.length === 0) return { action, events: [] };
  const payload = {
    from: Object.fromEntries(keys.map((key) => [key, action[key]])),
    to: Object.fromEntries(keys.map((key) => [key, changed[key]])),
    reason: isBlank(reason) ? null : reason,
  };
  return { action: changed, events: [actionEvent(action, 'changed', payload)] };
}

/** Its owner begins. Throws likewise. */
export function startAction(action: StandingAction, command: ActionCommand): ActionOutcome {
  demandOn(action, 'action.start', command);
  return moved(action, { move: 'start', name: 'started' });
}

/** Its owner says that it is done, and how it can be seen. Throws likewise. */
export function reportActionDone(
  action: StandingAction,
  command: ActionCommand & { readonly note: string },
): ActionOutcome {
  demandOn(action, 'action.report-done', command);
  const { note, actor } = command;
  refuseIfBlocked(isBlank(note) ? [{ code: 'comment-missing', pointer: '/note' }] : []);
  const done = moved(action, { move: 'report_done', name: 'reported-done', payload: { note } });
  return { ...done, action: { ...done.action, reportedDoneBy: actor.userId } };
}

/** Somebody who neither owns it nor reported it done saw that it is. Throws likewise. */
export function verifyAction(
  action: StandingAction,
  command: ActionCommand & { readonly note: string },
): ActionOutcome {
  demandOn(action, 'action.verify', command);
  const { note } = command;
  return moved(action, { move: 'verify', name: 'verified', payload: { note } });
}

/** It is not done after all: back to its owner, with what is missing. Throws likewise. */
export function sendActionBack(
  action: StandingAction,
  command: ActionCommand & { readonly note: string },
): ActionOutcome {
  demandOn(action, 'action.send-back', command);
  const { note } = command;
  refuseIfBlocked(isBlank(note) ? [{ code: 'comment-missing', pointer: '/note' }] : []);
  const back = moved(action, { move: 'send_back', name: 'sent-back', payload: { note } });
  return { ...back, action: { ...back.action, reportedDoneBy: null } };
}

/** The supervisor drops what need not be done, with a reason. Throws likewise. */
export function dropAction(
  action: StandingAction,
  command: ActionCommand & { readonly reason: string },
): ActionOutcome {
  demandOn(action, 'action.drop', command);
  const { reason } = command;
  refuseIfBlocked(reasonBlockers(reason));
  return moved(action, { move: 'drop', name: 'dropped', payload: { reason } });
}

const demandOn = (
  action: StandingAction,
  act: Action,
  { actor, review, finding }: ActionCommand,
): void => demand(actor, act, { agencyId: action.agencyId, review, finding, action });

const CONTENT_KEYS = ['title', 'ownerId', 'dueOn'] as const;

const titleBlockers = (title: string): Blocker[] =>
  isBlank(title) ? [{ code: 'title-missing', pointer: '/title' }] : [];

const dayBlockers = (day: string, today: string): Blocker[] =>
  day < today ? [{ code: 'day-past', pointer: '/dueOn' }] : [];

const reasonBlockers = (reason: string): Blocker[] =>
  isBlank(reason) ? [{ code: 'reason-missing', pointer: '/reason' }] : [];

type ActionEventName =
  Extract<EventType, `corrective-action.${string}`> extends `corrective-action.${infer Name}`
    ? Name
    : never;

const actionEvent = (
  { id, agencyId }: StandingAction,
  name: ActionEventName,
  payload: JsonObject,
): DomainEvent =>
  domainEvent({
    type: `corrective-action.${name}`,
    agencyId,
    subject: { kind: 'corrective-action', id },
    payload,
  });

function moved(
  action: StandingAction,
  change: {
    readonly move: CorrectiveActionMove;
    readonly name: ActionEventName;
    readonly payload?: JsonObject;
  },
): ActionOutcome {
  const state = next(ACTION_LIFECYCLE, action.state, change.move);
  return {
    action: { ...action, state },
    events: [actionEvent(action, change.name, change.payload ?? {})],
  };
}
