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
import { AgenciesClient } from '../api/agencies-client';
import { fieldErrors } from '../api/field-errors';
import { type AgencyView } from '../api/views';
import { Attempt } from '../core/attempt';
import { Announcer } from '../ui/announcer';
import { Field } from '../ui/field';
import { Icon } from '../ui/icon';
import { SendDialog } from '../ui/send-dialog';
import { textOf } from '../ui/text-of';
import { EditedFields } from './edited-fields';
import { focusFirst } from './focus-first';
import { OpenForms } from './open-forms';
import { ZoneSelect } from './zone-select';

const isAgencyView = (value: unknown): value is AgencyView =>
  typeof value === 'object' && value !== null && 'timeZone' in value && 'version' in value;

/** Renames an agency, moves it to another time zone, or retires it. */
@Component({
  selector: 'pl-edit-agency-form',
  imports: [Field, Icon, ZoneSelect],
  templateUrl: './edit-agency-form.html',
  styleUrl: './admin-form.css',
})
export class EditAgencyForm {
  private readonly client = inject(AgenciesClient);
  private readonly announcer = inject(Announcer);
  private readonly dialog = inject(SendDialog);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly agency = input.required<AgencyView>();
  readonly changed = output<void>();

  protected readonly textOf = textOf;
  protected readonly attempt = new Attempt();
  private readonly latest = linkedSignal(() => this.agency());
  protected readonly fields = new EditedFields(
    computed(() => ({ name: this.latest().name, timeZone: this.latest().timeZone })),
  );
  protected readonly labels = computed(() => ({
    form: $localize`Name and time zone of ${this.agency().name}:name:`,
    retire: $localize`Retire ${this.agency().name}:name:`,
  }));
  protected readonly ids = computed(() => ({
    name: `name-of-${this.agency().id}`,
    zone: `zone-of-${this.agency().id}`,
  }));
  private readonly isTried = signal(false);
  private readonly isClash = signal(false);
  protected readonly errors = computed<Readonly<Record<string, string>>>(() => ({
    ...fieldErrors(this.attempt.problem()),
    ...(this.isTried() && this.wrong()),
  }));
  protected readonly refusal = computed(() => {
    if (!this.isClash()) return this.attempt.refusal();
    const { name, timeZone } = this.latest();
    return $localize`Someone changed this agency meanwhile: ${name}:name:, ${timeZone}:zone:. Save again to put yours in its place.`;
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

  protected async retire(): Promise<void> {
    const agency = this.latest();
    const sent = await this.dialog.open({
      heading: $localize`Retire ${agency.name}:name:?`,
      body: $localize`It can't be undone. What was reviewed there stays readable.`,
      points: [
        $localize`No review is planned for it any more.`,
        $localize`Nobody is given a role in it any more.`,
      ],
      confirm: $localize`Retire the agency`,
      tone: 'danger',
      send: () => this.client.retire(agency),
    });
    if (sent === null) return;
    this.announcer.say(
      'answer' in sent
        ? $localize`${agency.name}:name: is retired.`
        : $localize`This agency changed meanwhile. Look again, then repeat it.`,
    );
    this.changed.emit();
  }

  private async send(): Promise<boolean> {
    this.isClash.set(false);
    const before = this.latest();
    const saved = await this.attempt.run(() => this.client.change(before, this.fields.changes()));
    if (saved !== null) return this.adopt(saved);
    const current = this.attempt.problem()?.current;
    if (this.attempt.problem()?.code !== 'stale' || !isAgencyView(current)) return false;
    this.latest.set(current);
    this.isClash.set(this.fields.clashes(before).length > 0);
    // What someone else changed is another thing: both stand side by side.
    return this.isClash() ? true : this.send();
  }

  private adopt(saved: AgencyView): true {
    this.latest.set(saved);
    this.fields.clear();
    this.isTried.set(false);
    this.announcer.say($localize`${saved.name}:name: is saved.`);
    this.changed.emit();
    return true;
  }

  private wrong(): Readonly<Record<string, string>> {
    const isEmpty = this.fields.values().name.trim() === '';
    return isEmpty ? { name: $localize`Enter the name of the agency.` } : {};
  }
}
