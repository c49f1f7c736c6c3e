import { Component, computed, DestroyRef, inject, input, signal } from '@angular/core';

const PATIENCE_IN_MS = 300;

/** Gray bars in the shape of the list to come; shown only when it takes longer than 300 ms. */
@Component({
  selector: 'pl-skeleton',
  host: { 'aria-busy': 'true' },
  template: `
    <span class="vh" i18n>Loading</span>
    @if (isLate()) {
      @for (row of list(); track row) {
        <div class="sk-row">
          <i class="sk sk-box"></i>
          <i class="sk sk-ref"></i>
          <i class="sk sk-title" [class.short]="row % 2 === 1"></i>
          <span class="grow"></span>
          <i class="sk sk-chip"></i>
        </div>
      }
    }
  `,
})
export class Skeleton {
  readonly rows = input(6);
  protected readonly list = computed(() => Array.from({ length: this.rows() }, (_, row) => row));
  protected readonly isLate = signal(false);

  constructor() {
    const timer = setTimeout(() => this.isLate.set(true), PATIENCE_IN_MS);
    inject(DestroyRef).onDestroy(() => clearTimeout(timer));
  }
}
