import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { type ClaimStatus } from '@plumbline/domain';
import { firstValueFrom } from 'rxjs';
import { ifMatch } from './if-match';
import { type ClaimList, type ClaimNote, type ListOf, type VersionedClaim } from './views';

/** A practice whose claim is set, and how many notes on it were seen. */
export interface ClaimedPractice {
  readonly policyId: string;
  readonly practiceKey: string;
  readonly version: number;
}

export interface ClaimStatementInput {
  readonly status: ClaimStatus;
  readonly note: string;
  readonly asOf: string;
}

/** What narrows the list of claims, as the API takes it. */
export type ClaimQuery = Readonly<Record<string, string>>;

/** Reads (call them where injection is possible) and writes of claims. */
@Injectable({ providedIn: 'root' })
export class ClaimsClient {
  private readonly http = inject(HttpClient);

  list(query: () => ClaimQuery): HttpResourceRef<ClaimList | undefined> {
    return httpResource<ClaimList>(() => ({ url: '/api/claims', params: query() }));
  }

  history(
    practice: () => ClaimedPractice | undefined,
  ): HttpResourceRef<ListOf<ClaimNote> | undefined> {
    return httpResource<ListOf<ClaimNote>>(() => {
      const at = practice();
      return at === undefined
        ? undefined
        : `/api/policies/${at.policyId}/claims/${encodeURIComponent(at.practiceKey)}`;
    });
  }

  /** Throws ProblemError `stale` with the claim as it is now in `current`. */
  set(practice: ClaimedPractice, statement: ClaimStatementInput): Promise<VersionedClaim> {
    const { policyId, practiceKey, version } = practice;
    return firstValueFrom(
      this.http.post<VersionedClaim>(
        `/api/policies/${policyId}/claims`,
        { practiceKey, ...statement },
        { headers: ifMatch(version) },
      ),
    );
  }
}
