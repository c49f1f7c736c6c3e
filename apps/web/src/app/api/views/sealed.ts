import {
  type Figures,
  type EditionDifference,
  type ItemDecision,
  type ReportPhase,
  type ReportState,
  type SealedReview,
} from '@plumbline/domain';
import { type Person } from './people';

export interface SealedEditionRow {
  readonly reviewId: string;
  readonly code: string;
  readonly agency: Person & { readonly isSample: boolean };
  readonly checklistTitle: string;
  readonly edition: number;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly contentSha256: string;
  readonly sealedAt: string;
  readonly sealedBy: string;
  readonly figures: Figures;
}

export interface ReportView {
  readonly id: string;
  readonly reviewId: string;
  readonly edition: number | null;
  readonly state: ReportState;
  readonly progress: { readonly phase: ReportPhase | null; readonly percent: number };
  readonly error: string | null;
  readonly fileSha256: string | null;
  readonly issuedAt: string | null;
  readonly createdAt: string;
}

export interface SealedEditionView {
  readonly reviewId: string;
  readonly agencyId: string;
  readonly content: SealedReview;
  readonly contentSha256: string;
  readonly seal: { readonly sealedBy: string; readonly sealedAt: string; readonly edition: number };
  readonly approvals: readonly {
    readonly name: string;
    readonly role: string;
    readonly at: string;
    readonly onBehalfOf: string | null;
  }[];
  /** Decisions as they stood at the seal. */
  readonly itemDecisions: readonly ItemDecision[];
}

/** One side of a comparison of editions. */
export interface ComparedEdition {
  readonly edition: number;
  readonly contentSha256: string;
  readonly sealedAt: string;
  readonly sealedBy: string;
  readonly figures: Figures;
}

export interface EditionComparisonView {
  readonly code: string;
  readonly agencyName: string;
  readonly before: ComparedEdition;
  readonly after: ComparedEdition;
  /** Why the review was opened again. */
  readonly why: string | null;
  readonly unchanged: number;
  readonly differences: readonly EditionDifference[];
}
