import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CATEGORIES, SEVERITIES } from '@plumbline/domain';
import { ItemsClient } from '../api/items-client';
import { CATEGORY_WORDS, SEVERITY_WORDS } from '../core/labels';
import { ObligationMark, OutcomeChip, StatusChip } from '../ui/chips';
import { itemCount } from '../ui/counts';
import { Due } from '../ui/due';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { ListKeys } from '../ui/list-keys';
import { PageHeader } from '../ui/page-header';
import { Skeleton } from '../ui/skeleton';
import { counts, FIGURE_WORDS, ITEM_FIGURES, queryOf } from './figure-filter';

/** The items behind a number: what a figure, category, review or severity of a dashboard counts. */
@Component({
  selector: 'pl-items-page',
  imports: [
    Due,
    EmptyState,
    ErrorState,
    ListKeys,
    ObligationMark,
    OutcomeChip,
    PageHeader,
    RouterLink,
    Skeleton,
    StatusChip,
  ],
  templateUrl: './items-page.html',
})
export class ItemsPage {
  private readonly client = inject(ItemsClient);
  readonly figure = input<string>();
  readonly category = input<string>();
  readonly reviewId = input<string>();
  readonly severity = input<string>();

  private readonly chosenFigure = computed(() =>
    ITEM_FIGURES.find((figure) => figure === this.figure()),
  );
  private readonly chosenCategory = computed(() =>
    CATEGORIES.find((category) => category === this.category()),
  );
  private readonly chosenSeverity = computed(() =>
    SEVERITIES.find((severity) => severity === this.severity()),
  );
  private readonly query = computed(() => {
    const [category, severity, reviewId] = [
      this.chosenCategory(),
      this.chosenSeverity(),
      this.reviewId(),
    ];
    return {
      ...queryOf(this.chosenFigure()),
      ...(category !== undefined && { category }),
      ...(severity !== undefined && { severity }),
      ...(reviewId !== undefined && { reviewId }),
      limit: '200',
    };
  });
  /** Where each page seen so far began; the last one is shown. */
  protected readonly cursors = linkedSignal<unknown, readonly string[]>({
    source: this.query,
    computation: () => [],
  });
  protected readonly items = this.client.list(() => {
    const cursor = this.cursors().at(-1);
    return cursor === undefined ? this.query() : { ...this.query(), cursor };
  });
  protected readonly rows = computed(() =>
    this.items.hasValue()
      ? this.items.value().items.filter((row) => counts(this.chosenFigure(), row))
      : [],
  );
  protected readonly nextCursor = computed(() =>
    this.items.hasValue() ? this.items.value().nextCursor : null,
  );
  protected readonly heading = computed(() => {
    const figure = this.chosenFigure();
    const category = this.chosenCategory();
    const severity = this.chosenSeverity();
    const parts = [
      figure === undefined ? null : FIGURE_WORDS[figure],
      category === undefined ? null : CATEGORY_WORDS[category],
      severity === undefined
        ? null
        : $localize`open findings: ${SEVERITY_WORDS[severity]}:severity:`,
    ].filter((part) => part !== null);
    return parts.length === 0 ? $localize`Items` : $localize`Items: ${parts.join(', ')}:filter:`;
  });
  protected readonly summary = computed(() => {
    if (!this.items.hasValue()) return '';
    return itemCount(this.rows().length);
  });

  protected nextPage(): void {
    const cursor = this.nextCursor();
    if (cursor !== null) this.cursors.update((cursors) => [...cursors, cursor]);
  }

  protected previousPage(): void {
    this.cursors.update((cursors) => cursors.slice(0, -1));
  }
}
