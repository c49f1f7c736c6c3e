import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { OBLIGATIONS } from '@plumbline/domain';
import { DashboardClient } from '../api/dashboard-client';
import { type DashboardView } from '../api/views';
import { Session } from '../core/session';
import { ContextBar } from '../ui/context-bar';
import { daysWords, instantWords } from '../ui/dates';
import { saveAs } from '../ui/download';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { Figure } from '../ui/figure';
import { Icon } from '../ui/icon';
import { Skeleton } from '../ui/skeleton';
import { headlineTable, toCsv } from './board-csv';
import { type BoardFilter, listOf, paramsOf } from './board-filter';
import { ChartCard } from './chart-card';
import { DashboardFilter } from './dashboard-filter';
import { dueChart } from './due-chart';
import { FindingsCard } from './findings-card';
import { HeatCard } from './heat-card';
import { heatTable } from './heat-map';
import { SERIES } from './outcome-series';
import { outcomesChart } from './outcomes-chart';
import { trendChart } from './trend-chart';

/** Where the reviews stand: progress, compliance, overdue work, open findings, outcomes, weeks. */
@Component({
  selector: 'pl-dashboard-page',
  imports: [
    ChartCard,
    ContextBar,
    DashboardFilter,
    EmptyState,
    ErrorState,
    Figure,
    FindingsCard,
    HeatCard,
    Icon,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './dashboard-page.html',
})
export class DashboardPage {
  private readonly session = inject(Session);
  readonly agencyId = input<string>();
  readonly reviewId = input<string | readonly string[]>();
  readonly obligation = input<string>();
  readonly from = input<string>();
  readonly to = input<string>();

  protected readonly chosen = computed<BoardFilter>(() => ({
    agencyId: this.agencyId() || undefined,
    reviewIds: listOf(this.reviewId()),
    obligation: OBLIGATIONS.find((obligation) => obligation === this.obligation()),
    from: this.from() || undefined,
    to: this.to() || undefined,
  }));
  protected readonly filter = computed(() => paramsOf(this.chosen()));
  protected readonly board = inject(DashboardClient).read(() => this.filter());
  /** What was shown last stays on screen while a changed filter loads. */
  protected readonly shown = linkedSignal<DashboardView | undefined, DashboardView | undefined>({
    source: () => (this.board.hasValue() ? this.board.value() : undefined),
    computation: (latest, previous) => latest ?? previous?.value,
  });
  protected readonly series = SERIES;
  protected readonly outcomes = computed(() =>
    outcomesChart(this.shown()?.categories ?? [], this.filter()),
  );
  protected readonly trend = computed(() => trendChart(this.shown()?.trend ?? [], this.filter()));
  protected readonly due = computed(() => {
    const data = this.shown();
    return data && dueChart(data.dueWeeks, this.filter());
  });
  protected readonly canDecide = computed(() => this.session.mayEver('item.accept'));
  protected readonly canPlan = computed(() => this.session.mayEver('review.plan'));

  protected withFigure(figure: string) {
    return { ...this.filter(), figure };
  }

  protected asOf(data: DashboardView): string {
    return instantWords(data.asOf);
  }

  protected overdueBase({ overdue: { reviews } }: DashboardView): string {
    return reviews === 1
      ? $localize`items in 1 review`
      : $localize`items in ${reviews}:reviews: reviews`;
  }

  protected oldest(data: DashboardView): string {
    return daysWords(data.overdue.oldestDays);
  }

  protected exportCsv(data: DashboardView): void {
    const heat = heatTable(data.agencyCategories, data.categories, this.filter());
    const tables = [
      headlineTable(data),
      this.outcomes().table,
      heat,
      this.trend().table,
      dueChart(data.dueWeeks, this.filter()).table,
    ];
    const file = new Blob([toCsv(tables)], { type: 'text/csv;charset=utf-8' });
    saveAs(file, `plumbline-dashboard-${data.asOf.slice(0, 10)}.csv`);
  }
}
