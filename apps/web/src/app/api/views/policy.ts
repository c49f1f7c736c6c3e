import {
  type Blocker,
  type Cadence,
  type Category,
  type Claim,
  type ContextReason,
  type Method,
  type Obligation,
  type Span,
  type VersionState,
} from '@plumbline/domain';
import { type AllowedAction } from './people';

export interface PolicySummary {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly revision: number;
  readonly sections: number;
  readonly practices: number;
  readonly auditable: number;
  readonly sha256: string;
  readonly importedAt: string;
  readonly checklistVersionId: string | null;
}

export interface PracticeView {
  readonly id: string;
  readonly ref: string;
  readonly parentRef: string | null;
  readonly practiceKey: string;
  readonly title: string | null;
  readonly span: Span;
  readonly gaps: readonly Span[];
  readonly text: string;
  readonly obligation: Obligation;
  readonly auditable: boolean;
  readonly contextReason: ContextReason | null;
  readonly category: Category;
  readonly why: readonly string[];
  readonly claim: Claim;
  readonly checklistItemId: string | null;
}

export interface SectionView {
  readonly id: string;
  readonly number: number;
  readonly ordinal: number;
  readonly heading: string;
  readonly span: Span;
  readonly practices: readonly PracticeView[];
}

export interface ParseIssueView {
  readonly severity: 'info' | 'warning' | 'error';
  readonly code: string;
  readonly line: number;
  readonly span: Span;
  readonly message: string;
}

export interface PolicyView extends Omit<PolicySummary, 'sections'> {
  readonly readingId: string;
  readonly text: string;
  readonly source: {
    readonly mediaType: string;
    readonly encoding: string | null;
    readonly extractor: string;
    readonly length: number;
  };
  readonly sections: readonly SectionView[];
  readonly issues: readonly ParseIssueView[];
}

export interface ChecklistSummary {
  readonly id: string;
  readonly title: string;
  readonly documentId: string;
  readonly documentTitle: string;
  readonly versions: readonly {
    readonly id: string;
    readonly number: number;
    readonly state: VersionState;
    readonly items: number;
    readonly publishedAt: string | null;
  }[];
}

export interface ChecklistItemView {
  readonly id: string;
  readonly version: number;
  readonly itemKey: string;
  readonly ordinal: number;
  readonly ref: string;
  readonly title: string;
  readonly wording: string;
  readonly obligation: Obligation;
  readonly category: Category;
  readonly methods: readonly Method[];
  readonly suggestedEvidence: readonly string[];
  readonly cadence: Cadence;
  readonly responsibleUnit: string;
  readonly sources: readonly {
    readonly practiceId: string;
    readonly ref: string;
    readonly span: Span;
    readonly quote: string;
  }[];
  readonly blockers: readonly Blocker[];
}

export interface ChecklistVersionView {
  readonly id: string;
  readonly version: number;
  readonly number: number;
  readonly state: VersionState;
  readonly note: string | null;
  readonly publishedAt: string | null;
  readonly contentSha256: string | null;
  readonly checklist: { readonly id: string; readonly title: string };
  readonly document: { readonly id: string; readonly title: string; readonly revision: number };
  readonly allowedActions: readonly AllowedAction[];
  readonly items: readonly ChecklistItemView[];
}
