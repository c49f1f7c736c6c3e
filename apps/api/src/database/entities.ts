import { Agency } from '../agencies/agency.entity.js';
import { AuditLeaf } from '../audit/audit-leaf.entity.js';
import { SigningKeyRow } from '../audit/signing-key.entity.js';
import { TreeHead } from '../audit/tree-head.entity.js';
import { TreeNode } from '../audit/tree-node.entity.js';
import { RefreshToken } from '../auth/refresh-token.entity.js';
import { Session } from '../auth/session.entity.js';
import { SignInAttempt } from '../auth/sign-in-attempt.entity.js';
import { Checklist } from '../checklists/checklist.entity.js';
import { ChecklistItemChange } from '../checklists/checklist-item-change.entity.js';
import { ChecklistItem } from '../checklists/checklist-item.entity.js';
import { ChecklistVersion } from '../checklists/checklist-version.entity.js';
import { ItemSource } from '../checklists/item-source.entity.js';
import { AssessmentEvidence } from '../evidence/assessment-evidence.entity.js';
import { Blob } from '../evidence/blob.entity.js';
import { Evidence } from '../evidence/evidence.entity.js';
import { EvidenceRevision } from '../evidence/evidence-revision.entity.js';
import { Finding } from '../findings/finding.entity.js';
import { FindingResponse } from '../findings/finding-response.entity.js';
import { FindingRevision } from '../findings/finding-revision.entity.js';
import { CorrectiveAction } from '../findings/follow-up/corrective-action.entity.js';
import { FollowUpNote } from '../findings/follow-up/follow-up-note.entity.js';
import { Milestone } from '../findings/follow-up/milestone.entity.js';
import { RiskAcceptance } from '../findings/follow-up/risk-acceptance.entity.js';
import { Assessment } from '../items/assessment.entity.js';
import { ItemDraft } from '../items/item-draft.entity.js';
import { ReviewItem } from '../items/review-item.entity.js';
import { ClaimNote } from '../policies/claim-note.entity.js';
import { PolicyDocument } from '../policies/policy-document.entity.js';
import { PolicyRevision } from '../policies/policy-revision.entity.js';
import { Practice } from '../policies/practice.entity.js';
import { Reading } from '../policies/reading.entity.js';
import { Section } from '../policies/section.entity.js';
import { Rebaseline } from '../rebaseline/rebaseline.entity.js';
import { Report } from '../reports/report.entity.js';
import { AssignmentBefore } from '../reviews/assignment-before.entity.js';
import { CarriedItemRow } from '../revisions/carried-item.entity.js';
import { CodeCounter } from '../reviews/code-counter.entity.js';
import { Decision } from '../reviews/decision.entity.js';
import { IndependenceStatement } from '../reviews/independence-statement.entity.js';
import { Reopening } from '../reviews/reopening/reopening.entity.js';
import { Review } from '../reviews/review.entity.js';
import { Seal } from '../reviews/seal.entity.js';
import { SetupToken } from '../setup/setup-token.entity.js';
import { AppUser } from '../users/app-user.entity.js';
import { PasswordLink } from '../users/password-link.entity.js';
import { RoleGrant } from '../users/role-grant.entity.js';
import { IdempotencyKey } from './idempotency-key.entity.js';

/** Every table the application reads or writes through TypeORM. */
export const ENTITIES = [
  Agency,
  AppUser,
  RoleGrant,
  PasswordLink,
  Session,
  RefreshToken,
  SignInAttempt,
  SetupToken,
  IdempotencyKey,
  PolicyDocument,
  PolicyRevision,
  Reading,
  Section,
  Practice,
  ClaimNote,
  Checklist,
  ChecklistVersion,
  ChecklistItem,
  ChecklistItemChange,
  ItemSource,
  CarriedItemRow,
  CodeCounter,
  Review,
  Reopening,
  Decision,
  IndependenceStatement,
  Seal,
  ReviewItem,
  AssignmentBefore,
  Assessment,
  ItemDraft,
  Blob,
  Evidence,
  EvidenceRevision,
  AssessmentEvidence,
  Finding,
  FindingRevision,
  FindingResponse,
  CorrectiveAction,
  Milestone,
  FollowUpNote,
  RiskAcceptance,
  Rebaseline,
  Report,
  AuditLeaf,
  SigningKeyRow,
  TreeNode,
  TreeHead,
];
