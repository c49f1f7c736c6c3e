import {
  type Blocker,
  type Cadence,
  type Category,
  type Claim,
  type ClaimStatus,
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

/** Where a claim can be set: `version` is the number of notes so far. */
export interface VersionedClaim extends Claim {
  readonly version: number;
}

/** One note on a claim, as it was made. */
export interface ClaimNote extends Claim {
  readonly at: string;
}

export interface ClaimRow {
  readonly practiceId: string;
  readonly practiceKey: string;
  readonly ref: string;
  readonly title: string | null;
  readonly text: string;
  readonly policy: { readonly id: string; readonly title: string };
  readonly section: { readonly number: number; readonly heading: string };
  readonly obligation: Obligation;
  readonly category: Category;
  readonly auditable: boolean;
  readonly claim: VersionedClaim;
  readonly settable: boolean;
}

export interface ClaimList {
  readonly items: readonly ClaimRow[];
  readonly total: number;
  readonly counts: Readonly<Record<ClaimStatus, number>>;
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
  readonly claim: VersionedClaim;
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
  readonly section: { readonly number: number; readonly heading: string };
  readonly sources: readonly {
    readonly practiceId: string;
    readonly ref: string;
    readonly span: Span;
    readonly quote: string;
    readonly claim: Claim;
  }[];
  /** A practice it rests on says something else than in the version before. */
  readonly sourceChanged: boolean;
  readonly blockers: readonly Blocker[];
}

/** An item that was taken out of a draft and can come back. */
export interface DroppedItem {
  readonly id: string;
  readonly version: number;
  readonly itemKey: string;
  readonly ref: string;
  readonly title: string;
  readonly wording: string;
  readonly why: string;
  readonly by: string | null;
  readonly at: string;
}

/** What a command on many items did, or would do. */
export interface ItemsCommand {
  readonly applied: readonly SeenItem[];
  readonly unchanged: readonly SeenItem[];
  readonly conflicts: readonly SeenItem[];
  readonly undoId: string | null;
}
export interface SeenItem {
  readonly id: string;
  readonly version: number;
}

/** Some fields of an item; null where the field isn't among those that changed. */
export interface ItemFields {
  readonly title: string | null;
  readonly wording: string | null;
  readonly obligation: Obligation | null;
  readonly category: Category | null;
  readonly methods: readonly Method[] | null;
  readonly suggestedEvidence: readonly string[] | null;
  readonly cadence: Cadence | null;
  readonly responsibleUnit: string | null;
  readonly sources: string | null;
  readonly sourceText: string | null;
}

/** What changed from one state of an item to the next. */
export interface FieldChanges {
  readonly fields: readonly string[];
  readonly before: ItemFields | null;
  readonly after: ItemFields | null;
}

export interface ChangedItem extends FieldChanges {
  readonly id: string;
  readonly itemKey: string;
  readonly ref: string;
  readonly title: string;
  readonly wording: string;
  readonly why: string | null;
}

export interface VersionChanges {
  readonly base: { readonly id: string; readonly number: number } | null;
  readonly added: readonly ChangedItem[];
  readonly dropped: readonly ChangedItem[];
  readonly changed: readonly ChangedItem[];
  readonly unchanged: number;
}

export interface ItemHistory {
  readonly itemKey: string;
  readonly title: string;
  readonly entries: readonly ItemHistoryEntry[];
}

export interface ItemHistoryEntry extends FieldChanges {
  readonly kind: 'proposed' | 'carried' | 'edited' | 'added' | 'dropped' | 'restored' | 'published';
  readonly versionNumber: number;
  readonly by: { readonly id: string; readonly name: string } | null;
  readonly at: string;
  readonly why: string | null;
  readonly undo: boolean;
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
  readonly dropped: readonly DroppedItem[];
}
