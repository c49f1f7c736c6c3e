import { type Relation } from '../access/relation.js';
import { defineLifecycle, type Lifecycle } from '../lifecycle/transitions.js';

/** Where a re-baseline stands. */
export const REBASELINE_STATES = ['applied', 'undone'] as const;
export type RebaselineState = (typeof REBASELINE_STATES)[number];

/** A re-baseline's life. */
export const REBASELINE_LIFECYCLE: Lifecycle<RebaselineState, 'apply' | 'undo', Relation> =
  defineLifecycle({
    states: REBASELINE_STATES,
    initial: 'applied',
    final: ['undone'],
    transitions: [
      {
        action: 'apply',
        from: [],
        to: 'applied',
        by: ['lead'],
        needs:
          'a choice for each item; the same wording keeps the accept, another voids it; voids approvals',
      },
      {
        action: 'undo',
        from: ['applied'],
        to: 'undone',
        by: ['lead'],
        needs: 'no item has changed since; accepts stand again, approvals do not',
      },
    ],
  });
