import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable } from '@angular/core';
import { type ListOf, type PolicySummary, type PolicyView } from './views';

/** Reads of policy documents: call them where injection is possible. */
@Injectable({ providedIn: 'root' })
export class PoliciesClient {
  list(): HttpResourceRef<ListOf<PolicySummary> | undefined> {
    return httpResource<ListOf<PolicySummary>>(() => '/api/policies');
  }

  one(id: () => string): HttpResourceRef<PolicyView | undefined> {
    return httpResource<PolicyView>(() => `/api/policies/${id()}`);
  }
}
