import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { type Grant } from '@plumbline/domain';
import { firstValueFrom } from 'rxjs';
import { type ListOf, type UserView } from './views';

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

  add(input: AccountInput): Promise<UserView> {
    return firstValueFrom(this.http.post<UserView>('/api/users', input));
  }
}
