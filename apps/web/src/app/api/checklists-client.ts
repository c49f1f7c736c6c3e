import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { type BulkEdit, type ChecklistItemContent } from '@plumbline/domain';
import { firstValueFrom } from 'rxjs';
import { ifMatch } from './if-match';
import { type Versioned } from './items-client';
import {
  type ChecklistItemView,
  type ChecklistSummary,
  type ChecklistVersionView,
  type ItemHistory,
  type ItemsCommand,
  type ListOf,
  type SeenItem,
  type VersionChanges,
} from './views';

/** One change to many items, each as it was seen. */
export interface EditAll {
  readonly items: readonly SeenItem[];
  readonly changes: BulkEdit;
}

const seen = ({ id, version }: SeenItem): SeenItem => ({ id, version });
const seenOnly = ({ changes, items }: EditAll): EditAll => ({ items: items.map(seen), changes });

/** Reads (call them where injection is possible) and writes of checklists. */
@Injectable({ providedIn: 'root' })
export class ChecklistsClient {
  private readonly http = inject(HttpClient);

  /** Left unread while `when` says no. */
  list(when: () => boolean = () => true): HttpResourceRef<ListOf<ChecklistSummary> | undefined> {
    return httpResource<ListOf<ChecklistSummary>>(() => (when() ? '/api/checklists' : undefined));
  }

  version(id: () => string): HttpResourceRef<ChecklistVersionView | undefined> {
    return httpResource<ChecklistVersionView>(() => `/api/checklist-versions/${id()}`);
  }

  /** Throws ProblemError `stale` with the item as it is now in `current`. */
  edit(item: Versioned, changes: Partial<ChecklistItemContent>): Promise<ChecklistItemView> {
    return firstValueFrom(
      this.http.patch<ChecklistItemView>(`/api/checklist-items/${item.id}`, changes, {
        headers: ifMatch(item.version),
      }),
    );
  }

  publish(version: Versioned, note: string): Promise<ChecklistVersionView> {
    return firstValueFrom(
      this.http.post<ChecklistVersionView>(
        `/api/checklist-versions/${version.id}/publish`,
        { note },
        { headers: ifMatch(version.version) },
      ),
    );
  }

  /** What the version brings against the one before it. */
  changes(id: () => string): HttpResourceRef<VersionChanges | undefined> {
    return httpResource<VersionChanges>(() => `/api/checklist-versions/${id()}/changes`);
  }

  /** What happened to an item over all versions of its checklist. */
  history(id: () => string): HttpResourceRef<ItemHistory | undefined> {
    return httpResource<ItemHistory>(() => `/api/checklist-items/${id()}/history`);
  }

  /** What `editAll` would do now; nothing is changed. */
  previewEdit(versionId: string, edit: EditAll): Promise<ItemsCommand> {
    return this.command(versionId, 'preview-edit', seenOnly(edit));
  }

  editAll(versionId: string, edit: EditAll): Promise<ItemsCommand> {
    return this.command(versionId, 'edit-items', seenOnly(edit));
  }

  drop(versionId: string, items: readonly SeenItem[], why: string): Promise<ItemsCommand> {
    return this.command(versionId, 'drop-items', { items: items.map(seen), why });
  }

  restore(versionId: string, items: readonly SeenItem[]): Promise<ItemsCommand> {
    return this.command(versionId, 'restore-items', { items: items.map(seen) });
  }

  /** Throws ProblemError `stale` when every item changed since. */
  undo(versionId: string, undoId: string): Promise<ItemsCommand> {
    return this.command(versionId, 'undo', { undoId });
  }

  /** One item of several; the first stays. Throws ProblemError `stale` when one changed. */
  merge(versionId: string, items: readonly SeenItem[]): Promise<ItemsCommand> {
    return this.command(versionId, 'merge-items', { items: items.map(seen) });
  }

  /** An item that rests on a practice, for a person to word. */
  add(versionId: string, practiceId: string): Promise<ChecklistItemView> {
    return firstValueFrom(
      this.http.post<ChecklistItemView>(`/api/checklist-versions/${versionId}/items`, {
        practiceId,
      }),
    );
  }

  private command(versionId: string, act: string, body: object): Promise<ItemsCommand> {
    return firstValueFrom(
      this.http.post<ItemsCommand>(`/api/checklist-versions/${versionId}/${act}`, body),
    );
  }

  /** A draft of the next version, with the items of the last published one. */
  startVersion(checklistId: string): Promise<ChecklistVersionView> {
    return firstValueFrom(
      this.http.post<ChecklistVersionView>(`/api/checklists/${checklistId}/versions`, {}),
    );
  }
}
