import { Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import { type AgencyView, type UserView } from '../api/views';
import { ROLE_WORDS } from '../core/labels';
import { dateWords } from '../ui/dates';
import { Icon } from '../ui/icon';
import { EditPersonForm } from './edit-person-form';
import { focusFirst } from './focus-first';
import { type MadeLink } from './hand-over';
import { OpenForms } from './open-forms';
import { PersonActs } from './person-acts';
import { PersonRoles } from './person-roles';

/** Everyone who can sign in, with their roles; a row opens to change what is in it. */
@Component({
  selector: 'pl-people-table',
  imports: [EditPersonForm, Icon, PersonActs, PersonRoles],
  templateUrl: './people-table.html',
  styleUrl: './admin-table.css',
})
export class PeopleTable {
  private readonly forms = inject(OpenForms);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly people = input.required<readonly UserView[]>();
  readonly agencies = input.required<readonly AgencyView[]>();
  readonly changed = output<void>();
  readonly linkMade = output<MadeLink>();

  protected readonly openId = signal<string | null>(null);
  protected readonly rows = computed(() => {
    const names = new Map(this.agencies().map(({ id, name }) => [id, name]));
    return this.people().map((person) => ({
      person,
      roles: rolesOf(person, names),
      changeLabel: $localize`Change ${person.name}:name:`,
    }));
  });

  protected async toggle(id: string): Promise<void> {
    if (!(await this.forms.mayLeave())) return;
    this.openId.update((open) => (open === id ? null : id));
    setTimeout(() => focusFirst(this.host, `[data-person="${id}"]`));
  }
}

/** One line a role, with the agencies it is held in and until when. */
function rolesOf(
  { grants }: UserView,
  names: ReadonlyMap<string, string>,
): { readonly word: string; readonly reach: string }[] {
  const roles = [...new Set(grants.map(({ role }) => role))];
  return roles.map((role) => {
    const reach = grants
      .filter((grant) => grant.role === role)
      .map(({ agencyId, until }) => {
        const place =
          agencyId === null
            ? $localize`statewide`
            : (names.get(agencyId) ?? $localize`a retired agency`);
        if (until === null) return place;
        return $localize`${place}:place: until ${dateWords(localDay(until))}:day:`;
      });
    return { word: ROLE_WORDS[role], reach: reach.join(', ') };
  });
}

/** The day an instant falls on where the reader is. */
function localDay(instant: string): string {
  const date = new Date(instant);
  const part = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${part(date.getMonth() + 1)}-${part(date.getDate())}`;
}
