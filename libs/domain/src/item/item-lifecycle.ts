import { type Relation } from '../access/relation.js';
import { defineLifecycle, type Lifecycle, SAME } from '../lifecycle/transitions.js';
import { ITEM_STATUSES, type ItemStatus } from './item-status.js';

/** Everything that moves an item. */
export const ITEM_ACTIONS = [
  'begin',
  'save',
  'submit',
  'withdraw',
  'accept',
  'return',
  'revise',
  'reconsider',
  'reassess',
] as const;
export type ItemAction = (typeof ITEM_ACTIONS)[number];

/** An item's life; all of it only while its review is open to accepted. */
export const ITEM_LIFECYCLE: Lifecycle<ItemStatus, ItemAction, Relation> = defineLifecycle({
  states: ITEM_STATUSES,
  initial: 'open',
  final: [],
  transitions: [
    {
      action: 'begin',
      from: ['open'],
      to: 'in_progress',
      by: ['its-officer'],
      needs: 'done by the first autosave or save',
    },
    {
      action: 'save',
      from: ['in_progress', 'returned'],
      to: SAME,
      by: ['its-officer'],
      needs: 'a changed content makes the next assessment revision',
    },
    {
      action: 'submit',
      from: ['in_progress', 'returned'],
      to: 'submitted',
      by: ['its-officer'],
      needs: 'saves; the outcome has what it asks for',
    },
    {
      action: 'withdraw',
      from: ['submitted'],
      to: 'in_progress',
      by: ['its-officer'],
      needs: '',
    },
    {
      action: 'accept',
      from: ['submitted'],
      to: 'accepted',
      by: ['review-supervisor'],
      needs: 'not a preparer; binds to exactly this revision; issues its draft findings',
    },
    {
      action: 'return',
      from: ['submitted'],
      to: 'returned',
      by: ['review-supervisor'],
      needs: 'comment',
    },
    {
      action: 'revise',
      from: ['accepted'],
      to: 'in_progress',
      by: ['its-officer'],
      needs: 'reason; voids the accept and all standing approvals',
    },
    {
      action: 'reconsider',
      from: ['accepted'],
      to: 'returned',
      by: ['review-supervisor'],
      needs: 'comment; voids the accept and all standing approvals',
    },
    {
      action: 'reassess',
      from: ['submitted', 'returned', 'accepted'],
      to: 'in_progress',
      by: ['lead'],
      needs: 'a re-baseline; voids the accept and all standing approvals',
    },
  ],
});
