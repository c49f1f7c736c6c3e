import { type Method } from '../checklist/method.js';
import { type EvidenceSlot } from '../evidence/evidence.js';
import { type FindingContent } from '../finding/finding.js';
import { type Outcome } from './item-outcome.js';

/** One revision of a piece of evidence, as an assessment cites it. */
export type CitedRevision = {
  readonly evidenceId: string;
  readonly evidenceRevision: number;
  readonly slot: EvidenceSlot;
};

/** What a decision binds to: changing any of it is a save and makes the next revision. */
export type AssessmentContent = {
  readonly outcome: Outcome;
  readonly methods: readonly Method[];
  readonly narrative: string;
  readonly reason: string | null;
  readonly evidence: readonly CitedRevision[];
  readonly findings: readonly FindingContent[];
};

/** What an item holds before anyone looked (revision 0). */
export const EMPTY_ASSESSMENT: AssessmentContent = {
  outcome: 'not_assessed',
  methods: [],
  narrative: '',
  reason: null,
  evidence: [],
  findings: [],
};
