import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { ifMatch } from './if-match';
import {
  type AssessmentInput,
  type ItemPage,
  type ItemRow,
  type ItemView,
  type ListOf,
} from './views';

/** The filters of `GET items`; an absent one doesn't narrow. */
export type ItemQuery = Readonly<Record<string, string | readonly string[]>>;

/** An item as a write names it. */
export interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** Reads (call them where injection is possible) and writes of review items. */
@Injectable({ providedIn: 'root' })
export class ItemsClient {
  private readonly http = inject(HttpClient);

  list(query: () => ItemQuery | undefined): HttpResourceRef<ItemPage | undefined> {
    return httpResource<ItemPage>(() => {
      const params = query();
      return params === undefined ? undefined : { url: '/api/items', params };
    });
  }

  ofReview(reviewId: () => string | undefined): HttpResourceRef<ListOf<ItemRow> | undefined> {
    return httpResource<ListOf<ItemRow>>(() => {
      const id = reviewId();
      return id === undefined ? undefined : `/api/reviews/${id}/items`;
    });
  }

  one(id: () => string): HttpResourceRef<ItemView | undefined> {
    return httpResource<ItemView>(() => `/api/items/${id()}`);
  }

  read(id: string): Promise<ItemView> {
    return firstValueFrom(this.http.get<ItemView>(`/api/items/${id}`));
  }

  saveDraft(
    id: string,
    draft: { readonly baseRevision: number; readonly fields: AssessmentInput },
  ): Promise<{ readonly savedAt: string }> {
    // keepalive: the last words still go out when the window is being closed.
    return firstValueFrom(
      this.http.put<{ savedAt: string }>(`/api/items/${id}/draft`, draft, { keepalive: true }),
    );
  }

  dropDraft(id: string): Promise<void> {
    return firstValueFrom(this.http.delete<void>(`/api/items/${id}/draft`));
  }

  save(item: Versioned, input: AssessmentInput): Promise<ItemView> {
    return firstValueFrom(
      this.http.put<ItemView>(`/api/items/${item.id}/assessment`, input, {
        headers: ifMatch(item.version),
      }),
    );
  }

  submit(item: Versioned, input: AssessmentInput): Promise<ItemView> {
    return this.act(item, 'submit', input);
  }

  withdraw(item: Versioned): Promise<ItemView> {
    return this.act(item, 'withdraw', {});
  }

  accept(item: Versioned, comment: string): Promise<ItemView> {
    return this.act(item, 'accept', comment === '' ? {} : { comment });
  }

  sendBack(item: Versioned, comment: string): Promise<ItemView> {
    return this.act(item, 'return', { comment });
  }

  revise(item: Versioned, reason: string): Promise<ItemView> {
    return this.act(item, 'revise', { reason });
  }

  reconsider(item: Versioned, comment: string): Promise<ItemView> {
    return this.act(item, 'reconsider', { comment });
  }

  private act(item: Versioned, action: string, body: object): Promise<ItemView> {
    return firstValueFrom(
      this.http.post<ItemView>(`/api/items/${item.id}/${action}`, body, {
        headers: ifMatch(item.version),
      }),
    );
  }
}
