import { type Relation } from '../access/relation.js';
import { defineLifecycle, type Lifecycle } from '../lifecycle/transitions.js';
import { VERSION_STATES, type VersionState } from './checklist.js';

/** A checklist version's life. */
export const CHECKLIST_VERSION_LIFECYCLE: Lifecycle<
  VersionState,
  'publish' | 'retire' | 'discard',
  Relation
> = defineLifecycle({
  states: VERSION_STATES,
  initial: 'draft',
  final: ['retired', 'discarded'],
  transitions: [
    {
      action: 'publish',
      from: ['draft'],
      to: 'published',
      by: ['lead'],
      needs: 'every checklist item complete; note',
    },
    {
      action: 'retire',
      from: ['published'],
      to: 'retired',
      by: ['lead', 'system'],
      needs: 'by hand or by the next publication; running reviews stay on it',
    },
    { action: 'discard', from: ['draft'], to: 'discarded', by: ['lead'], needs: '' },
  ],
});
