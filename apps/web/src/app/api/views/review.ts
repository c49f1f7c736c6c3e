import {
  type Blocker,
  type Category,
  type Figures,
  type ReviewKind,
  type ReviewStatus,
  type Severity,
} from '@plumbline/domain';
import { type AllowedAction, type Person } from './people';

export interface ReviewSummary {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly kind: ReviewKind;
  readonly agency: Person & { readonly isSample: boolean };
  readonly checklist: {
    readonly title: string;
    readonly versionNumber: number;
    readonly versionId: string;
  };
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly dueOn: string;
  readonly overdue: boolean;
  readonly status: ReviewStatus;
  readonly edition: number;
  readonly leadOfficer: Person;
  readonly supervisor: Person;
  readonly figures: Figures;
  readonly openFindings: number;
  readonly sealedAt: string | null;
}

export interface CategoryFigures {
  readonly category: Category;
  readonly figures: Figures;
}

export interface ReviewName {
  readonly id: string;
  readonly code: string;
}

export interface ReviewView extends ReviewSummary {
  readonly scope: string | null;
  readonly quorum: number;
  readonly secondApprover: Person | null;
  readonly openedAt: string | null;
  readonly previous: ReviewName | null;
  readonly next: ReviewName | null;
  /** The published checklist version, where the review is on an older one. */
  readonly newerVersion: { readonly id: string; readonly number: number } | null;
  readonly categories: readonly CategoryFigures[];
  readonly approvals: readonly {
    readonly user: Person;
    readonly at: string;
    readonly contentSha256: string;
  }[];
  readonly sealBlockers: readonly Blocker[];
  readonly reopenings: readonly ReopeningView[];
  readonly seals: readonly {
    readonly edition: number;
    readonly contentSha256: string;
    readonly sealedBy: string;
    readonly sealedAt: string;
  }[];
  readonly allowedActions: readonly AllowedAction[];
}

export interface DashboardView {
  readonly asOf: string;
  readonly figures: Figures;
  readonly overdue: {
    readonly items: number;
    readonly reviews: number;
    readonly oldestDays: number;
  };
  readonly openFindings: Readonly<Record<Severity, number>> & {
    readonly unanswered: number;
    readonly oldestUnansweredDays: number;
  };
  readonly waiting: number;
  readonly categories: readonly CategoryFigures[];
  readonly agencyCategories: readonly (CategoryFigures & { readonly agency: Person })[];
  /** The outcomes are those of items accepted by the end of the week. */
  readonly trend: readonly ({ readonly monday: string } & Pick<
    Figures,
    'items' | 'decided' | 'compliant' | 'partiallyCompliant' | 'nonCompliant' | 'notApplicable'
  >)[];
  readonly dueWeeks: {
    readonly overdue: number;
    readonly weeks: readonly { readonly monday: string; readonly items: number }[];
    readonly laterFrom: string;
    readonly later: number;
  };
  readonly reviews: readonly ReviewSummary[];
}

/** A request to open the review again; the last four are null while it waits. */
export interface ReopeningView {
  readonly edition: number;
  readonly why: string;
  readonly requestedBy: Person;
  readonly requestedAt: string;
  readonly decidedBy: Person | null;
  readonly granted: boolean | null;
  readonly comment: string | null;
  readonly decidedAt: string | null;
}
