import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable } from '@angular/core';
import { type ListOf, type SealedEditionRow, type SealedEditionView } from './views';

/** Which edition of which review. */
export interface EditionKey {
  readonly reviewId: string;
  readonly edition: string;
}

/** Reads of sealed editions; call them where injection is possible. */
@Injectable({ providedIn: 'root' })
export class SealedClient {
  list(): HttpResourceRef<ListOf<SealedEditionRow> | undefined> {
    return httpResource<ListOf<SealedEditionRow>>(() => '/api/sealed-editions');
  }

  one(key: () => EditionKey): HttpResourceRef<SealedEditionView | undefined> {
    return httpResource<SealedEditionView>(() => {
      const { reviewId, edition } = key();
      return `/api/sealed-editions/${reviewId}/${edition}`;
    });
  }
}
