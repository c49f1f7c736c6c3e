import { People1795000000001 } from './1795000000001-people.js';
import { PolicyAndChecklist1795000000002 } from './1795000000002-policy-and-checklist.js';
import { Review1795000000003 } from './1795000000003-review.js';
import { EvidenceAndFindings1795000000004 } from './1795000000004-evidence-and-findings.js';
import { Audit1795000000005 } from './1795000000005-audit.js';
import { Reports1795000000006 } from './1795000000006-reports.js';
import { Idempotency1795000000007 } from './1795000000007-idempotency.js';
import { ReviewIntegrity1795000000008 } from './1795000000008-review-integrity.js';
import { SealFacts1795000000030 } from './1795000000030-seal-facts.js';
import { AuditTree1795000000035 } from './1795000000035-audit-tree.js';
import { PasswordLinks1795000000036 } from './1795000000036-password-links.js';
import { DocumentFormats1795000000037 } from './1795000000037-document-formats.js';
import { AssignmentBefore1795000000038 } from './1795000000038-assignment-before.js';
import { Catalogue1795000000040 } from './1795000000040-catalogue.js';
import { FollowUp1795000000060 } from './1795000000060-follow-up.js';
import { Revising1795000000065 } from './1795000000065-revising.js';
import { Reopening1795000000061 } from './1795000000061-reopening.js';
import { AppendLeaves1795000000066 } from './1795000000066-append-leaves.js';
import { Corrections1795000000067 } from './1795000000067-corrections.js';
import { SampleRemoval1795000000070 } from './1795000000070-sample-removal.js';

/** Every migration, in order; a new one is added at the end and never edited once shipped. */
export const MIGRATIONS = [
  People1795000000001,
  PolicyAndChecklist1795000000002,
  Review1795000000003,
  EvidenceAndFindings1795000000004,
  Audit1795000000005,
  Reports1795000000006,
  Idempotency1795000000007,
  ReviewIntegrity1795000000008,
  SealFacts1795000000030,
  AuditTree1795000000035,
  PasswordLinks1795000000036,
  DocumentFormats1795000000037,
  AssignmentBefore1795000000038,
  Catalogue1795000000040,
  FollowUp1795000000060,
  Revising1795000000065,
  Reopening1795000000061,
  AppendLeaves1795000000066,
  Corrections1795000000067,
  SampleRemoval1795000000070,
];
