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

/** A person to add, with their first password. */
export interface AccountInput {
  readonly email: string;
  readonly name: string;
  readonly password: string;
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

  private command({ id, version }: UserView, name: string): Promise<UserView> {
    const headers = ifMatch(version);
    return firstValueFrom(this.http.post<UserView>(`/api/users/${id}/${name}`, null, { headers }));
  }

  add(input: AccountInput): Promise<UserView> {
    return firstValueFrom(this.http.post<UserView>('/api/users', input));
  }
}
