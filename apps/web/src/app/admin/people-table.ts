import { Component, computed, input, output } from '@angular/core';
import { type AgencyView, type UserView } from '../api/views';
import { ROLE_WORDS } from '../core/labels';
import { Icon } from '../ui/icon';
import { PersonActs } from './person-acts';

/** Everyone who can sign in, with their roles and where they hold them. */
@Component({
  selector: 'pl-people-table',
  imports: [Icon, PersonActs],
  template: `
    <table>
      <caption class="vh" i18n>
        People
      </caption>
      <thead>
        <tr>
          <th scope="col" i18n>Name</th>
          <th scope="col" i18n>Email</th>
          <th scope="col" i18n>Roles</th>
          <th scope="col" i18n>Sign-in</th>
          <th scope="col" i18n>Account</th>
        </tr>
      </thead>
      <tbody>
        @for (row of rows(); track row.id) {
          <tr>
            <th scope="row">{{ row.name }}</th>
            <td class="email">{{ row.email }}</td>
            <td>
              @for (role of row.roles; track role.word) {
                <div>
                  {{ role.word }} <span class="meta">{{ role.reach }}</span>
                </div>
              } @empty {
                <span class="weak" i18n>No role</span>
              }
            </td>
            <td class="weak">
              @if (row.disabled) {
                <span class="row nowrap"
                  ><pl-icon name="lock" /><ng-container i18n>Disabled</ng-container></span
                >
              } @else {
                <ng-container i18n>On</ng-container>
              }
            </td>
            <td><pl-person-acts [person]="row.person" (changed)="changed.emit()" /></td>
          </tr>
        }
      </tbody>
    </table>
  `,
  styleUrl: './admin-table.css',
})
export class PeopleTable {
  readonly people = input.required<readonly UserView[]>();
  readonly agencies = input.required<readonly AgencyView[]>();
  readonly changed = output<void>();

  protected readonly rows = computed(() => {
    const names = new Map(this.agencies().map(({ id, name }) => [id, name]));
    return this.people().map((person) => ({ ...person, person, roles: rolesOf(person, names) }));
  });
}

/** One line a role, with the agencies it is held in. */
function rolesOf(
  { grants }: UserView,
  names: ReadonlyMap<string, string>,
): { readonly word: string; readonly reach: string }[] {
  const roles = [...new Set(grants.map(({ role }) => role))];
  return roles.map((role) => {
    const reach = grants
      .filter((grant) => grant.role === role)
      .map(({ agencyId }) =>
        agencyId === null ? $localize`statewide` : (names.get(agencyId) ?? $localize`an agency`),
      );
    return { word: ROLE_WORDS[role], reach: reach.join(', ') };
  });
}
