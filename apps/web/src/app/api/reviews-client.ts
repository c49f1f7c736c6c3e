import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { type ReviewKind } from '@plumbline/domain';
import { firstValueFrom } from 'rxjs';
import { ifMatch } from './if-match';
import { type Versioned } from './items-client';
import { type ListOf, type ReviewSummary, type ReviewView } from './views';

/** The filters of `GET reviews`; an absent one doesn't narrow. */
export type ReviewQuery = Readonly<Record<string, string>>;

/** A review in full, with the reason once it is cancelled. */
export interface ReviewDetail extends ReviewView {
  readonly cancelledWhy: string | null;
}

/** A review to plan; days are `YYYY-MM-DD`. */
export interface PlanInput {
  readonly agencyId: string;
  readonly checklistVersionId: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly leadOfficerId: string;
  readonly supervisorId: string;
  readonly secondApproverId: string | null;
  readonly quorum: number;
  readonly dueOn: string;
  readonly scope: string | null;
  readonly kind: ReviewKind;
  /** The sealed review of the period before; its outcomes stand beside the items. */
  readonly previousReviewId: string | null;
}

/** What a change of a running review names; the rest stays. */
export type ReviewChange = Partial<
  Pick<PlanInput, 'leadOfficerId' | 'supervisorId' | 'dueOn' | 'scope'>
>;

/** Who does these items, by when; what is left out stays. */
export interface AssignInput {
  readonly items: readonly Versioned[];
  readonly assigneeId?: string;
  readonly dueOn?: string;
}

/** What a bulk command did; `conflicts` had changed since they were seen and stand as they were. */
export interface BulkResult {
  readonly applied: readonly Versioned[];
  readonly conflicts: readonly Versioned[];
}

/** What an assignment did; `unchanged` were so already, `assignmentId` takes the rest back. */
export interface AssignmentResult extends BulkResult {
  readonly assignmentId: string | null;
  readonly unchanged: readonly Versioned[];
}

/** Reads (call them where injection is possible) and writes of reviews. */
@Injectable({ providedIn: 'root' })
export class ReviewsClient {
  private readonly http = inject(HttpClient);

  list(query: () => ReviewQuery): HttpResourceRef<ListOf<ReviewSummary> | undefined> {
    return httpResource<ListOf<ReviewSummary>>(() => ({ url: '/api/reviews', params: query() }));
  }

  one(id: () => string | undefined): HttpResourceRef<ReviewDetail | undefined> {
    return httpResource<ReviewDetail>(() => {
      const reviewId = id();
      return reviewId === undefined ? undefined : `/api/reviews/${reviewId}`;
    });
  }

  plan(input: PlanInput): Promise<ReviewDetail> {
    return firstValueFrom(this.http.post<ReviewDetail>('/api/reviews', input));
  }

  change(review: Versioned, input: ReviewChange): Promise<ReviewDetail> {
    return firstValueFrom(
      this.http.patch<ReviewDetail>(`/api/reviews/${review.id}`, input, {
        headers: ifMatch(review.version),
      }),
    );
  }

  assign(reviewId: string, input: AssignInput): Promise<AssignmentResult> {
    return firstValueFrom(
      this.http.post<AssignmentResult>(`/api/reviews/${reviewId}/assign`, {
        ...input,
        items: seen(input.items),
      }),
    );
  }

  undoAssignment(reviewId: string, assignmentId: string): Promise<BulkResult> {
    return firstValueFrom(
      this.http.post<BulkResult>(`/api/reviews/${reviewId}/assignments/${assignmentId}/undo`, {}),
    );
  }

  open(review: Versioned): Promise<ReviewDetail> {
    return this.act(review, 'open', {});
  }

  cancel(review: Versioned, why: string): Promise<ReviewDetail> {
    return this.act(review, 'cancel', { why });
  }

  approve(review: Versioned, independence: string): Promise<ReviewDetail> {
    return this.act(review, 'approve', { independence });
  }

  sendBack(
    review: Versioned,
    what: { readonly comment: string; readonly items: readonly Versioned[] },
  ): Promise<ReviewDetail> {
    return this.act(review, 'send-back', { comment: what.comment, items: seen(what.items) });
  }

  seal(review: Versioned): Promise<ReviewDetail> {
    return this.act(review, 'seal', {});
  }

  requestReopening(review: Versioned, why: string): Promise<ReviewDetail> {
    return this.act(review, 'request-reopening', { why });
  }

  grantReopening(review: Versioned): Promise<ReviewDetail> {
    return this.act(review, 'grant-reopening', {});
  }

  refuseReopening(review: Versioned, comment: string): Promise<ReviewDetail> {
    return this.act(review, 'refuse-reopening', { comment });
  }

  abandonEdition(review: Versioned): Promise<ReviewDetail> {
    return this.act(review, 'abandon-edition', {});
  }

  private act(review: Versioned, action: string, body: object): Promise<ReviewDetail> {
    return firstValueFrom(
      this.http.post<ReviewDetail>(`/api/reviews/${review.id}/${action}`, body, {
        headers: ifMatch(review.version),
      }),
    );
  }
}

/** The server refuses fields it doesn't know, so rows are sent as id and version alone. */
const seen = (items: readonly Versioned[]): Versioned[] =>
  items.map(({ id, version }) => ({ id, version }));
