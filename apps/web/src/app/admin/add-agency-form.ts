import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  output,
  signal,
} from '@angular/core';
import { AgenciesClient } from '../api/agencies-client';
import { fieldErrors } from '../api/field-errors';
import { type AgencyView } from '../api/views';
import { Attempt } from '../core/attempt';
import { Field } from '../ui/field';
import { Icon } from '../ui/icon';
import { textOf } from '../ui/text-of';
import { focusFirst } from './focus-first';
import { OpenForms } from './open-forms';
import { DEFAULT_ZONE } from './time-zones';
import { ZoneSelect } from './zone-select';

const SHORT_NAME = /^[a-z][a-z0-9-]{1,39}$/;

/** Adds an agency that can be reviewed. */
@Component({
  selector: 'pl-add-agency-form',
  imports: [Field, Icon, ZoneSelect],
  templateUrl: './add-agency-form.html',
  styleUrl: './admin-form.css',
})
export class AddAgencyForm {
  private readonly client = inject(AgenciesClient);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly added = output<AgencyView>();
  readonly dismiss = output<void>();

  protected readonly textOf = textOf;
  protected readonly attempt = new Attempt();
  protected readonly name = signal('');
  protected readonly slug = signal('');
  protected readonly timeZone = signal(DEFAULT_ZONE);
  private readonly isTried = signal(false);
  protected readonly errors = computed<Readonly<Record<string, string>>>(() => ({
    ...fieldErrors(this.attempt.problem()),
    ...(this.isTried() && this.missing()),
  }));

  constructor() {
    inject(OpenForms).watch(() => this.name() !== '' || this.slug() !== '');
    afterNextRender(() => focusFirst(this.host, 'input'));
  }

  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    this.isTried.set(true);
    const agency = Object.keys(this.missing()).length === 0 ? await this.send() : null;
    if (agency === null) setTimeout(() => focusFirst(this.host, '[aria-invalid="true"]'));
    else this.added.emit(agency);
  }

  private send(): Promise<AgencyView | null> {
    const input = { name: this.name().trim(), slug: this.slug(), timeZone: this.timeZone() };
    return this.attempt.run(() => this.client.add(input));
  }

  private missing(): Record<string, string> {
    return {
      ...(this.name().trim() === '' && { name: $localize`Enter the name of the agency.` }),
      ...(!SHORT_NAME.test(this.slug()) && {
        slug: $localize`Use 2 to 40 lower-case letters, digits and hyphens, a letter first.`,
      }),
    };
  }
}
