import { type Relation } from '../access/relation.js';
import { defineLifecycle, type Lifecycle } from '../lifecycle/transitions.js';
import { EVIDENCE_STATES, type EvidenceState } from './evidence.js';

/** A piece of evidence's life; expired is derived from its date. */
export const EVIDENCE_LIFECYCLE: Lifecycle<
  EvidenceState,
  'pass' | 'refuse' | 'withdraw' | 'purge',
  Relation
> = defineLifecycle({
  states: EVIDENCE_STATES,
  initial: 'checking',
  final: ['refused', 'purged'],
  transitions: [
    { action: 'pass', from: ['checking'], to: 'usable', by: ['system'], needs: '' },
    { action: 'refuse', from: ['checking'], to: 'refused', by: ['system'], needs: '' },
    {
      action: 'withdraw',
      from: ['usable'],
      to: 'withdrawn',
      by: ['uploader', 'lead-officer'],
      needs: 'reason',
    },
    {
      action: 'purge',
      from: ['withdrawn'],
      to: 'purged',
      by: ['admin'],
      needs: 'bytes only, never while a seal cites them',
    },
  ],
});

/** Where a request for evidence stands. */
export const EVIDENCE_REQUEST_STATES = [
  'asked',
  'answered',
  'accepted',
  'sent_back',
  'withdrawn',
] as const;
export type EvidenceRequestState = (typeof EVIDENCE_REQUEST_STATES)[number];

/** The life of a request for evidence. */
export const EVIDENCE_REQUEST_LIFECYCLE: Lifecycle<
  EvidenceRequestState,
  'answer' | 'accept' | 'send_back' | 'withdraw',
  Relation
> = defineLifecycle({
  states: EVIDENCE_REQUEST_STATES,
  initial: 'asked',
  final: ['accepted', 'withdrawn'],
  transitions: [
    {
      action: 'answer',
      from: ['asked', 'sent_back'],
      to: 'answered',
      by: ['asked-person'],
      needs: 'evidence',
    },
    { action: 'accept', from: ['answered'], to: 'accepted', by: ['asker'], needs: '' },
    { action: 'send_back', from: ['answered'], to: 'sent_back', by: ['asker'], needs: '' },
    { action: 'withdraw', from: ['asked'], to: 'withdrawn', by: ['asker'], needs: '' },
  ],
});
