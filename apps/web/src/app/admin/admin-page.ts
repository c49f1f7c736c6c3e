import { Component, computed, ElementRef, inject, signal } from '@angular/core';
import { AccountsClient } from '../api/accounts-client';
import { AgenciesClient } from '../api/agencies-client';
import { type AgencyView } from '../api/views';
import { Announcer } from '../ui/announcer';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';
import { Skeleton } from '../ui/skeleton';
import { AddAgencyForm } from './add-agency-form';
import { type AddedPerson, AddPersonForm } from './add-person-form';
import { AddedNote } from './added-note';
import { AgenciesTable } from './agencies-table';
import { focusFirst } from './focus-first';
import { PeopleTable } from './people-table';

/** People who can sign in, and the agencies. */
@Component({
  selector: 'pl-admin-page',
  imports: [
    AddAgencyForm,
    AddedNote,
    AddPersonForm,
    AgenciesTable,
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
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly users = inject(AccountsClient).list();
  protected readonly agencies = inject(AgenciesClient).list();
  protected readonly adding = signal<'person' | 'agency' | null>(null);
  /** People whose first password still has to be handed over. */
  protected readonly handOver = signal<readonly AddedPerson[]>([]);
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

  protected close(form: 'person' | 'agency'): void {
    this.adding.set(null);
    // The form that held the focus is gone; its button comes back.
    setTimeout(() => focusFirst(this.host, `[data-add=${form}]`));
  }

  protected personAdded(added: AddedPerson): void {
    this.users.reload();
    this.announcer.say($localize`${added.person.name}:name: can sign in now.`);
    if (added.password === null) {
      this.close('person');
      return;
    }
    this.adding.set(null);
    this.handOver.update((waiting) => [...waiting, added]);
  }

  protected handedOver(added: AddedPerson): void {
    this.handOver.update((waiting) => waiting.filter((other) => other !== added));
    this.close('person');
  }

  protected agencyAdded(agency: AgencyView): void {
    this.close('agency');
    this.agencies.reload();
    this.announcer.say($localize`${agency.name}:name: is added.`);
  }
}
