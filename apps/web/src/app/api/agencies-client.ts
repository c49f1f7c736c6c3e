import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { ifMatch } from './if-match';
import { type AgencyView, type ListOf } from './views';

/** A new agency; `slug` stands in review codes, `timeZone` is an IANA name. */
export type AgencyInput = Pick<AgencyView, 'slug' | 'name' | 'timeZone'>;

@Injectable({ providedIn: 'root' })
export class AgenciesClient {
  private readonly http = inject(HttpClient);

  list(): HttpResourceRef<ListOf<AgencyView> | undefined> {
    return httpResource<ListOf<AgencyView>>(() => '/api/agencies');
  }

  /** What is left out stays. */
  change(
    { id, version }: AgencyView,
    changes: Partial<Pick<AgencyView, 'name' | 'timeZone'>>,
  ): Promise<AgencyView> {
    const headers = ifMatch(version);
    return firstValueFrom(this.http.patch<AgencyView>(`/api/agencies/${id}`, changes, { headers }));
  }

  /** Closes the agency to new reviews and roles, for good. */
  retire({ id, version }: AgencyView): Promise<AgencyView> {
    const headers = ifMatch(version);
    return firstValueFrom(
      this.http.post<AgencyView>(`/api/agencies/${id}/retire`, null, { headers }),
    );
  }

  add(input: AgencyInput): Promise<AgencyView> {
    return firstValueFrom(this.http.post<AgencyView>('/api/agencies', input));
  }
}
