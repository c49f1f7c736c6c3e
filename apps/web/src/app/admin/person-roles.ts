import { Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import { AccountsClient } from '../api/accounts-client';
import { fieldErrors } from '../api/field-errors';
import { type AgencyView, type HeldGrant, type UserView } from '../api/views';
import { Attempt } from '../core/attempt';
import { ROLE_WORDS } from '../core/labels';
import { Session } from '../core/session';
import { Announcer } from '../ui/announcer';
import { InstantPipe } from '../ui/date-pipes';
import { Icon } from '../ui/icon';
import { EndRoleForm } from './end-role-form';
import { focusFirst } from './focus-first';
import { GrantPicker } from './grant-picker';
import { OpenForms } from './open-forms';
import { type GrantField, grantError, NO_GRANT, toGrants } from './person-fields';

/** The roles someone holds: where, until when, given and ended. */
@Component({
  selector: 'pl-person-roles',
  imports: [EndRoleForm, GrantPicker, Icon, InstantPipe],
  templateUrl: './person-roles.html',
  styleUrl: './admin-form.css',
})
export class PersonRoles {
  private readonly client = inject(AccountsClient);
  private readonly announcer = inject(Announcer);
  private readonly session = inject(Session);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly person = input.required<UserView>();
  readonly agencies = input.required<readonly AgencyView[]>();
  readonly changed = output<void>();

  protected readonly attempt = new Attempt();
  protected readonly picked = signal<GrantField>(NO_GRANT);
  protected readonly ending = signal<string | null>(null);
  private readonly isTried = signal(false);
  protected readonly headingId = computed(() => `roles-of-${this.person().id}`);
  protected readonly rows = computed(() => this.person().grants.map((grant) => this.rowOf(grant)));
  protected readonly labels = computed(() => ({
    role: $localize`New role of ${this.person().name}:name:`,
    agency: $localize`Agency of the new role of ${this.person().name}:name:`,
  }));
  protected readonly error = computed(() => {
    const held = this.person().grants.map(({ role, agencyId }) => ({
      role,
      agencyId: agencyId ?? '',
    }));
    const own = this.isTried() ? grantError(this.picked(), held) : null;
    const errors = fieldErrors(this.attempt.problem());
    return own ?? errors['agencyId'] ?? errors['role'] ?? null;
  });
  /** Words of the refusal where no field says it. */
  protected readonly refusal = computed(() => {
    if (this.attempt.problem()?.code === 'stale') return CHANGED_MEANWHILE;
    return this.error() === null ? this.attempt.refusal() : null;
  });

  constructor() {
    inject(OpenForms).watch(() => this.picked().role !== '');
  }

  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    this.isTried.set(true);
    const [grant] = toGrants([this.picked()]);
    if (grant === undefined || this.error() !== null) {
      setTimeout(() => focusFirst(this.host, '[aria-invalid="true"]'));
      return;
    }
    const person = await this.attempt.run(() => this.client.addGrant(this.person(), grant));
    if (person === null) {
      this.reloadIfStale();
      return;
    }
    this.picked.set(NO_GRANT);
    this.isTried.set(false);
    this.announcer.say($localize`${person.name}:name: is ${ROLE_WORDS[grant.role]}:role: now.`);
    this.changed.emit();
  }

  protected async end(grant: HeldGrant, until: string | null): Promise<void> {
    const person = await this.attempt.run(() =>
      this.client.endGrant(this.person(), grant.id, until),
    );
    this.ending.set(null);
    // The row, or its button, is gone: work goes on at the heading.
    setTimeout(() => focusFirst(this.host, 'h3'));
    if (person === null) {
      this.reloadIfStale();
      return;
    }
    const role = ROLE_WORDS[grant.role];
    this.announcer.say(
      until === null
        ? $localize`${role}:role: has ended for ${person.name}:name:.`
        : $localize`${role}:role: has an end now for ${person.name}:name:.`,
    );
    this.changed.emit();
  }

  protected keep(grant: HeldGrant): void {
    this.ending.set(null);
    setTimeout(() => focusFirst(this.host, `[data-grant="${grant.id}"]`));
  }

  private reloadIfStale(): void {
    if (this.attempt.problem()?.code === 'stale') this.changed.emit();
  }

  private rowOf(grant: HeldGrant) {
    const role = ROLE_WORDS[grant.role];
    const agency = this.agencies().find(({ id }) => id === grant.agencyId);
    const isOwnAdmin = grant.role === 'admin' && this.session.me()?.id === this.person().id;
    const place =
      grant.agencyId === null
        ? $localize`statewide`
        : (agency?.name ?? $localize`a retired agency`);
    return {
      grant,
      role,
      place,
      // Nobody ends their own administration: another administrator does.
      canEnd: !isOwnAdmin,
      endLabel: $localize`End ${role}:role:, ${place}:place:, of ${this.person().name}:name:`,
    };
  }
}

const CHANGED_MEANWHILE = $localize`This person changed meanwhile. Look at the roles again, then repeat it.`;
