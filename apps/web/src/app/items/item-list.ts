import {
  afterRenderEffect,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { CATEGORIES, type Figures, type ItemStatus, progressOf } from '@plumbline/domain';
import { type ItemRow } from '../api/views';
import { CATEGORY_WORDS } from '../core/labels';
import { OutcomeChip, StatusChip } from '../ui/chips';
import { ListKeys } from '../ui/list-keys';
import { ProgressBar } from '../ui/progress-bar';

type Show = 'todo' | 'returned' | 'all';

/** The order in which the list shows items: by category, within one as the checklist has them. */
export const inListOrder = (rows: readonly ItemRow[]): ItemRow[] =>
  CATEGORIES.flatMap((category) => rows.filter((row) => row.category === category));

const SHOWN_STATUSES: Readonly<Record<Show, readonly ItemStatus[]>> = {
  todo: ['open', 'in_progress', 'returned'],
  returned: ['returned'],
  all: ['open', 'in_progress', 'submitted', 'accepted', 'returned'],
};

/** The items of a review by category, with how many of each are decided. */
@Component({
  selector: 'pl-item-list',
  imports: [ListKeys, OutcomeChip, ProgressBar, RouterLink, StatusChip],
  host: { class: 'list', role: 'navigation', '[attr.aria-label]': 'label' },
  templateUrl: './item-list.html',
})
export class ItemList {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly rows = input.required<readonly ItemRow[]>();
  readonly currentId = input.required<string>();
  readonly figures = input<Figures>();
  readonly opened = output<void>();

  protected readonly label = $localize`Items of this review`;
  protected readonly show = signal<Show>('all');
  protected readonly progress = computed(() => {
    const figures = this.figures();
    return figures === undefined ? null : progressOf(figures);
  });
  protected readonly counts = computed(() => ({
    todo: this.rowsOf('todo').length,
    returned: this.rowsOf('returned').length,
    all: this.rows().length,
  }));
  protected readonly groups = computed(() => {
    const shown = this.rowsOf(this.show());
    return CATEGORIES.map((category) => {
      const all = this.rows().filter((row) => row.category === category);
      return {
        label: CATEGORY_WORDS[category],
        decided: all.filter((row) => row.status === 'accepted').length,
        all: all.length,
        rows: shown.filter((row) => row.category === category),
      };
    }).filter((group) => group.rows.length > 0);
  });

  constructor() {
    afterRenderEffect(() => {
      this.currentId();
      this.rows();
      this.host.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest' });
    });
  }

  private rowsOf(show: Show): ItemRow[] {
    return this.rows().filter((row) => SHOWN_STATUSES[show].includes(row.status));
  }
}
