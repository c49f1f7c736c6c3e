import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { CATEGORIES, ITEM_FIGURES, OBLIGATIONS, SEVERITIES } from '@plumbline/domain';
import { type ItemQuery, ItemsClient } from '../api/items-client';
import { CATEGORY_WORDS, OBLIGATION_WORDS, SEVERITY_WORDS } from '../core/labels';
import { ObligationMark, OutcomeChip, StatusChip } from '../ui/chips';
import { itemCount } from '../ui/counts';
import { dayWords } from '../ui/dates';
import { Due } from '../ui/due';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { ListKeys } from '../ui/list-keys';
import { PageHeader } from '../ui/page-header';
import { Skeleton } from '../ui/skeleton';
import { dayOf, FIGURE_WORDS } from './figure-filter';

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
  private readonly router = inject(Router);
  readonly figure = input<string>();
  readonly category = input<string>();
  readonly reviewId = input<string | readonly string[]>();
  readonly agencyId = input<string>();
  readonly severity = input<string>();
  readonly obligation = input<string>();
  readonly dueFrom = input<string>();
  readonly dueTo = input<string>();
  readonly from = input<string>();
  readonly to = input<string>();

  private readonly chosenFigure = computed(() =>
    ITEM_FIGURES.find((figure) => figure === this.figure()),
  );
  private readonly chosenCategory = computed(() =>
    CATEGORIES.find((category) => category === this.category()),
  );
  private readonly chosenSeverity = computed(() =>
    SEVERITIES.find((severity) => severity === this.severity()),
  );
  private readonly chosenObligation = computed(() =>
    OBLIGATIONS.find((obligation) => obligation === this.obligation()),
  );
  private readonly query = computed(() => ({
    ...given({
      figure: this.chosenFigure(),
      category: this.chosenCategory(),
      severity: this.chosenSeverity(),
      obligation: this.chosenObligation(),
      agencyId: this.agencyId(),
      reviewId: this.reviewId(),
      dueFrom: dayOf(this.dueFrom()),
      dueTo: dayOf(this.dueTo()),
      from: dayOf(this.from()),
      to: dayOf(this.to()),
      // A mock review counts nowhere; named alone, its items are still listed.
      real: this.reviewId() === undefined ? 'true' : undefined,
    }),
    limit: '200',
  }));
  /** Where each page seen so far began; the last one is shown. */
  readonly after = input<string | readonly string[]>();
  protected readonly cursors = computed<readonly string[]>(() => [this.after() ?? []].flat());
  protected readonly items = this.client.list(() => {
    const cursor = this.cursors().at(-1);
    return cursor === undefined ? this.query() : { ...this.query(), cursor };
  });
  protected readonly rows = computed(() => (this.items.hasValue() ? this.items.value().items : []));
  protected readonly nextCursor = computed(() =>
    this.items.hasValue() ? this.items.value().nextCursor : null,
  );
  protected readonly heading = computed(() => {
    const figure = this.chosenFigure();
    const category = this.chosenCategory();
    const severity = this.chosenSeverity();
    const obligation = this.chosenObligation();
    const dueFrom = dayOf(this.dueFrom());
    const parts = [
      figure === undefined ? null : FIGURE_WORDS[figure],
      category === undefined ? null : CATEGORY_WORDS[category],
      severity === undefined
        ? null
        : $localize`open findings: ${SEVERITY_WORDS[severity]}:severity:`,
      obligation === undefined ? null : OBLIGATION_WORDS[obligation],
      dueFrom === undefined ? null : $localize`due from ${dayWords(dueFrom)}:day:`,
    ].filter((part) => part !== null);
    return parts.length === 0 ? $localize`Items` : $localize`Items: ${parts.join(', ')}:filter:`;
  });
  protected readonly summary = computed(() => {
    if (!this.items.hasValue()) return '';
    return itemCount(this.items.value().total);
  });

  protected nextPage(): void {
    const cursor = this.nextCursor();
    if (cursor !== null) this.turnTo([...this.cursors(), cursor]);
  }

  protected previousPage(): void {
    this.turnTo(this.cursors().slice(0, -1));
  }

  private turnTo(after: readonly string[]): void {
    const queryParams = { after: after.length === 0 ? null : after };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
}

/** Only what is there. */
const given = (
  filters: Readonly<Record<string, string | readonly string[] | undefined>>,
): ItemQuery =>
  Object.fromEntries(
    Object.entries(filters).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
