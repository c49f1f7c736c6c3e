import { type Actor, type Role } from '../access/actor.js';
import { type AssessmentContent, EMPTY_ASSESSMENT } from '../item/assessment.js';
import { type ItemState } from '../item/item.js';
import { type ChecklistItemContent } from '../checklist/checklist-item.js';
import { type FindingContent } from '../finding/finding.js';
import { type StandingAction } from '../finding/carry-out-action.js';
import { type StandingFinding } from '../finding/respond-to-finding.js';
import { type ReviewState } from '../review/review.js';

/** The agency and the people that the builders' defaults agree on. */
export const AGENCY = 'agency-1';
export const OFFICER = 'officer-1';
export const LEAD_OFFICER = 'lead-officer-1';
export const SUPERVISOR = 'supervisor-1';
export const OFFICIAL = 'official-1';

/** A person with one role in the default agency: `anActor('supervisor', { userId: 'me' })`. */
export const anActor = (role: Role = 'officer', changes: Partial<Actor> = {}): Actor => ({
  userId: USER_OF_ROLE[role],
  name: `Sample ${role}`,
  grants: [{ role, agencyId: role === 'admin' ? null : AGENCY }],
  ...changes,
});

const USER_OF_ROLE: Readonly<Record<Role, string>> = {
  officer: OFFICER,
  respondent: OFFICIAL,
  supervisor: SUPERVISOR,
  lead: 'lead-1',
  counsel: 'counsel-1',
  auditor: 'auditor-1',
  admin: 'admin-1',
};

/** An open review of the default agency and people. */
export const aReview = (changes: Partial<ReviewState> = {}): ReviewState => ({
  id: 'review-1',
  agencyId: AGENCY,
  kind: 'real',
  periodStart: '2026-01-01',
  periodEnd: '2026-06-30',
  dueOn: '2026-09-30',
  quorum: 1,
  edition: 1,
  leadOfficerId: LEAD_OFFICER,
  supervisorId: SUPERVISOR,
  secondApproverId: null,
  openedAt: '2026-07-01T14:00:00.000Z',
  sealedAt: null,
  cancelledAt: null,
  ...changes,
});

/** An item in progress that nobody has written an assessment of. */
export const anItem = (changes: Partial<ItemState> = {}): ItemState => ({
  id: 'item-1',
  agencyId: AGENCY,
  status: 'in_progress',
  outcome: (changes.content ?? EMPTY_ASSESSMENT).outcome,
  assessmentRevision: 0,
  assigneeId: OFFICER,
  submittedBy: null,
  preparers: [],
  content: EMPTY_ASSESSMENT,
  ...changes,
});

/** A compliant assessment with one piece of evidence: it can be submitted as it is. */
export const anAssessment = (changes: Partial<AssessmentContent> = {}): AssessmentContent => ({
  outcome: 'compliant',
  methods: ['examine'],
  narrative: 'The register lists an agreement for every operation of the period.',
  reason: null,
  evidence: [{ evidenceId: 'evidence-1', evidenceRevision: 1, slot: 'proof' }],
  findings: [],
  ...changes,
});

/** A new finding with all its elements. */
export const aFinding = (changes: Partial<FindingContent> = {}): FindingContent => ({
  criteria: 'An agreement is signed before an operation starts.',
  condition: 'Two operations started without one.',
  cause: 'The register is filled in afterwards.',
  effect: 'Nobody could say which terms applied.',
  recommendation: 'Open the register entry before the operation is approved.',
  severity: 'medium',
  responsibleOfficialId: OFFICIAL,
  ...changes,
});

/** An issued finding addressed to the default official. */
export const aStandingFinding = (changes: Partial<StandingFinding> = {}): StandingFinding => ({
  id: 'finding-1',
  agencyId: AGENCY,
  state: 'issued',
  revision: 1,
  responsibleOfficialId: OFFICIAL,
  ...changes,
});

/** A planned corrective action of the default official. */
export const aCorrectiveAction = (changes: Partial<StandingAction> = {}): StandingAction => ({
  id: 'action-1',
  agencyId: AGENCY,
  state: 'planned',
  title: 'Open the register entry before the operation is approved.',
  ownerId: OFFICIAL,
  dueOn: '2026-12-31',
  reportedDoneBy: null,
  ...changes,
});

/** A checklist item that is complete. */
export const aChecklistItem = (
  changes: Partial<ChecklistItemContent> = {},
): ChecklistItemContent => ({
  title: 'Signed agreements',
  wording: 'Verify that a signed agreement exists for every joint operation.',
  obligation: 'expected',
  category: 'accountability',
  methods: ['examine'],
  suggestedEvidence: ['signed agreement'],
  cadence: { interval: 'yearly', trigger: null },
  responsibleUnit: 'agency counsel',
  ...changes,
});
