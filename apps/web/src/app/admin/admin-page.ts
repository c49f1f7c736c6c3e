import { Component, computed, ElementRef, inject, signal } from '@angular/core';
import { AccountsClient } from '../api/accounts-client';
import { AgenciesClient } from '../api/agencies-client';
import { type AgencyView, type UserView } from '../api/views';
import { Attempt } from '../core/attempt';
import { type HoldsWords } from '../core/unsaved';
import { Announcer } from '../ui/announcer';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';
import { Skeleton } from '../ui/skeleton';
import { AddAgencyForm } from './add-agency-form';
import { AddPersonForm } from './add-person-form';
import { AgenciesTable } from './agencies-table';
import { focusFirst } from './focus-first';
import { HandOver, type MadeLink } from './hand-over';
import { OpenForms } from './open-forms';
import { PeopleTable } from './people-table';

/** People who can sign in, and the agencies. */
@Component({
  selector: 'pl-admin-page',
  imports: [
    AddAgencyForm,
    AddPersonForm,
    AgenciesTable,
    EmptyState,
    ErrorState,
    HandOver,
    Icon,
    PageHeader,
    PeopleTable,
    Skeleton,
  ],
  providers: [OpenForms],
  templateUrl: './admin-page.html',
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class AdminPage implements HoldsWords {
  private readonly announcer = inject(Announcer);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly accounts = inject(AccountsClient);
  private readonly forms = inject(OpenForms);
  protected readonly users = this.accounts.list();
  protected readonly agencies = inject(AgenciesClient).list();
  protected readonly adding = signal<'person' | 'agency' | null>(null);
  /** Links that still have to be handed over. */
  protected readonly handOver = signal<readonly MadeLink[]>([]);
  protected readonly linking = new Attempt();
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

  mayLeave(): Promise<boolean> {
    return this.forms.mayLeave();
  }

  protected warn(event: BeforeUnloadEvent): void {
    if (this.forms.isDirty) event.preventDefault();
  }

  protected async personAdded(person: UserView): Promise<void> {
    this.adding.set(null);
    this.users.reload();
    this.announcer.say($localize`${person.name}:name: is added.`);
    const link = await this.linking.run(() => this.accounts.makePasswordLink(person));
    if (link === null) this.close('person');
    else this.showLink({ person, link });
  }

  /** A newer link ends the one before, so only the newest is shown. */
  protected showLink(made: MadeLink): void {
    this.handOver.update((waiting) => [
      ...waiting.filter(({ person }) => person.id !== made.person.id),
      made,
    ]);
  }

  protected handedOver(made: MadeLink): void {
    this.handOver.update((waiting) => waiting.filter((other) => other !== made));
    this.close('person');
  }

  protected agencyAdded(agency: AgencyView): void {
    this.close('agency');
    this.agencies.reload();
    this.announcer.say($localize`${agency.name}:name: is added.`);
  }
}
