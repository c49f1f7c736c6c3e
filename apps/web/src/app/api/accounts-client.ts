import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { type Grant } from '@plumbline/domain';
import { firstValueFrom } from 'rxjs';
import { ifMatch } from './if-match';
import { type ListOf, type UserView } from './views';

/** `token` goes into /set-password?token=…; good once, until `expiresAt`. */
export interface PasswordLinkView {
  readonly token: string;
  readonly expiresAt: string;
}

/** A person to add; they set their own password with a link. */
export interface AccountInput {
  readonly email: string;
  readonly name: string;
  readonly grants: readonly Grant[];
}

/** The people who can sign in, for the administrator. */
@Injectable({ providedIn: 'root' })
export class AccountsClient {
  private readonly http = inject(HttpClient);

  list(): HttpResourceRef<ListOf<UserView> | undefined> {
    return httpResource<ListOf<UserView>>(() => '/api/users');
  }

  disable(person: UserView): Promise<UserView> {
    return this.command(person, 'disable');
  }

  enable(person: UserView): Promise<UserView> {
    return this.command(person, 'enable');
  }

  endSessions(person: UserView): Promise<UserView> {
    return this.command(person, 'end-sessions');
  }

  /** A link with which the person sets their own password; it can't be read again. */
  makePasswordLink({ id }: UserView): Promise<PasswordLinkView> {
    return firstValueFrom(
      this.http.post<PasswordLinkView>(`/api/users/${id}/password-links`, null),
    );
  }

  /** What is left out stays. */
  change(
    { id, version }: UserView,
    changes: { readonly name?: string; readonly email?: string },
  ): Promise<UserView> {
    const headers = ifMatch(version);
    return firstValueFrom(this.http.patch<UserView>(`/api/users/${id}`, changes, { headers }));
  }

  addGrant(person: UserView, grant: Grant): Promise<UserView> {
    return this.command(person, 'grants', grant);
  }

  /** Ends a role at an instant, or now where there is none. */
  endGrant(person: UserView, grantId: string, until: string | null): Promise<UserView> {
    return this.command(person, `grants/${grantId}/end`, until === null ? {} : { until });
  }

  private command(
    { id, version }: UserView,
    name: string,
    body: object | null = null,
  ): Promise<UserView> {
    const headers = ifMatch(version);
    return firstValueFrom(this.http.post<UserView>(`/api/users/${id}/${name}`, body, { headers }));
  }

  add(input: AccountInput): Promise<UserView> {
    return firstValueFrom(this.http.post<UserView>('/api/users', input));
  }
}
