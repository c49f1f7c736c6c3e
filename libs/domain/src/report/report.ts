import { type ItemStatus } from '../item/item-status.js';
import { type SealedReview } from '../review/sealed-review.js';

/** Where one rendering of a report stands. */
export const REPORT_STATES = ['queued', 'rendering', 'issued', 'failed', 'cancelled'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

export const REPORT_STATE_LABELS: Readonly<Record<ReportState, string>> = {
  queued: 'Queued',
  rendering: 'Rendering',
  issued: 'Issued',
  failed: 'Failed',
  cancelled: 'Cancelled',
};

/** The steps of a rendering, in order. */
export const REPORT_PHASES = ['gather', 'lay-out', 'check', 'store'] as const;
export type ReportPhase = (typeof REPORT_PHASES)[number];

export const REPORT_PHASE_LABELS: Readonly<Record<ReportPhase, string>> = {
  gather: 'Gather',
  'lay-out': 'Lay out',
  check: 'Check',
  store: 'Store',
};

/** What was decided on an item; it stands beside the sealed content, not in it. */
export type ItemDecision = {
  readonly itemKey: string;
  readonly status: ItemStatus;
  readonly verdict: 'accept' | 'return' | null;
  readonly by: string | null;
  readonly at: string | null;
  readonly comment: string | null;
  readonly assessmentRevision: number | null;
};

/** Everything a report is made from; instants are ISO 8601. `draft` marks every page. */
export type ReportInput = {
  readonly content: SealedReview;
  readonly contentSha256: string;
  readonly draft: boolean;
  readonly generatedAt: string;
  readonly itemDecisions: readonly ItemDecision[];
  readonly approvals: readonly {
    readonly name: string;
    readonly role: string;
    readonly at: string;
    readonly onBehalfOf: string | null;
  }[];
  readonly seal: {
    readonly sealedBy: string;
    readonly sealedAt: string;
    readonly edition: number;
  } | null;
  readonly reportId: string;
  readonly publicUrl: string | null;
};
