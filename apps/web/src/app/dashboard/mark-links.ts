import { Component, computed, ElementRef, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type BoardRows } from './board-table';

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/**
 * The marks of a chart for the keyboard: one stop, the arrows move from mark to mark, Enter opens its
 * items. The mark in focus is shown in words below the chart.
 */
@Component({
  selector: 'pl-mark-links',
  imports: [RouterLink],
  host: { role: 'toolbar', '[attr.aria-label]': 'name()', '(keydown)': 'move($event)' },
  styles: `
    :host {
      display: block;
      position: relative;
    }
    a:not(:focus) {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    a:focus {
      position: absolute;
      z-index: 1;
      bottom: 0;
      left: 0;
      padding: 2px 8px;
      background: var(--pl-surface);
    }
  `,
  template: `
    @for (mark of marks(); track $index) {
      <a
        class="mark-link"
        routerLink="/items"
        [queryParams]="mark.query"
        [attr.tabindex]="$index === at() ? 0 : -1"
        (focus)="at.set($index)"
        >{{ mark.words }}</a
      >
    }
  `,
})
export class MarkLinks {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly table = input.required<BoardRows>();
  protected readonly name = computed(
    () => $localize`Marks of ${this.table().name}:chart:: arrows move, Enter opens the items`,
  );
  protected readonly marks = computed(() =>
    this.table()
      .rows.filter(({ isTotal }) => isTotal !== true)
      .flatMap(({ label, cells }) =>
        cells.flatMap(({ text, query, words }, index) =>
          query === undefined || text === '0'
            ? []
            : [{ query, words: words ?? `${label}, ${this.columnOf(index)}: ${text}` }],
        ),
      ),
  );
  protected readonly at = linkedSignal({ source: this.marks, computation: () => 0 });

  protected move(event: KeyboardEvent): void {
    const last = this.marks().length - 1;
    const step = STEPS[event.key] ?? 0;
    const ends: Readonly<Record<string, number>> = { Home: 0, End: last };
    const target = ends[event.key] ?? Math.min(Math.max(this.at() + step, 0), last);
    if (step === 0 && ends[event.key] === undefined) return;
    event.preventDefault();
    this.host.querySelectorAll('a')[target]?.focus();
  }

  private columnOf(index: number): string {
    return (this.table().columns[index + 1] ?? '').toLowerCase();
  }
}
