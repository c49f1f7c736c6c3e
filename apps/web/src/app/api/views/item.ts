import {
  type AssessmentContent,
  type Cadence,
  type Category,
  type Claim,
  type Figures,
  type FindingState,
  type ItemStatus,
  type Method,
  type Obligation,
  type Outcome,
  type ReviewStatus,
  type Severity,
  type Span,
} from '@plumbline/domain';
import { type AllowedAction, type ListOf, type Person } from './people';
import { type CitedEvidence } from './evidence';
import { type FindingView } from './finding';

/** `overdueDays` is 0 for an item that isn't late. */
export interface ItemRow {
  readonly id: string;
  readonly version: number;
  readonly reviewId: string;
  readonly reviewCode: string;
  readonly agency: Person;
  readonly ref: string;
  readonly title: string;
  readonly obligation: Obligation;
  readonly category: Category;
  readonly status: ItemStatus;
  readonly outcome: Outcome;
  readonly assignee: Person | null;
  readonly dueOn: string;
  readonly overdueDays: number;
  readonly returnComment: string | null;
  readonly submittedAt: string | null;
  readonly hasFinding: boolean;
  readonly preparedByMe: boolean;
}

export interface ItemPage extends ListOf<ItemRow> {
  readonly total: number;
  readonly nextCursor: string | null;
}

export interface SourceView {
  readonly ref: string;
  readonly section: { readonly number: number; readonly heading: string };
  readonly span: Span;
  readonly quote: string;
  readonly paragraph: {
    readonly before: string;
    readonly cited: string;
    readonly after: string;
  };
  readonly document: {
    readonly id: string;
    readonly title: string;
    readonly revision: number;
    readonly sha256: string;
  };
  readonly claim: Claim;
  readonly why: readonly string[];
}

export interface AssessmentView {
  readonly revision: number;
  readonly outcome: Outcome;
  readonly methods: readonly Method[];
  readonly narrative: string;
  readonly reason: string | null;
  readonly evidence: readonly CitedEvidence[];
  readonly writtenBy: Person | null;
  readonly writtenAt: string | null;
}

export const HISTORY_KINDS = [
  'assigned',
  'saved',
  'submitted',
  'withdrawn',
  'accepted',
  'returned',
  'revised',
  'reconsidered',
  'reassessed',
  'reassessment_undone',
] as const;
export type HistoryKind = (typeof HISTORY_KINDS)[number];

export interface HistoryEntry {
  readonly kind: HistoryKind;
  readonly by: Person | null;
  readonly at: string;
  readonly revision: number | null;
  readonly comment: string | null;
}

/** The unsent words of one person; the shape of what the form sends. */
export type AssessmentInput = AssessmentContent;

export interface DraftView {
  readonly baseRevision: number;
  readonly fields: AssessmentInput;
  readonly savedAt: string;
}

/** Somebody else's unsent words; only a review's lead officer is told of them. */
export interface OtherDraft extends DraftView {
  readonly by: Person;
}

export interface ItemReview {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly status: ReviewStatus;
  readonly agency: Person;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly dueOn: string;
  readonly checklist: { readonly title: string; readonly versionNumber: number };
  readonly leadOfficer: Person;
  readonly supervisor: Person;
  readonly figures: Figures;
  readonly isSample: boolean;
}

/** What the review of the period before sealed about the same item; `state` is the finding's now. */
export interface PreviousOutcome {
  readonly reviewId: string;
  readonly reviewCode: string;
  readonly edition: number;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly outcome: Outcome;
  readonly narrative: string;
  readonly decidedAt: string;
  readonly findings: readonly {
    readonly number: string;
    readonly severity: Severity;
    readonly condition: string;
    readonly recommendation: string;
    readonly state: FindingState;
  }[];
}

export interface ItemView extends ItemRow {
  readonly wording: string;
  readonly suggestedMethods: readonly Method[];
  readonly suggestedEvidence: readonly string[];
  readonly cadence: Cadence;
  readonly responsibleUnit: string;
  readonly ordinal: number;
  readonly review: ItemReview;
  readonly sources: readonly SourceView[];
  readonly assessment: AssessmentView;
  readonly findings: readonly FindingView[];
  readonly draft: DraftView | null;
  readonly otherDrafts: readonly OtherDraft[];
  readonly history: readonly HistoryEntry[];
  readonly previousAssessment: AssessmentView | null;
  readonly preparers: readonly Person[];
  readonly previous: PreviousOutcome | null;
  readonly previousId: string | null;
  readonly nextId: string | null;
  readonly allowedActions: readonly AllowedAction[];
}
