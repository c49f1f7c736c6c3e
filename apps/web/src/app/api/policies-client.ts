import { HttpClient, HttpHeaders, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { type ListOf, type PolicySummary, type PolicyView } from './views';

/** Reads (call them where injection is possible) and imports of policy documents. */
@Injectable({ providedIn: 'root' })
export class PoliciesClient {
  private readonly http = inject(HttpClient);

  list(): HttpResourceRef<ListOf<PolicySummary> | undefined> {
    return httpResource<ListOf<PolicySummary>>(() => '/api/policies');
  }

  one(id: () => string): HttpResourceRef<PolicyView | undefined> {
    return httpResource<PolicyView>(() => `/api/policies/${id()}`);
  }

  /** Throws ProblemError `rule-unmet` with the parser's reasons when nothing could be read. */
  import(file: File, title: string): Promise<PolicyView> {
    const headers = new HttpHeaders({ 'Content-Type': 'application/octet-stream' });
    const params = { name: file.name, ...(title !== '' && { title }) };
    return firstValueFrom(this.http.post<PolicyView>('/api/policies', file, { headers, params }));
  }
}
