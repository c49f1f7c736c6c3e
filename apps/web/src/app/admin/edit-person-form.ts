import {
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { AccountsClient } from '../api/accounts-client';
import { fieldErrors } from '../api/field-errors';
import { type UserView } from '../api/views';
import { Attempt } from '../core/attempt';
import { Announcer } from '../ui/announcer';
import { Field } from '../ui/field';
import { Icon } from '../ui/icon';
import { textOf } from '../ui/text-of';
import { EditedFields } from './edited-fields';
import { focusFirst } from './focus-first';
import { OpenForms } from './open-forms';
import { emailError, isUserView, nameError } from './person-fields';

/** Changes a person's name and e-mail address. */
@Component({
  selector: 'pl-edit-person-form',
  imports: [Field, Icon],
  template: `
    @let texts = fields.values();
    <form class="admin-form plain" novalidate [attr.aria-label]="label()" (submit)="save($event)">
      <pl-field [for]="ids().name" label="Name" i18n-label [error]="errors()['name'] ?? null">
        <input
          class="in"
          maxlength="200"
          autocomplete="off"
          [id]="ids().name"
          [attr.aria-invalid]="errors()['name'] !== undefined"
          [attr.aria-describedby]="errors()['name'] ? ids().name + '-error' : null"
          [value]="texts.name"
          (input)="fields.write('name', textOf($event))"
        />
      </pl-field>
      <pl-field [for]="ids().email" label="Email" i18n-label [error]="errors()['email'] ?? null">
        <input
          class="in"
          type="email"
          maxlength="254"
          autocomplete="off"
          [id]="ids().email"
          [attr.aria-invalid]="errors()['email'] !== undefined"
          [attr.aria-describedby]="errors()['email'] ? ids().email + '-error' : null"
          [value]="texts.email"
          (input)="fields.write('email', textOf($event))"
        />
      </pl-field>
      <div class="save">
        <button
          class="btn primary"
          [attr.aria-disabled]="attempt.isBusy() || !fields.isDirty()"
          i18n
        >
          Save
        </button>
      </div>
      @if (refusal(); as refusal) {
        <p class="note bad whole" role="alert"><pl-icon name="error" />{{ refusal }}</p>
      }
    </form>
  `,
  styleUrl: './admin-form.css',
})
export class EditPersonForm {
  private readonly client = inject(AccountsClient);
  private readonly announcer = inject(Announcer);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly person = input.required<UserView>();
  readonly changed = output<void>();

  protected readonly textOf = textOf;
  protected readonly attempt = new Attempt();
  /** What the server has, as far as this form knows. */
  private readonly latest = linkedSignal(() => this.person());
  protected readonly fields = new EditedFields(
    computed(() => ({ name: this.latest().name, email: this.latest().email })),
  );
  protected readonly label = computed(
    () => $localize`Name and email of ${this.person().name}:name:`,
  );
  protected readonly ids = computed(() => ({
    name: `name-of-${this.person().id}`,
    email: `email-of-${this.person().id}`,
  }));
  private readonly isTried = signal(false);
  /** Whether someone else changed what is changed here, since this form last read it. */
  private readonly isClash = signal(false);
  protected readonly errors = computed<Readonly<Record<string, string>>>(() => ({
    ...fieldErrors(this.attempt.problem()),
    ...(this.isTried() && this.wrong()),
  }));
  protected readonly refusal = computed(() => {
    if (!this.isClash()) return this.attempt.refusal();
    const { name, email } = this.latest();
    return $localize`Someone changed this person meanwhile: ${name}:name:, ${email}:email:. Save again to put yours in its place.`;
  });

  constructor() {
    inject(OpenForms).watch(() => this.fields.isDirty());
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.isTried.set(true);
    if (!this.fields.isDirty()) return;
    if (Object.keys(this.wrong()).length === 0 && (await this.send())) return;
    setTimeout(() => focusFirst(this.host, '[aria-invalid="true"]'));
  }

  private async send(): Promise<boolean> {
    this.isClash.set(false);
    const before = this.latest();
    const saved = await this.attempt.run(() => this.client.change(before, this.fields.changes()));
    if (saved !== null) return this.adopt(saved);
    const current = this.attempt.problem()?.current;
    if (this.attempt.problem()?.code !== 'stale' || !isUserView(current)) return false;
    this.latest.set(current);
    this.isClash.set(this.fields.clashes(before).length > 0);
    // What someone else changed is another thing: both stand side by side.
    return this.isClash() ? true : this.send();
  }

  private adopt(saved: UserView): true {
    this.latest.set(saved);
    this.fields.clear();
    this.isTried.set(false);
    this.announcer.say($localize`${saved.name}:name: is saved.`);
    this.changed.emit();
    return true;
  }

  private wrong(): Readonly<Record<string, string>> {
    const { name, email } = this.fields.values();
    return { ...nameError(name), ...emailError(email) };
  }
}
