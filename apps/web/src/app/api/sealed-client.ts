import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable } from '@angular/core';
import {
  type EditionComparisonView,
  type ListOf,
  type SealedEditionRow,
  type SealedEditionView,
} from './views';

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

  /** What an edition says otherwise than the one before it. */
  changes(key: () => EditionKey): HttpResourceRef<EditionComparisonView | undefined> {
    return httpResource<EditionComparisonView>(() => {
      const { reviewId, edition } = key();
      return `/api/sealed-editions/${reviewId}/${edition}/changes`;
    });
  }
}
