import { Component, input, output } from '@angular/core';
import { textOf } from '../ui/text-of';
import { TIME_ZONES } from './time-zones';

/** The options of a time zone: those of the United States first. */
@Component({
  selector: 'pl-zone-select',
  template: `
    <select
      class="in"
      [id]="for()"
      [attr.aria-invalid]="isInvalid()"
      [attr.aria-describedby]="isInvalid() ? for() + '-error' : null"
      (change)="choose.emit(textOf($event))"
    >
      <optgroup label="United States" i18n-label>
        @for (zone of zones.unitedStates; track zone) {
          <option [value]="zone" [selected]="zone === value()">{{ zone }}</option>
        }
      </optgroup>
      <optgroup label="Elsewhere" i18n-label>
        @for (zone of zones.others; track zone) {
          <option [value]="zone" [selected]="zone === value()">{{ zone }}</option>
        }
      </optgroup>
    </select>
  `,
  styles: `
    .in {
      width: 100%;
    }
  `,
})
export class ZoneSelect {
  /** The id of the control, for its label. */
  readonly for = input.required<string>();
  readonly value = input.required<string>();
  readonly isInvalid = input(false);
  readonly choose = output<string>();
  protected readonly textOf = textOf;
  protected readonly zones = TIME_ZONES;
}
