import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable } from '@angular/core';
import { type AuditPageView } from './views';

export type AuditParams = Readonly<Record<string, string>>;

/** Reads of the audit trail; call them where injection is possible. */
@Injectable({ providedIn: 'root' })
export class AuditClient {
  list(params: () => AuditParams): HttpResourceRef<AuditPageView | undefined> {
    return httpResource<AuditPageView>(() => ({ url: '/api/audit', params: params() }));
  }
}
