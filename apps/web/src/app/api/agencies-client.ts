import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { type AgencyView, type ListOf } from './views';

/** A new agency; `slug` stands in review codes, `timeZone` is an IANA name. */
export type AgencyInput = Pick<AgencyView, 'slug' | 'name' | 'timeZone'>;

@Injectable({ providedIn: 'root' })
export class AgenciesClient {
  private readonly http = inject(HttpClient);

  list(): HttpResourceRef<ListOf<AgencyView> | undefined> {
    return httpResource<ListOf<AgencyView>>(() => '/api/agencies');
  }

  add(input: AgencyInput): Promise<AgencyView> {
    return firstValueFrom(this.http.post<AgencyView>('/api/agencies', input));
  }
}
