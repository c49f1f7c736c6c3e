import { type Relation } from '../access/relation.js';
import { defineLifecycle, type Lifecycle, SAME } from '../lifecycle/transitions.js';
import { REVIEW_STATUSES, type ReviewStatus } from './review.js';

/** Everything that changes a review's facts; the last five are moves its items cause. */
export const REVIEW_ACTIONS = [
  'plan',
  'open',
  'change',
  'drop',
  'restore',
  'approve',
  'send_back',
  'rebaseline',
  'undo_rebaseline',
  'seal',
  'request_reopening',
  'grant_reopening',
  'refuse_reopening',
  'abandon_edition',
  'cancel',
  'start_work',
  'hand_in',
  'finish_decisions',
  'rework',
  'void_approvals',
] as const;
export type ReviewAction = (typeof REVIEW_ACTIONS)[number];

const RUNNING = ['open', 'in_progress', 'submitted', 'accepted', 'approved'] as const;
const BEFORE_THE_END = ['planned', ...RUNNING] as const;

/**
 * What can be done to a review. Its status is never stored: an action changes facts (`openedAt`,
 * approvals, items), `reviewStatus` says where that leads, and `to` is where it usually does.
 */
export const REVIEW_LIFECYCLE: Lifecycle<ReviewStatus, ReviewAction, Relation> = defineLifecycle({
  states: REVIEW_STATUSES,
  initial: 'planned',
  final: ['cancelled'],
  transitions: [
    { action: 'plan', from: [], to: 'planned', by: ['lead', 'system'], needs: '' },
    {
      action: 'open',
      from: ['planned'],
      to: 'open',
      by: ['lead', 'system'],
      needs: 'makes the items',
    },
    {
      action: 'change',
      from: BEFORE_THE_END,
      to: SAME,
      by: ['lead', 'lead-officer'],
      needs: 'people and dates; the lead officer only assignees and item dates; voids nothing',
    },
    {
      action: 'drop',
      from: BEFORE_THE_END,
      to: SAME,
      by: ['lead'],
      needs: 'reason, printed; voids approvals',
    },
    {
      action: 'restore',
      from: BEFORE_THE_END,
      to: SAME,
      by: ['lead'],
      needs: 'reason, printed; voids approvals',
    },
    {
      action: 'approve',
      from: ['accepted'],
      to: 'approved',
      by: ['review-supervisor', 'second-approver'],
      needs:
        'preparer of no item here; independence stated; no seal blocker but missing approvals; approved at quorum; binds the content hash',
    },
    {
      action: 'send_back',
      from: ['accepted', 'approved'],
      to: 'in_progress',
      by: ['review-supervisor', 'second-approver'],
      needs: 'comment; names items, each returned; voids approvals',
    },
    {
      action: 'rebaseline',
      from: RUNNING,
      to: SAME,
      by: ['lead'],
      needs: 'one transaction; same wording keeps the accept, else reassess',
    },
    {
      action: 'undo_rebaseline',
      from: RUNNING,
      to: SAME,
      by: ['lead'],
      needs: 'until any item changes',
    },
    {
      action: 'seal',
      from: ['approved'],
      to: 'sealed',
      by: ['review-supervisor'],
      needs: "preparer of no item here; no blocker; the content hash is the approvals'",
    },
    {
      action: 'request_reopening',
      from: ['sealed'],
      to: SAME,
      by: ['lead', 'lead-officer', 'review-supervisor'],
      needs: 'reason',
    },
    {
      action: 'grant_reopening',
      from: ['sealed'],
      to: 'accepted',
      by: ['lead', 'review-supervisor'],
      needs: 'not the requester; next edition; accepts stand, approvals do not',
    },
    {
      action: 'refuse_reopening',
      from: ['sealed'],
      to: SAME,
      by: ['lead', 'review-supervisor'],
      needs: 'not the requester',
    },
    {
      action: 'abandon_edition',
      from: ['accepted'],
      to: 'sealed',
      by: ['lead', 'review-supervisor'],
      needs: "only while the content hash is the last seal's",
    },
    {
      action: 'cancel',
      from: BEFORE_THE_END,
      to: 'cancelled',
      by: ['lead'],
      needs: 'reason; edition 1 only',
    },
    {
      action: 'start_work',
      from: ['open'],
      to: 'in_progress',
      by: ['derived'],
      needs: 'any item is not open',
    },
    {
      action: 'hand_in',
      from: ['in_progress'],
      to: 'submitted',
      by: ['derived'],
      needs: 'every item is submitted or accepted',
    },
    {
      action: 'finish_decisions',
      from: ['submitted'],
      to: 'accepted',
      by: ['derived'],
      needs: 'every item is accepted',
    },
    {
      action: 'rework',
      from: ['submitted', 'accepted', 'approved'],
      to: 'in_progress',
      by: ['derived'],
      needs: 'an item is withdrawn, returned, revised, reconsidered or reassessed',
    },
    {
      action: 'void_approvals',
      from: ['approved'],
      to: 'accepted',
      by: ['derived'],
      needs: 'content is written while every item stays accepted, as a response to a finding',
    },
  ],
});
