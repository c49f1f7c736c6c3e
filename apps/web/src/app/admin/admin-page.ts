import { Component, computed, inject, signal } from '@angular/core';
import { AccountsClient } from '../api/accounts-client';
import { AgenciesClient } from '../api/agencies-client';
import { type AgencyView, type UserView } from '../api/views';
import { Announcer } from '../ui/announcer';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';
import { Skeleton } from '../ui/skeleton';
import { AddAgencyForm } from './add-agency-form';
import { AddPersonForm } from './add-person-form';
import { PeopleTable } from './people-table';

/** People who can sign in, and the agencies. */
@Component({
  selector: 'pl-admin-page',
  imports: [
    AddAgencyForm,
    AddPersonForm,
    EmptyState,
    ErrorState,
    Icon,
    PageHeader,
    PeopleTable,
    Skeleton,
  ],
  templateUrl: './admin-page.html',
})
export class AdminPage {
  private readonly announcer = inject(Announcer);
  protected readonly users = inject(AccountsClient).list();
  protected readonly agencies = inject(AgenciesClient).list();
  protected readonly adding = signal<'person' | 'agency' | null>(null);
  protected readonly people = computed(() =>
    this.users.hasValue() ? this.users.value().items : [],
  );
  protected readonly agencyRows = computed(() =>
    this.agencies.hasValue() ? this.agencies.value().items : [],
  );
  protected readonly summary = computed(() => {
    if (!this.users.hasValue() || !this.agencies.hasValue()) return '';
    return $localize`${this.people().length}:people: people, ${this.agencyRows().length}:agencies: agencies.`;
  });

  protected personAdded(person: UserView): void {
    this.adding.set(null);
    this.users.reload();
    this.announcer.say($localize`${person.name}:name: can sign in now.`);
  }

  protected agencyAdded(agency: AgencyView): void {
    this.adding.set(null);
    this.agencies.reload();
    this.announcer.say($localize`${agency.name}:name: is added.`);
  }
}
