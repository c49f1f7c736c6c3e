import { type ChecklistItemContent, type ContentField } from '@plumbline/domain';
import { type ChecklistVersionView } from './policy';

/** An item as an import names it. */
export interface ImportedItem {
  readonly id: string;
  readonly itemKey: string;
  readonly ref: string;
  readonly title: string;
}

export interface ImportChange extends ImportedItem {
  readonly place: string;
  readonly fields: readonly ContentField[];
  readonly before: ChecklistItemContent;
  readonly after: ChecklistItemContent;
}

/** What keeps a file from being imported; `place` is a cell, a row or a JSON pointer. */
export interface ImportProblem {
  readonly place: string;
  readonly code: string;
  readonly detail: string;
}

/** What an import would change, or changed: then `imported` is the version as it stands. */
export interface ChecklistImportView {
  readonly basis: string;
  readonly changed: readonly ImportChange[];
  readonly unchanged: number;
  readonly missing: readonly ImportedItem[];
  readonly problems: readonly ImportProblem[];
  readonly imported: ChecklistVersionView | null;
  readonly undoId: string | null;
}
