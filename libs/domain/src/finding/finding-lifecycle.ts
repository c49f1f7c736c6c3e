import { type Relation } from '../access/relation.js';
import { defineLifecycle, type Lifecycle } from '../lifecycle/transitions.js';
import { FINDING_STATES, type FindingState } from './finding.js';

/** Everything that moves a finding. */
export const FINDING_ACTIONS = [
  'edit',
  'issue',
  'respond',
  'record_refusal',
  'withdraw',
  'start_correcting',
  'verify',
  'close',
  'fail_retest',
  'accept_risk',
  'end_risk',
] as const;
export type FindingAction = (typeof FINDING_ACTIONS)[number];

/** A finding's life; a seal freezes its elements and responses, follow-up goes on after it. */
export const FINDING_LIFECYCLE: Lifecycle<FindingState, FindingAction, Relation> = defineLifecycle({
  states: FINDING_STATES,
  initial: 'draft',
  final: ['closed', 'withdrawn'],
  transitions: [
    {
      action: 'edit',
      from: ['draft'],
      to: 'draft',
      by: ['its-officer'],
      needs: 'a save of the item',
    },
    {
      action: 'issue',
      from: ['draft'],
      to: 'issued',
      by: ['review-supervisor'],
      needs: 'done by accepting the item',
    },
    {
      action: 'edit',
      from: ['issued', 'responded'],
      to: 'draft',
      by: ['its-officer'],
      needs: 'after revise; responses stay, marked as to an earlier revision',
    },
    {
      action: 'respond',
      from: ['issued'],
      to: 'responded',
      by: ['responsible-official'],
      needs: 'position and text',
    },
    {
      action: 'record_refusal',
      from: ['issued'],
      to: 'responded',
      by: ['lead-officer', 'review-supervisor'],
      needs: 'the dates asked',
    },
    {
      action: 'withdraw',
      from: ['draft'],
      to: 'withdrawn',
      by: ['its-officer'],
      needs: 'a save of the item; only in an unsealed edition',
    },
    {
      action: 'withdraw',
      from: ['issued', 'responded', 'correcting'],
      to: 'withdrawn',
      by: ['review-supervisor'],
      needs: 'reason; only in an unsealed edition',
    },
    {
      action: 'start_correcting',
      from: ['responded'],
      to: 'correcting',
      by: ['lead-officer', 'review-supervisor'],
      needs: 'at least one corrective action',
    },
    {
      action: 'verify',
      from: ['correcting'],
      to: 'verified',
      by: ['officer', 'supervisor'],
      needs: 'owns none of its actions; all of them verified or dropped; re-test noted',
    },
    { action: 'close', from: ['verified'], to: 'closed', by: ['review-supervisor'], needs: '' },
    {
      action: 'fail_retest',
      from: ['verified'],
      to: 'correcting',
      by: ['review-supervisor'],
      needs: '',
    },
    {
      action: 'accept_risk',
      from: ['responded', 'correcting'],
      to: 'risk_accepted',
      by: ['review-supervisor'],
      needs: 'reason and expiry',
    },
    {
      action: 'end_risk',
      from: ['risk_accepted'],
      to: 'correcting',
      by: ['system', 'review-supervisor'],
      needs: 'on expiry or by hand',
    },
  ],
});
