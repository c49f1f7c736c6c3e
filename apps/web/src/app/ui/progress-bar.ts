import { Component, computed, input } from '@angular/core';

/** A share from 0 to 1 as a thin bar; null shows an empty one and says "none yet". */
@Component({
  selector: 'pl-progress-bar',
  template: `
    <span
      class="bar {{ tone() }}"
      role="progressbar"
      aria-valuemin="0"
      aria-valuemax="100"
      [attr.aria-valuenow]="percent()"
      [attr.aria-label]="label()"
      [attr.aria-valuetext]="percent() === null ? noneYet : null"
    >
      <i [style.width.%]="percent() ?? 0"></i>
    </span>
  `,
})
export class ProgressBar {
  readonly value = input.required<number | null>();
  readonly label = input.required<string>();
  readonly tone = input<'' | 'ok'>('');
  protected readonly noneYet = $localize`none yet`;
  protected readonly percent = computed(() => {
    const value = this.value();
    return value === null ? null : Math.round(value * 100);
  });
}
