import { Component, computed, input } from '@angular/core';

interface Bar {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly opacity: number;
}

/** A row of rising bars of which the first `lit` are full: "how much", without color. */
@Component({
  selector: 'pl-bars',
  host: { class: 'bars' },
  template: `
    <svg
      class="bars"
      aria-hidden="true"
      height="14"
      [attr.viewBox]="'0 0 ' + width() + ' 14'"
      [attr.width]="width()"
    >
      @for (bar of bars(); track bar.x) {
        <rect
          width="3"
          fill="currentColor"
          [attr.x]="bar.x"
          [attr.y]="bar.y"
          [attr.height]="bar.height"
          [attr.opacity]="bar.opacity"
        />
      }
    </svg>
  `,
})
export class Bars {
  readonly of = input.required<number>();
  readonly lit = input.required<number>();
  protected readonly width = computed(() => this.of() * 4);
  protected readonly bars = computed<Bar[]>(() => {
    const of = this.of();
    return Array.from({ length: of }, (_, index) => {
      const height = 2 + (9 * (index + 1)) / of;
      return { x: index * 4, y: 13 - height, height, opacity: index < this.lit() ? 1 : 0.28 };
    });
  });
}
