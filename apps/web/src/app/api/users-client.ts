import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable } from '@angular/core';
import { type Role } from '@plumbline/domain';
import { type ListOf, type UserView } from './views';

@Injectable({ providedIn: 'root' })
export class UsersClient {
  /** Who holds a role in an agency (or statewide); nothing is asked while `query` gives undefined. */
  holding(
    query: () => { readonly role: Role; readonly agencyId: string } | undefined,
  ): HttpResourceRef<ListOf<UserView> | undefined> {
    return httpResource<ListOf<UserView>>(() => {
      const params = query();
      return params === undefined ? undefined : { url: '/api/users', params };
    });
  }
}
