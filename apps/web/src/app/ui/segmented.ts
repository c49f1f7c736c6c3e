import { Component, input, output } from '@angular/core';
import { Bars } from './bars';
import { type GlyphName } from './glyphs';
import { Icon } from './icon';

/** One choice. `tone` colors it when chosen; `key` is shown as its shortcut. */
export interface Segment<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly icon?: GlyphName;
  readonly bars?: number;
  readonly tone?: 'info' | 'ok' | 'warn' | 'bad';
  readonly key?: string;
}

/** A segmented control: native radios in a fieldset, so arrows and forms work by themselves. */
@Component({
  selector: 'pl-segmented',
  imports: [Bars, Icon],
  template: `
    <fieldset class="seg {{ look() }}" [id]="name()" [disabled]="disabled()">
      <legend class="vh">{{ legend() }}</legend>
      @for (segment of segments(); track segment.value) {
        <label [class]="segment.value === value() ? 'on ' + (segment.tone ?? 'info') : ''">
          <input
            type="radio"
            [name]="name()"
            [value]="segment.value"
            [checked]="segment.value === value()"
            (change)="choose.emit(segment.value)"
          />
          @if (segment.icon; as icon) {
            <pl-icon [name]="icon" />
          }
          @if (segment.bars; as lit) {
            <pl-bars [of]="4" [lit]="lit" />
          }
          {{ segment.label }}
          @if (segment.key; as key) {
            <kbd aria-hidden="true">{{ key }}</kbd>
          }
        </label>
      }
    </fieldset>
  `,
})
export class Segmented<T extends string> {
  readonly legend = input.required<string>();
  readonly name = input.required<string>();
  readonly segments = input.required<readonly Segment<T>[]>();
  readonly value = input.required<T | null>();
  readonly look = input('');
  readonly disabled = input(false);
  readonly choose = output<T>();
}
