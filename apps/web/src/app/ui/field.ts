import { Component, input } from '@angular/core';
import { Icon } from './icon';

/**
 * A label, its hint and its error around one control. Give the control `id` = `for`, and
 * `aria-describedby` = `for` + `-error` while there is an error.
 */
@Component({
  selector: 'pl-field',
  imports: [Icon],
  host: { class: 'field' },
  template: `
    <label class="lbl" [attr.for]="for()">
      {{ label() }}
      @if (hint()) {
        <span class="meta">{{ hint() }}</span>
      }
    </label>
    <ng-content />
    @if (error(); as error) {
      <p class="field-error" [id]="for() + '-error'"><pl-icon name="error" />{{ error }}</p>
    }
  `,
})
export class Field {
  readonly for = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly error = input<string | null>(null);
}
