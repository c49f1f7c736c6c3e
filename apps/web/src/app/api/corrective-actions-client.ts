import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { ifMatch } from './if-match';
import { type Versioned } from './items-client';
import { type CorrectiveActionRow, type FindingView, type ListOf } from './views';

export interface ActionPlan {
  readonly title: string;
  readonly ownerId: string;
  readonly dueOn: string;
  readonly milestones: readonly { readonly title: string; readonly dueOn: string }[];
}

export interface ActionChange {
  readonly title?: string;
  readonly ownerId?: string;
  readonly dueOn?: string;
  readonly reason?: string;
}

/** The steps of a finding's follow-up that take words or nothing. */
export type FindingStep = 'start-correcting' | 'verify' | 'close' | 'fail-retest' | 'end-risk';
export type ActionStep = 'start' | 'report-done' | 'verify' | 'send-back' | 'drop';

/** What is done about findings; each write answers with the whole finding. */
@Injectable({ providedIn: 'root' })
export class CorrectiveActionsClient {
  private readonly http = inject(HttpClient);

  list(
    query: () => Readonly<Record<string, string>>,
  ): HttpResourceRef<ListOf<CorrectiveActionRow> | undefined> {
    return httpResource<ListOf<CorrectiveActionRow>>(() => ({
      url: '/api/corrective-actions',
      params: query(),
    }));
  }

  plan(findingId: string, plan: ActionPlan): Promise<FindingView> {
    return this.send(`/api/findings/${findingId}/actions`, plan);
  }

  change(action: Versioned, change: ActionChange): Promise<FindingView> {
    return firstValueFrom(
      this.http.patch<FindingView>(`/api/corrective-actions/${action.id}`, change, {
        headers: ifMatch(action.version),
      }),
    );
  }

  step(action: Versioned, step: ActionStep, body: object = {}): Promise<FindingView> {
    return this.send(`/api/corrective-actions/${action.id}/${step}`, body, action.version);
  }

  reach(actionId: string, milestoneId: string): Promise<FindingView> {
    return this.send(`/api/corrective-actions/${actionId}/milestones/${milestoneId}/reach`, {});
  }

  onFinding(finding: Versioned, step: FindingStep, body: object = {}): Promise<FindingView> {
    return this.send(`/api/findings/${finding.id}/${step}`, body, finding.version);
  }

  acceptRisk(
    finding: Versioned,
    risk: { readonly reason: string; readonly expiresOn: string },
  ): Promise<FindingView> {
    return this.send(`/api/findings/${finding.id}/accept-risk`, risk, finding.version);
  }

  private send(url: string, body: object, version?: number): Promise<FindingView> {
    const options = version === undefined ? {} : { headers: ifMatch(version) };
    return firstValueFrom(this.http.post<FindingView>(url, body, options));
  }
}
