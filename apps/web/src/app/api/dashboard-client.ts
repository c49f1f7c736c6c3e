import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable } from '@angular/core';
import { type DashboardView } from './views';

@Injectable({ providedIn: 'root' })
export class DashboardClient {
  read(
    params: () => Readonly<Record<string, string | readonly string[]>>,
  ): HttpResourceRef<DashboardView | undefined> {
    return httpResource<DashboardView>(() => ({ url: '/api/dashboard', params: params() }));
  }
}
