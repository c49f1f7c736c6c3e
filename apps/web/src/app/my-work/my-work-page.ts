import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { CATEGORIES, METHODS, OBLIGATIONS } from '@plumbline/domain';
import { ItemsClient } from '../api/items-client';
import { type ItemRow } from '../api/views';
import { CATEGORY_WORDS, METHOD_WORDS, OBLIGATION_WORDS } from '../core/labels';
import { Announcer } from '../ui/announcer';
import { itemCount } from '../ui/counts';
import { today } from '../ui/dates';
import { DoneNote } from '../ui/done-note';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { Icon } from '../ui/icon';
import { PageHeader } from '../ui/page-header';
import { Selection } from '../ui/selection';
import { Skeleton } from '../ui/skeleton';
import { textOf } from '../ui/text-of';
import { BulkAssess, type BulkChange } from './bulk-assess';
import {
  filterWork,
  groupByDue,
  inTab,
  nextToDo,
  queryOf,
  type Tab,
  type WorkFilter,
  workFilterFrom,
} from './work-filter';
import { WorkTable } from './work-table';

/** An officer's items by due date. */
@Component({
  selector: 'pl-my-work-page',
  imports: [DoneNote, EmptyState, ErrorState, Icon, PageHeader, RouterLink, Skeleton, WorkTable],
  templateUrl: './my-work-page.html',
})
export class MyWorkPage {
  private readonly bulk = inject(BulkAssess);
  private readonly announcer = inject(Announcer);
  protected readonly items = inject(ItemsClient).list(() => ({ mine: 'true', limit: '200' }));

  protected readonly textOf = textOf;
  protected readonly categories = CATEGORIES;
  protected readonly categoryWords = CATEGORY_WORDS;
  protected readonly obligations = OBLIGATIONS;
  protected readonly obligationWords = OBLIGATION_WORDS;
  protected readonly methods = METHODS;
  protected readonly methodWords = METHOD_WORDS;

  private readonly router = inject(Router);
  readonly tab = input<string>();
  readonly q = input<string>();
  readonly reviewId = input<string>();
  readonly category = input<string>();
  readonly obligation = input<string>();
  /** What the address says; a change shows at once and the address follows. */
  protected readonly filter = linkedSignal<WorkFilter>(() =>
    workFilterFrom({
      tab: this.tab(),
      q: this.q(),
      reviewId: this.reviewId(),
      category: this.category(),
      obligation: this.obligation(),
    }),
  );
  protected readonly selection = new Selection();
  protected readonly isBusy = signal(false);
  /** What the last change of the selected items did, until hidden. */
  protected readonly result = signal<BulkChange | null>(null);

  protected readonly rows = computed<readonly ItemRow[]>(() =>
    this.items.hasValue() ? this.items.value().items : [],
  );
  protected readonly shown = computed(() => filterWork(this.rows(), this.filter()));
  protected readonly groups = computed(() => groupByDue(this.shown(), today()));
  protected readonly counts = computed(() => ({
    todo: inTab(this.rows(), 'todo').length,
    returned: inTab(this.rows(), 'returned').length,
    waiting: inTab(this.rows(), 'waiting').length,
  }));
  protected readonly reviews = computed(() => {
    const codes = new Map(this.rows().map((row) => [row.reviewId, row.reviewCode]));
    return [...codes].map(([id, code]) => ({ id, code }));
  });
  protected readonly next = computed(() => nextToDo(this.rows()));
  protected readonly summary = computed(() => this.summaryWords());
  protected readonly looked = computed(() => itemCount(this.counts()[this.filter().tab]));
  protected readonly waiting = computed(() => itemCount(this.counts().waiting));
  protected readonly noMatch = computed(() => {
    const words = this.filter().words.trim();
    return words === '' ? $localize`No item matches` : $localize`No item matches “${words}:words:”`;
  });
  protected readonly isNarrowed = computed(() => {
    const { words, reviewId, category, obligation } = this.filter();
    return words + reviewId + category + obligation !== '';
  });

  protected narrow(change: Partial<WorkFilter>): void {
    this.filter.update((filter) => ({ ...filter, ...change }));
    this.selection.clear();
    void this.router.navigate([], {
      queryParams: queryOf(this.filter()),
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  protected show(tab: Tab): void {
    this.narrow({ tab });
  }

  protected pickCategory(event: Event): void {
    const chosen = textOf(event);
    this.narrow({ category: CATEGORIES.find((category) => category === chosen) ?? '' });
  }

  protected pickObligation(event: Event): void {
    const chosen = textOf(event);
    this.narrow({ obligation: OBLIGATIONS.find((obligation) => obligation === chosen) ?? '' });
  }

  protected hideResult(): void {
    this.result.set(null);
  }

  protected clearFilter(): void {
    this.narrow({ words: '', reviewId: '', category: '', obligation: '' });
  }

  protected toggleAll(): void {
    if (this.selection.count() > 0) this.selection.clear();
    else this.selection.selectAll(this.shown().map((row) => row.id));
  }

  protected async setMethod(event: Event): Promise<void> {
    const chosen = METHODS.find((method) => method === textOf(event));
    if (event.target instanceof HTMLSelectElement) event.target.value = '';
    if (chosen === undefined) return;
    await this.change(() => this.bulk.setMethod(this.selected(), chosen));
  }

  protected async markNotApplicable(): Promise<void> {
    const total = this.counts().todo;
    await this.change(() => this.bulk.markNotApplicable(this.selected(), total));
  }

  protected async undo(): Promise<void> {
    const takeBack = this.result()?.takeBack;
    if (takeBack) await this.change(takeBack);
  }

  private selected(): readonly ItemRow[] {
    return this.rows().filter(({ id }) => this.selection.has(id));
  }

  private async change(work: () => Promise<BulkChange | null>): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    try {
      const result = await work();
      if (result === null) return;
      this.announcer.say(result.said);
      this.result.set(result);
      this.selection.clear();
      this.items.reload();
    } finally {
      this.isBusy.set(false);
    }
  }

  private summaryWords(): string {
    const { todo, returned } = this.counts();
    if (!this.items.hasValue()) return '';
    if (todo === 0) return $localize`No items to do.`;
    const reviews = new Set(inTab(this.rows(), 'todo').map((row) => row.reviewId)).size;
    const overdue = this.rows().filter((row) => row.overdueDays > 0).length;
    const base =
      reviews === 1
        ? $localize`${itemCount(todo)}:items: to do in 1 review.`
        : $localize`${itemCount(todo)}:items: to do in ${reviews}:reviews: reviews.`;
    const late = overdue === 0 ? '' : $localize` ${overdue}:overdue: overdue.`;
    const back = returned === 0 ? '' : $localize` ${returned}:returned: came back to you.`;
    return base + late + back;
  }
}
