import { HttpClient, HttpHeaders, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { type RebaselineChoice } from '@plumbline/domain';
import { firstValueFrom } from 'rxjs';
import { ifMatch } from './if-match';
import {
  type CarriedItems,
  type ComparisonView,
  type PolicyView,
  type RebaselineView,
  type RevisionList,
} from './views';

/** Which two revisions of a document; `against` null is the one before. */
export interface Compared {
  readonly documentId: string;
  readonly number: number;
  readonly against: number | null;
}

/** Reads (call them where injection is possible) and writes of revisions. */
@Injectable({ providedIn: 'root' })
export class RevisionsClient {
  private readonly http = inject(HttpClient);

  of(documentId: () => string | undefined): HttpResourceRef<RevisionList | undefined> {
    return httpResource<RevisionList>(() => {
      const id = documentId();
      return id === undefined ? undefined : `/api/policies/${id}/revisions`;
    });
  }

  comparison(compared: () => Compared): HttpResourceRef<ComparisonView | undefined> {
    return httpResource<ComparisonView>(() => {
      const { documentId, number, against } = compared();
      return {
        url: `/api/policies/${documentId}/revisions/${number}/comparison`,
        params: against === null ? {} : { against },
      };
    });
  }

  carried(versionId: () => string | undefined): HttpResourceRef<CarriedItems | undefined> {
    return httpResource<CarriedItems>(() => {
      const id = versionId();
      return id === undefined ? undefined : `/api/checklist-versions/${id}/carried`;
    });
  }

  /** Throws ProblemError `rule-unmet` with the parser's reasons, or when the file is here already. */
  revise(documentId: string, file: File): Promise<PolicyView> {
    const headers = new HttpHeaders({ 'Content-Type': 'application/octet-stream' });
    const params = { name: file.name };
    return firstValueFrom(
      this.http.post<PolicyView>(`/api/policies/${documentId}/revisions`, file, {
        headers,
        params,
      }),
    );
  }
}

/** What is decided for a review's items; `choices` names those that differ from the proposal. */
export interface RebaselineInput {
  readonly toVersionId: string;
  readonly why: string;
  readonly choices: readonly { readonly itemKey: string; readonly choice: RebaselineChoice }[];
}

/** Reads and writes of re-baselines. */
@Injectable({ providedIn: 'root' })
export class RebaselineClient {
  private readonly http = inject(HttpClient);

  of(reviewId: () => string): HttpResourceRef<RebaselineView | undefined> {
    return httpResource<RebaselineView>(() => `/api/reviews/${reviewId()}/rebaseline`);
  }

  /** Throws ProblemError `stale` with the proposal as it is now in `current`. */
  apply(seen: RebaselineView, input: RebaselineInput): Promise<RebaselineView> {
    return this.post(seen, '', input);
  }

  undo(seen: RebaselineView): Promise<RebaselineView> {
    return this.post(seen, '/undo', {});
  }

  private post(seen: RebaselineView, what: string, body: object): Promise<RebaselineView> {
    return firstValueFrom(
      this.http.post<RebaselineView>(`/api/reviews/${seen.reviewId}/rebaseline${what}`, body, {
        headers: ifMatch(seen.version),
      }),
    );
  }
}
