import { type Action } from '@plumbline/domain';
import {
  type AllowedAction,
  type CitedEvidence,
  type FindingView,
  type ItemRow,
  type ItemView,
  type Me,
} from '../app/api/views';

export const AGENCY = { id: 'a1', name: 'Sample Agency' };
export const OFFICER = { id: 'u-officer', name: 'Officer' };
export const SUPERVISOR = { id: 'u-supervisor', name: 'Supervisor' };

export const aMe = (role: Me['grants'][number]['role'], change: Partial<Me> = {}): Me => ({
  id: role === 'supervisor' ? SUPERVISOR.id : OFFICER.id,
  name: role === 'supervisor' ? SUPERVISOR.name : OFFICER.name,
  email: `${role}@example.gov`,
  sampleData: true,
  grants: [{ role, agencyId: AGENCY.id, agencyName: AGENCY.name }],
  ...change,
});

export const NO_COUNTS = {
  items: 2,
  decided: 0,
  submitted: 0,
  assessed: 0,
  compliant: 0,
  partiallyCompliant: 0,
  nonCompliant: 0,
  notApplicable: 0,
  notAssessed: 2,
};

export const anItemRow = (change: Partial<ItemRow> = {}): ItemRow => ({
  id: 'i1',
  version: 3,
  reviewId: 'r1',
  reviewCode: 'SAMPLE-2026-01',
  agency: AGENCY,
  ref: '17.3',
  title: 'Incidents are reported',
  obligation: 'mandatory',
  category: 'reporting',
  status: 'in_progress',
  outcome: 'not_assessed',
  assignee: OFFICER,
  dueOn: '2126-11-27',
  overdueDays: 0,
  returnComment: null,
  submittedAt: null,
  hasFinding: false,
  preparedByMe: false,
  ...change,
});

export const anEvidence = (change: Partial<CitedEvidence> = {}): CitedEvidence => ({
  evidenceId: 'e1',
  revision: 1,
  slot: 'proof',
  kind: 'file',
  title: 'Incident log',
  sha256: 'ab'.repeat(32),
  size: 10,
  mediaType: 'text/plain',
  fileName: 'log.txt',
  url: null,
  text: null,
  datedOn: null,
  coversFrom: '2026-04-01',
  coversTo: '2026-09-30',
  expiresOn: null,
  sensitivity: 'ordinary',
  state: 'usable',
  addedBy: 'Officer',
  addedAt: '2026-11-01T10:00:00Z',
  ...change,
});

export const allowing = (...actions: Action[]): AllowedAction[] =>
  actions.map((action) => ({ action, allowed: true, blockers: [] }));

export const anItemView = (change: Partial<ItemView> = {}): ItemView => ({
  ...anItemRow(),
  wording: 'Verify that every incident was reported.',
  suggestedMethods: ['examine'],
  suggestedEvidence: ['incident log'],
  cadence: { interval: null, trigger: 'per incident' },
  responsibleUnit: 'field operations',
  ordinal: 1,
  review: {
    id: 'r1',
    code: 'SAMPLE-2026-01',
    version: 2,
    status: 'in_progress',
    agency: AGENCY,
    periodStart: '2026-04-01',
    periodEnd: '2026-09-30',
    dueOn: '2126-12-01',
    checklist: { title: 'Joint operations', versionNumber: 1 },
    leadOfficer: OFFICER,
    supervisor: SUPERVISOR,
    figures: NO_COUNTS,
    isSample: true,
  },
  sources: [
    {
      ref: '17.3',
      section: { number: 17, heading: 'What agencies must report' },
      span: [10, 40],
      quote: 'The agency must tell the authorities.',
      paragraph: {
        before: 'Opening.\n3. Incident reports. ',
        cited: 'The agency must tell the authorities.',
        after: ' It opens the follow-up.\n4. Financial reports.',
      },
      document: { id: 'd1', title: 'Joint operations', revision: 1, sha256: 'cd'.repeat(32) },
      claim: { status: 'source_says', note: null, asOf: null, by: null },
      why: ['must'],
    },
  ],
  assessment: {
    revision: 1,
    outcome: 'not_assessed',
    methods: ['examine'],
    narrative: 'Took all 19 entries.',
    reason: null,
    evidence: [],
    writtenBy: OFFICER,
    writtenAt: '2026-11-20T10:00:00Z',
  },
  findings: [],
  draft: null,
  history: [],
  previousAssessment: null,
  preparers: [OFFICER],
  previousId: null,
  nextId: 'i2',
  allowedActions: allowing('item.assess', 'item.submit', 'evidence.add'),
  ...change,
});

export const aFinding = (change: Partial<FindingView> = {}): FindingView => ({
  id: 'f1',
  version: 1,
  number: 'F-2026-001',
  itemId: 'i1',
  reviewId: 'r1',
  reviewCode: 'SAMPLE-2026-01',
  agency: AGENCY,
  ref: '17.3',
  itemTitle: 'Incidents are reported',
  state: 'draft',
  severity: 'medium',
  condition: '4 of 19 were late.',
  issuedAt: null,
  responsibleOfficial: null,
  criteria: 'The agency must tell the authorities.',
  cause: 'The time may be left empty.',
  effect: 'Follow-up can not be shown.',
  recommendation: 'Make the time required.',
  revision: 1,
  wording: 'Verify that every incident was reported.',
  outcome: 'non_compliant',
  responses: [],
  allowedActions: [],
  ...change,
});
