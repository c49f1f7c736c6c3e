import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { type ResponsePosition } from '@plumbline/domain';
import { firstValueFrom } from 'rxjs';
import { ifMatch } from './if-match';
import { type Versioned } from './items-client';
import { type FindingRow, type FindingView, type ListOf } from './views';

/** The filters of `GET findings`; an absent one doesn't narrow. */
export type FindingQuery = Readonly<Record<string, string>>;

/** What the responsible official says; the action they plan may be left out. */
export interface ResponseInput {
  readonly position: Exclude<ResponsePosition, 'refused'>;
  readonly text: string;
  readonly plannedAction: string | null;
  readonly plannedOn: string | null;
}

/** That no response came, and the days it was asked for. */
export interface RefusalInput {
  readonly text: string;
  readonly askedOn: readonly string[];
}

/** Reads (call them where injection is possible) and writes of findings. */
@Injectable({ providedIn: 'root' })
export class FindingsClient {
  private readonly http = inject(HttpClient);

  list(query: () => FindingQuery): HttpResourceRef<ListOf<FindingRow> | undefined> {
    return httpResource<ListOf<FindingRow>>(() => ({ url: '/api/findings', params: query() }));
  }

  one(id: () => string): HttpResourceRef<FindingView | undefined> {
    return httpResource<FindingView>(() => `/api/findings/${id()}`);
  }

  respond(finding: Versioned, input: ResponseInput): Promise<FindingView> {
    return this.act(finding, 'responses', input);
  }

  recordRefusal(finding: Versioned, input: RefusalInput): Promise<FindingView> {
    return this.act(finding, 'refusals', input);
  }

  withdraw(finding: Versioned, reason: string): Promise<FindingView> {
    return this.act(finding, 'withdraw', { reason });
  }

  private act(finding: Versioned, action: string, body: object): Promise<FindingView> {
    return firstValueFrom(
      this.http.post<FindingView>(`/api/findings/${finding.id}/${action}`, body, {
        headers: ifMatch(finding.version),
      }),
    );
  }
}
