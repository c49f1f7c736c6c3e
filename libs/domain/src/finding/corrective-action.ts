import { type Relation } from '../access/relation.js';
import { defineLifecycle, type Lifecycle } from '../lifecycle/transitions.js';

/** Where a corrective action stands. */
export const CORRECTIVE_ACTION_STATES = [
  'planned',
  'under_way',
  'done',
  'verified',
  'dropped',
] as const;
export type CorrectiveActionState = (typeof CORRECTIVE_ACTION_STATES)[number];

export const CORRECTIVE_ACTION_STATE_LABELS: Readonly<Record<CorrectiveActionState, string>> = {
  planned: 'Planned',
  under_way: 'Under way',
  done: 'Done',
  verified: 'Verified',
  dropped: 'Dropped',
};

/** Everything that moves a corrective action. */
export type CorrectiveActionMove = 'start' | 'report_done' | 'verify' | 'send_back' | 'drop';

/** A corrective action's life; a moved date keeps the old one. */
export const ACTION_LIFECYCLE: Lifecycle<CorrectiveActionState, CorrectiveActionMove, Relation> =
  defineLifecycle({
    states: CORRECTIVE_ACTION_STATES,
    initial: 'planned',
    final: ['verified', 'dropped'],
    transitions: [
      { action: 'start', from: ['planned'], to: 'under_way', by: ['owner'], needs: '' },
      { action: 'report_done', from: ['under_way'], to: 'done', by: ['owner'], needs: '' },
      {
        action: 'verify',
        from: ['done'],
        to: 'verified',
        by: ['officer', 'supervisor'],
        needs: 'neither its owner nor who reported it done',
      },
      {
        action: 'send_back',
        from: ['done'],
        to: 'under_way',
        by: ['officer', 'supervisor'],
        needs: 'neither its owner nor who reported it done',
      },
      {
        action: 'drop',
        from: ['planned', 'under_way'],
        to: 'dropped',
        by: ['supervisor'],
        needs: 'reason',
      },
    ],
  });
