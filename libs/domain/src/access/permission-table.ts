import { type Action } from './action.js';
import { type Role } from './actor.js';
import { type Relation } from './relation.js';

/**
 * One way to be allowed: the role, held for the subject's agency, being any one of `as`, not having
 * prepared what `notPreparer` says, and only for what `only` says.
 */
export interface Rule {
  readonly role: Role;
  readonly as?: readonly Relation[];
  readonly notPreparer?: 'of-item' | 'of-review';
  readonly only?:
    'sealed-edition' | 'issued-finding' | 'open-to-reader' | 'others-action' | 'others-actions';
}

const roles = (...list: readonly Role[]): readonly Rule[] => list.map((role) => ({ role }));

const ITS_OFFICER: readonly Rule[] = [{ role: 'officer', as: ['its-officer'] }];
const ITS_SUPERVISOR: readonly Rule[] = [{ role: 'supervisor', as: ['review-supervisor'] }];
const LEAD_OR_SUPERVISOR: readonly Rule[] = [
  { role: 'officer', as: ['lead-officer'] },
  { role: 'supervisor', as: ['review-supervisor'] },
];
const LEAD_OR_ITS_SUPERVISOR: readonly Rule[] = [{ role: 'lead' }, ...ITS_SUPERVISOR];
const WHO_PLANS_ACTIONS: readonly Rule[] = [
  ...LEAD_OR_SUPERVISOR,
  { role: 'respondent', as: ['responsible-official'] },
];
const ITS_OWNER: readonly Rule[] = [{ role: 'respondent', as: ['owner'] }];
const REPORT_READERS: readonly Rule[] = [
  ...roles('officer', 'supervisor', 'lead'),
  { role: 'auditor', only: 'sealed-edition' },
];

/** Who may do what: role × action, any one rule is enough. `anyone` is whoever is signed in. */
export const PERMISSIONS: Readonly<Record<Action, 'anyone' | readonly Rule[]>> = {
  'policy.read': 'anyone',
  'policy.import': roles('lead'),
  'claim.set': roles('counsel'),
  'checklist.read': 'anyone',
  'checklist.edit': roles('lead'),
  'checklist.publish': roles('lead'),
  'review.read': roles('officer', 'supervisor', 'lead'),
  'review.plan': roles('lead'),
  'review.open': roles('lead'),
  'review.change': roles('lead'),
  'review.assign': [{ role: 'lead' }, { role: 'officer', as: ['lead-officer'] }],
  'review.cancel': roles('lead'),
  'review.approve': [
    {
      role: 'supervisor',
      as: ['review-supervisor', 'second-approver'],
      notPreparer: 'of-review',
    },
  ],
  'review.send-back': [{ role: 'supervisor', as: ['review-supervisor', 'second-approver'] }],
  'review.seal': [{ role: 'supervisor', as: ['review-supervisor'], notPreparer: 'of-review' }],
  'review.rebaseline': roles('lead'),
  'review.request-reopening': [{ role: 'lead' }, ...LEAD_OR_SUPERVISOR],
  'review.decide-reopening': LEAD_OR_ITS_SUPERVISOR,
  'review.abandon-edition': LEAD_OR_ITS_SUPERVISOR,
  'seal.read': roles('officer', 'supervisor', 'lead', 'auditor'),
  'item.read': roles('officer', 'supervisor', 'lead'),
  'item.assess': ITS_OFFICER,
  'item.submit': ITS_OFFICER,
  'item.withdraw': ITS_OFFICER,
  'item.accept': [{ role: 'supervisor', as: ['review-supervisor'], notPreparer: 'of-item' }],
  'item.return': ITS_SUPERVISOR,
  'item.revise': ITS_OFFICER,
  'item.reconsider': ITS_SUPERVISOR,
  'item.drop': roles('lead'),
  'evidence.add': roles('officer', 'respondent'),
  'evidence.read': [
    { role: 'officer', only: 'open-to-reader' },
    { role: 'supervisor', only: 'open-to-reader' },
    { role: 'lead', only: 'open-to-reader' },
    { role: 'respondent', only: 'open-to-reader' },
  ],
  'finding.read': [
    ...roles('officer', 'supervisor', 'lead'),
    { role: 'respondent', only: 'issued-finding' },
  ],
  'finding.respond': [{ role: 'respondent', as: ['responsible-official'] }],
  'finding.refuse': LEAD_OR_SUPERVISOR,
  'finding.withdraw': ITS_SUPERVISOR,
  'finding.start-correcting': LEAD_OR_SUPERVISOR,
  'finding.verify': [
    { role: 'officer', only: 'others-actions' },
    { role: 'supervisor', only: 'others-actions' },
  ],
  'finding.close': ITS_SUPERVISOR,
  'finding.fail-retest': ITS_SUPERVISOR,
  'finding.accept-risk': ITS_SUPERVISOR,
  'finding.end-risk': ITS_SUPERVISOR,
  'action.plan': WHO_PLANS_ACTIONS,
  'action.change': WHO_PLANS_ACTIONS,
  'action.start': ITS_OWNER,
  'action.report-done': ITS_OWNER,
  'action.verify': [
    { role: 'officer', only: 'others-action' },
    { role: 'supervisor', only: 'others-action' },
  ],
  'action.send-back': [
    { role: 'officer', only: 'others-action' },
    { role: 'supervisor', only: 'others-action' },
  ],
  'action.drop': ITS_SUPERVISOR,
  'dashboard.read': roles('officer', 'supervisor', 'lead'),
  'report.request': REPORT_READERS,
  'report.read': REPORT_READERS,
  'audit.read': roles('auditor'),
  'user.manage': roles('admin'),
  'user.list': roles('officer', 'respondent', 'supervisor', 'lead', 'admin'),
  'agency.manage': roles('admin'),
  'agency.read': 'anyone',
  'session.own': 'anyone',
};
