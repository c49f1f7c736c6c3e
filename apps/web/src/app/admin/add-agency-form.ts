import { Component, computed, inject, output, signal } from '@angular/core';
import { AgenciesClient } from '../api/agencies-client';
import { fieldErrors } from '../api/field-errors';
import { type AgencyView } from '../api/views';
import { Attempt } from '../core/attempt';
import { Field } from '../ui/field';
import { Icon } from '../ui/icon';
import { textOf } from '../ui/text-of';

const DEFAULT_ZONE = 'America/New_York';
const SHORT_NAME = /^[a-z][a-z0-9-]{1,39}$/;

/** Adds an agency that can be reviewed. */
@Component({
  selector: 'pl-add-agency-form',
  imports: [Field, Icon],
  templateUrl: './add-agency-form.html',
  styleUrl: './admin-form.css',
})
export class AddAgencyForm {
  private readonly client = inject(AgenciesClient);
  readonly added = output<AgencyView>();
  readonly dismiss = output<void>();

  protected readonly textOf = textOf;
  protected readonly zones = Intl.supportedValuesOf('timeZone');
  protected readonly attempt = new Attempt();
  protected readonly name = signal('');
  protected readonly slug = signal('');
  protected readonly timeZone = signal(DEFAULT_ZONE);
  private readonly isTried = signal(false);
  protected readonly errors = computed<Readonly<Record<string, string>>>(() => ({
    ...fieldErrors(this.attempt.problem()),
    ...(this.isTried() && this.missing()),
  }));

  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    this.isTried.set(true);
    if (Object.keys(this.missing()).length > 0) return;
    const input = { name: this.name().trim(), slug: this.slug(), timeZone: this.timeZone() };
    const agency = await this.attempt.run(() => this.client.add(input));
    if (agency !== null) this.added.emit(agency);
  }

  private missing(): Record<string, string> {
    return {
      ...(this.name().trim() === '' && { name: $localize`Enter the name of the agency.` }),
      ...(!SHORT_NAME.test(this.slug()) && {
        slug: $localize`Use 2 to 40 lower-case letters, digits and hyphens, a letter first.`,
      }),
      ...(!this.zones.includes(this.timeZone()) && {
        timeZone: $localize`Choose a time zone of the list.`,
      }),
    };
  }
}
