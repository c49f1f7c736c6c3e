import { type Blocker } from '../errors/blocker.js';
import { ACTION_LIFECYCLE, type CorrectiveActionState } from '../finding/corrective-action.js';
import { FINDING_LIFECYCLE } from '../finding/finding-lifecycle.js';
import { type FindingState } from '../finding/finding.js';
import { ITEM_LIFECYCLE } from '../item/item-lifecycle.js';
import { type ItemStatus } from '../item/item-status.js';
import { statesFor } from '../lifecycle/transitions.js';
import { type Action } from './action.js';
import { type Subject } from './subject.js';

interface AllowedStates {
  /** `opened`: running or sealed, for what goes on after the seal. */
  readonly review: 'planned' | 'running' | 'not-ended' | 'opened' | 'sealed';
  readonly items?: readonly ItemStatus[];
  readonly findings?: readonly FindingState[];
  readonly actions?: readonly CorrectiveActionState[];
}

/** An open item is begun by its first save, so what begins with a save can start from open. */
const fromOpen = (action: 'save' | 'submit'): readonly ItemStatus[] => [
  ...statesFor(ITEM_LIFECYCLE, 'begin'),
  ...statesFor(ITEM_LIFECYCLE, action),
];

const STATES: Readonly<Partial<Record<Action, AllowedStates>>> = {
  'review.open': { review: 'planned' },
  'review.change': { review: 'not-ended' },
  'review.assign': { review: 'not-ended' },
  'review.cancel': { review: 'not-ended' },
  'review.approve': { review: 'running' },
  'review.send-back': { review: 'running' },
  'review.seal': { review: 'running' },
  'review.rebaseline': { review: 'running' },
  'review.request-reopening': { review: 'sealed' },
  'review.decide-reopening': { review: 'sealed' },
  'review.abandon-edition': { review: 'running' },
  'item.assess': { review: 'running', items: fromOpen('save') },
  'item.submit': { review: 'running', items: fromOpen('submit') },
  'item.withdraw': { review: 'running', items: statesFor(ITEM_LIFECYCLE, 'withdraw') },
  'item.accept': { review: 'running', items: statesFor(ITEM_LIFECYCLE, 'accept') },
  'item.return': { review: 'running', items: statesFor(ITEM_LIFECYCLE, 'return') },
  'item.revise': { review: 'running', items: statesFor(ITEM_LIFECYCLE, 'revise') },
  'item.reconsider': { review: 'running', items: statesFor(ITEM_LIFECYCLE, 'reconsider') },
  'item.drop': { review: 'not-ended' },
  'finding.respond': { review: 'running', findings: statesFor(FINDING_LIFECYCLE, 'respond') },
  'finding.refuse': {
    review: 'running',
    findings: statesFor(FINDING_LIFECYCLE, 'record_refusal'),
  },
  // A draft is withdrawn by its officer, with a save of the item.
  'finding.withdraw': {
    review: 'running',
    findings: statesFor(FINDING_LIFECYCLE, 'withdraw').filter((state) => state !== 'draft'),
  },
  'finding.start-correcting': {
    review: 'opened',
    findings: statesFor(FINDING_LIFECYCLE, 'start_correcting'),
  },
  'finding.verify': { review: 'opened', findings: statesFor(FINDING_LIFECYCLE, 'verify') },
  'finding.close': { review: 'opened', findings: statesFor(FINDING_LIFECYCLE, 'close') },
  'finding.fail-retest': {
    review: 'opened',
    findings: statesFor(FINDING_LIFECYCLE, 'fail_retest'),
  },
  'finding.accept-risk': {
    review: 'opened',
    findings: statesFor(FINDING_LIFECYCLE, 'accept_risk'),
  },
  'finding.end-risk': { review: 'opened', findings: statesFor(FINDING_LIFECYCLE, 'end_risk') },
  'action.plan': { review: 'opened', findings: ['responded', 'correcting'] },
  'action.change': { review: 'opened', actions: ['planned', 'under_way'] },
  'action.start': { review: 'opened', actions: statesFor(ACTION_LIFECYCLE, 'start') },
  'action.report-done': { review: 'opened', actions: statesFor(ACTION_LIFECYCLE, 'report_done') },
  'action.verify': { review: 'opened', actions: statesFor(ACTION_LIFECYCLE, 'verify') },
  'action.send-back': { review: 'opened', actions: statesFor(ACTION_LIFECYCLE, 'send_back') },
  'action.drop': { review: 'opened', actions: statesFor(ACTION_LIFECYCLE, 'drop') },
};

/** Why the action can't be taken where its subject stands now. */
export function stateBlockers(action: Action, subject: Subject): Blocker[] {
  const states = STATES[action];
  if (states === undefined) return [];
  const review = reviewBlockers(states, subject);
  if (review.length > 0) return review;
  return [
    ...statusBlockers(states.items, subject.item?.status),
    ...statusBlockers(states.findings, subject.finding?.state),
    ...statusBlockers(states.actions, subject.action?.state),
  ];
}

function reviewBlockers(states: AllowedStates, { review }: Subject): Blocker[] {
  if (review === undefined) return [{ code: 'review-not-open' }];
  if (review.cancelledAt !== null) return [{ code: 'review-cancelled' }];
  const isOpen = review.openedAt !== null;
  if (states.review === 'sealed') {
    return review.sealedAt === null ? [wrongStatus(review.status ?? 'open')] : [];
  }
  if (states.review === 'opened') return isOpen ? [] : [{ code: 'review-not-open' }];
  if (review.sealedAt !== null) return [{ code: 'review-sealed' }];
  if (states.review === 'running' && !isOpen) return [{ code: 'review-not-open' }];
  if (states.review === 'planned' && isOpen) return [wrongStatus(review.status ?? 'open')];
  if (states.items !== undefined && review.status === 'approved') return [wrongStatus('approved')];
  return [];
}

function statusBlockers(
  allowed: readonly string[] | undefined,
  status: string | undefined,
): Blocker[] {
  if (allowed === undefined) return [];
  if (status === undefined) return [{ code: 'wrong-status' }];
  return allowed.includes(status) ? [] : [wrongStatus(status)];
}

const wrongStatus = (status: string): Blocker => ({ code: 'wrong-status', params: { status } });
