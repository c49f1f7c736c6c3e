import { type Relation } from '../access/relation.js';
import { defineLifecycle, type Lifecycle } from '../lifecycle/transitions.js';
import { REPORT_STATES, type ReportState } from './report.js';

/** The life of one rendering of a report. */
export const REPORT_LIFECYCLE: Lifecycle<
  ReportState,
  'start' | 'issue' | 'fail' | 'cancel',
  Relation
> = defineLifecycle({
  states: REPORT_STATES,
  initial: 'queued',
  final: ['issued', 'failed', 'cancelled'],
  transitions: [
    { action: 'start', from: ['queued'], to: 'rendering', by: ['system'], needs: '' },
    { action: 'issue', from: ['rendering'], to: 'issued', by: ['system'], needs: 'checks pass' },
    { action: 'fail', from: ['rendering'], to: 'failed', by: ['system'], needs: '' },
    {
      action: 'cancel',
      from: ['queued', 'rendering'],
      to: 'cancelled',
      by: ['requester'],
      needs: '',
    },
  ],
});
