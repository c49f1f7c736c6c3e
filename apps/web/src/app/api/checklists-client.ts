import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { type ChecklistItemContent } from '@plumbline/domain';
import { firstValueFrom } from 'rxjs';
import { ifMatch } from './if-match';
import { type Versioned } from './items-client';
import {
  type ChecklistItemView,
  type ChecklistSummary,
  type ChecklistVersionView,
  type ListOf,
} from './views';

/** Reads (call them where injection is possible) and writes of checklists. */
@Injectable({ providedIn: 'root' })
export class ChecklistsClient {
  private readonly http = inject(HttpClient);

  list(): HttpResourceRef<ListOf<ChecklistSummary> | undefined> {
    return httpResource<ListOf<ChecklistSummary>>(() => '/api/checklists');
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

  /** A draft of the next version, with the items of the last published one. */
  startVersion(checklistId: string): Promise<ChecklistVersionView> {
    return firstValueFrom(
      this.http.post<ChecklistVersionView>(`/api/checklists/${checklistId}/versions`, {}),
    );
  }
}
