import {
  type BaselineChange,
  type ItemStatus,
  type Obligation,
  type Outcome,
  type RebaselineChoice,
  type SourceChange,
  type VersionState,
} from '@plumbline/domain';
import { type AllowedAction, type Person } from './people';

export interface RevisionChecklist {
  readonly id: string;
  readonly number: number;
  readonly state: VersionState;
}

export interface RevisionSummary {
  readonly number: number;
  readonly sha256: string;
  readonly fileName: string | null;
  readonly mediaType: string;
  readonly importedAt: string;
  readonly importedBy: Person | null;
  readonly practices: number;
  readonly auditable: number;
  readonly checklistVersion: RevisionChecklist | null;
}

/** The newest first. */
export interface RevisionList {
  readonly title: string;
  readonly items: readonly RevisionSummary[];
}

export interface WordRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

export interface ComparedPractice {
  readonly practiceKey: string;
  readonly ref: string;
  readonly heading: string;
  readonly title: string | null;
  readonly text: string;
  readonly obligation: Obligation;
  readonly auditable: boolean;
}

export interface PracticeChange {
  readonly kind: SourceChange;
  readonly isMoved: boolean;
  readonly before: readonly ComparedPractice[];
  readonly after: readonly ComparedPractice[];
  readonly words: readonly WordRun[] | null;
}

interface ComparedRevision {
  readonly number: number;
  readonly sha256: string;
  readonly importedAt: string;
}

export interface ComparisonView {
  readonly documentId: string;
  readonly title: string;
  readonly before: ComparedRevision;
  readonly after: ComparedRevision;
  readonly counts: readonly { readonly kind: SourceChange; readonly count: number }[];
  readonly changes: readonly PracticeChange[];
  readonly checklistVersion: RevisionChecklist | null;
}

/** `checklistItemId` null: the item was dropped. */
export interface CarriedItem {
  readonly itemKey: string;
  readonly change: SourceChange;
  readonly refBefore: string | null;
  readonly title: string;
  readonly wording: string;
  readonly checklistItemId: string | null;
  readonly isEdited: boolean;
}

export interface CarriedItems {
  readonly documentId: string;
  readonly revision: number;
  readonly revisionBefore: number | null;
  readonly items: readonly CarriedItem[];
}

export interface BaselineVersion {
  readonly id: string;
  readonly number: number;
  readonly note: string | null;
  readonly publishedAt: string | null;
}

export interface BaselineWording {
  readonly ref: string;
  readonly title: string;
  readonly wording: string;
  readonly obligation: Obligation;
}

export interface RebaselineLine {
  readonly itemKey: string;
  readonly change: BaselineChange;
  readonly proposed: RebaselineChoice;
  readonly choices: readonly RebaselineChoice[];
  readonly item: {
    readonly id: string;
    readonly status: ItemStatus;
    readonly outcome: Outcome;
    readonly assignee: Person | null;
  } | null;
  readonly before: BaselineWording | null;
  readonly after: BaselineWording | null;
  readonly words: readonly WordRun[] | null;
}

export interface AppliedRebaseline {
  readonly id: string;
  readonly fromNumber: number;
  readonly toNumber: number;
  readonly why: string;
  readonly appliedBy: Person;
  readonly appliedAt: string;
  readonly changedItems: number;
}

export interface RebaselineView {
  readonly reviewId: string;
  readonly reviewCode: string;
  readonly checklistTitle: string;
  readonly version: number;
  readonly from: BaselineVersion;
  readonly to: BaselineVersion | null;
  readonly lines: readonly RebaselineLine[];
  readonly applied: AppliedRebaseline | null;
  readonly standingApprovals: number;
  readonly allowedActions: readonly AllowedAction[];
}
