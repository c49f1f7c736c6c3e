import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { type Role, ROLES } from '@plumbline/domain';
import { AccountsClient } from '../api/accounts-client';
import { fieldErrors } from '../api/field-errors';
import { type AgencyView, type UserView } from '../api/views';
import { Attempt } from '../core/attempt';
import { ROLE_WORDS } from '../core/labels';
import { Field } from '../ui/field';
import { Icon } from '../ui/icon';
import { textOf } from '../ui/text-of';
import { makePassword } from './first-password';
import { focusFirst } from './focus-first';
import {
  canBeInAgency,
  canBeStatewide,
  type GrantField,
  NO_GRANT,
  NO_PERSON,
  personErrors,
  type PersonFields,
  personInput,
} from './person-fields';

/** Someone who was added; `password` is the one that was made for them, null if it was typed. */
export interface AddedPerson {
  readonly person: UserView;
  readonly password: string | null;
}

/** Adds someone who can sign in, with roles and a first password. */
@Component({
  selector: 'pl-add-person-form',
  imports: [Field, Icon],
  templateUrl: './add-person-form.html',
  styleUrl: './admin-form.css',
})
export class AddPersonForm {
  private readonly client = inject(AccountsClient);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly agencies = input.required<readonly AgencyView[]>();
  readonly added = output<AddedPerson>();
  readonly dismiss = output<void>();

  protected readonly textOf = textOf;
  protected readonly roles = ROLES;
  protected readonly roleWords = ROLE_WORDS;
  protected readonly attempt = new Attempt();
  protected readonly fields = signal(NO_PERSON);
  /** Whether the password was made here, and so has to be read. */
  protected readonly isMade = signal(false);
  private readonly isTried = signal(false);
  protected readonly errors = computed<Readonly<Record<string, string>>>(() => ({
    ...fieldErrors(this.attempt.problem()),
    ...(this.isTried() && personErrors(this.fields())),
  }));

  constructor() {
    afterNextRender(() => focusFirst(this.host, 'input'));
  }

  protected make(): void {
    this.isMade.set(true);
    this.write({ password: makePassword() });
  }

  protected typePassword(password: string): void {
    this.isMade.set(false);
    this.write({ password });
  }

  protected write(change: Partial<PersonFields>): void {
    this.fields.update((fields) => ({ ...fields, ...change }));
  }

  protected writeGrant(index: number, change: Partial<GrantField>): void {
    const grants = this.fields().grants;
    this.write({ grants: grants.with(index, { ...NO_GRANT, ...grants[index], ...change }) });
  }

  protected pickRole(index: number, event: Event): void {
    const role = ROLES.find((candidate) => candidate === textOf(event)) ?? '';
    const keepsAgency = role !== '' && canBeInAgency(role);
    this.writeGrant(index, { role, ...(!keepsAgency && { agencyId: '' }) });
  }

  protected addGrant(): void {
    this.write({ grants: [...this.fields().grants, NO_GRANT] });
  }

  protected removeGrant(index: number): void {
    this.write({ grants: this.fields().grants.toSpliced(index, 1) });
  }

  protected grantError(index: number): string | null {
    const errors = this.errors();
    const places = [`grants/${index}`, `grants/${index}/agencyId`, `grants/${index}/role`];
    return places.map((place) => errors[place]).find((error) => error !== undefined) ?? null;
  }

  protected isStatewideFit(role: Role | ''): boolean {
    return role === '' || canBeStatewide(role);
  }

  protected isAgencyFit(role: Role | ''): boolean {
    return role !== '' && canBeInAgency(role);
  }

  protected roleLabel(index: number): string {
    return $localize`Role ${index + 1}:number:`;
  }

  protected removeLabel(index: number): string {
    return $localize`Remove role ${index + 1}:number:`;
  }

  protected agencyLabel(index: number): string {
    return $localize`Agency of role ${index + 1}:number:`;
  }

  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    this.isTried.set(true);
    const fields = this.fields();
    const isReady = Object.keys(personErrors(fields)).length === 0;
    const person = isReady
      ? await this.attempt.run(() => this.client.add(personInput(fields)))
      : null;
    if (person === null) setTimeout(() => focusFirst(this.host, '[aria-invalid="true"]'));
    else this.added.emit({ person, password: this.isMade() ? fields.password : null });
  }
}
