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
import { AccountsClient } from '../api/accounts-client';
import { fieldErrors } from '../api/field-errors';
import { type AgencyView, type UserView } from '../api/views';
import { Attempt } from '../core/attempt';
import { Field } from '../ui/field';
import { Icon } from '../ui/icon';
import { textOf } from '../ui/text-of';
import { focusFirst } from './focus-first';
import { GrantPicker } from './grant-picker';
import { OpenForms } from './open-forms';
import {
  type GrantField,
  NO_GRANT,
  NO_PERSON,
  personErrors,
  type PersonFields,
  personInput,
} from './person-fields';

/** Adds someone, with roles; a link lets them set their own password. */
@Component({
  selector: 'pl-add-person-form',
  imports: [Field, GrantPicker, Icon],
  templateUrl: './add-person-form.html',
  styleUrl: './admin-form.css',
})
export class AddPersonForm {
  private readonly client = inject(AccountsClient);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly agencies = input.required<readonly AgencyView[]>();
  readonly added = output<UserView>();
  readonly dismiss = output<void>();

  protected readonly textOf = textOf;
  protected readonly attempt = new Attempt();
  protected readonly fields = signal(NO_PERSON);
  private readonly isTried = signal(false);
  protected readonly errors = computed<Readonly<Record<string, string>>>(() => ({
    ...fieldErrors(this.attempt.problem()),
    ...(this.isTried() && personErrors(this.fields())),
  }));

  constructor() {
    inject(OpenForms).watch(() => this.fields().name !== '' || this.fields().email !== '');
    afterNextRender(() => focusFirst(this.host, 'input'));
  }

  protected write(change: Partial<PersonFields>): void {
    this.fields.update((fields) => ({ ...fields, ...change }));
  }

  protected writeGrant(index: number, grant: GrantField): void {
    this.write({ grants: this.fields().grants.with(index, grant) });
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
    else this.added.emit(person);
  }
}
