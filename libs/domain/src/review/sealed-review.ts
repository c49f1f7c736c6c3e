import { type Cadence } from '../checklist/cadence.js';
import { type Category } from '../checklist/category.js';
import { type Method } from '../checklist/method.js';
import { type EvidenceKind, type EvidenceSlot, type Sensitivity } from '../evidence/evidence.js';
import { type FindingElement, type ResponsePosition } from '../finding/finding.js';
import { type Severity } from '../finding/severity.js';
import { type Outcome } from '../item/item-outcome.js';
import { type Claim } from '../policy/claim.js';
import { type Obligation } from '../policy/obligation.js';
import { type Span } from '../policy/span.js';
import { type Figures } from './review-progress.js';
import { type ReviewKind } from './review.js';

/** The schema of the bytes that a seal freezes; a change of shape is a new number. */
export const SEALED_REVIEW_SCHEMA = 'plumbline.sealed-review/1';

/** A person by name, as the seal keeps them. */
export type SealedPerson = { readonly id: string; readonly name: string };

export type SealedDocument = {
  readonly slug: string;
  readonly title: string;
  readonly revision: number;
  readonly sha256: string;
  readonly mediaType: string;
  readonly extractor: string;
};

/** The words of the source that a checklist item rests on, and what is known of their claim. */
export type SealedSource = {
  readonly document: string;
  readonly revision: number;
  readonly ref: string;
  readonly section: { readonly number: number; readonly heading: string };
  readonly span: Span;
  readonly quote: string;
  readonly claim: Claim;
};

/** The current assessment; revision 0 is "not yet assessed", in drafts only. */
export type SealedAssessment = {
  readonly revision: number;
  readonly outcome: Outcome;
  readonly methods: readonly Method[];
  readonly narrative: string;
  readonly reason: string | null;
  readonly writtenBy: SealedPerson | null;
  readonly onBehalfOf: SealedPerson | null;
  readonly writtenAt: string | null;
};

/** A cited revision. `sha256` is of a file's bytes, or of a link's or attestation's UTF-8 text. */
export type SealedEvidence = {
  readonly slot: EvidenceSlot;
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly revision: number;
  readonly sha256: string | null;
  readonly size: number | null;
  readonly mediaType: string | null;
  readonly fileName: string | null;
  readonly url: string | null;
  readonly text: string | null;
  readonly datedOn: string | null;
  readonly coversFrom: string | null;
  readonly coversTo: string | null;
  readonly expiresOn: string | null;
  readonly sensitivity: Sensitivity;
};

/** A response, and the revision of the finding it answers. */
export type SealedResponse = {
  readonly position: ResponsePosition;
  readonly text: string;
  readonly plannedAction: string | null;
  readonly plannedOn: string | null;
  readonly by: SealedPerson;
  readonly at: string;
  readonly toRevision: number;
};

export type SealedFinding = Readonly<Record<FindingElement, string>> & {
  readonly number: string;
  readonly severity: Severity;
  readonly revision: number;
  readonly responsibleOfficial: SealedPerson | null;
  readonly issuedAt: string | null;
  readonly responses: readonly SealedResponse[];
};

export type SealedItem = {
  readonly itemKey: string;
  readonly ordinal: number;
  readonly ref: string;
  readonly title: string;
  readonly wording: string;
  readonly obligation: Obligation;
  readonly category: Category;
  readonly suggestedEvidence: readonly string[];
  readonly cadence: Cadence;
  readonly responsibleUnit: string;
  readonly sources: readonly SealedSource[];
  readonly assessment: SealedAssessment;
  readonly evidence: readonly SealedEvidence[];
  readonly findings: readonly SealedFinding[];
};

/**
 * The content of a review that approvals bind to and a seal freezes: integers and strings only,
 * instants as ISO 8601 UTC, days as `YYYY-MM-DD`. A running review's draft has the same shape.
 */
export type SealedReview = {
  readonly schema: typeof SEALED_REVIEW_SCHEMA;
  readonly review: {
    readonly code: string;
    readonly kind: ReviewKind;
    readonly edition: number;
    readonly periodStart: string;
    readonly periodEnd: string;
    readonly scope: string | null;
    readonly dueOn: string;
    readonly openedAt: string;
  };
  readonly agency: {
    readonly slug: string;
    readonly name: string;
    readonly timeZone: string;
    readonly isSample: boolean;
  };
  readonly people: {
    readonly leadOfficer: SealedPerson;
    readonly supervisor: SealedPerson;
    readonly secondApprover: SealedPerson | null;
  };
  readonly quorum: number;
  readonly checklist: {
    readonly title: string;
    readonly version: number;
    readonly contentSha256: string;
    readonly publishedAt: string;
  };
  readonly documents: readonly SealedDocument[];
  readonly figures: Figures;
  readonly categories: readonly { readonly category: Category; readonly figures: Figures }[];
  readonly items: readonly SealedItem[];
  readonly dropped: readonly {
    readonly itemKey: string;
    readonly ref: string;
    readonly title: string;
    readonly wording: string;
    readonly why: string;
  }[];
};
