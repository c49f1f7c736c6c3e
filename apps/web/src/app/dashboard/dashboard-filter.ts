import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { OBLIGATIONS } from '@plumbline/domain';
import { type ReviewSummary } from '../api/views';
import { OBLIGATION_WORDS } from '../core/labels';
import { periodWords } from '../ui/dates';
import { Icon } from '../ui/icon';
import { textOf } from '../ui/text-of';
import { type BoardFilter } from './board-filter';

/** Chooses period, agency, reviews and obligation; the choice stands in the address. */
@Component({
  selector: 'pl-dashboard-filter',
  imports: [Icon],
  templateUrl: './dashboard-filter.html',
})
export class DashboardFilter {
  private readonly router = inject(Router);
  readonly filter = input.required<BoardFilter>();
  /** The reviews to choose from. */
  readonly reviews = input.required<readonly ReviewSummary[]>();
  protected readonly obligations = OBLIGATIONS;
  protected readonly obligationWords = OBLIGATION_WORDS;
  protected readonly periods = computed(() => {
    const words = new Map(
      this.reviews().map(({ periodStart, periodEnd }) => [
        `${periodStart}_${periodEnd}`,
        periodWords(periodStart, periodEnd),
      ]),
    );
    return [...words].map(([value, label]) => ({ value, label }));
  });
  protected readonly period = computed(() => `${this.filter().from}_${this.filter().to}`);
  protected readonly agencies = computed(() => [
    ...new Map(this.reviews().map(({ agency }) => [agency.id, agency])).values(),
  ]);
  protected readonly reviewsWords = computed(() => {
    const [chosen, all] = [this.filter().reviewIds.length, this.reviews().length];
    return chosen === 0
      ? $localize`Reviews: all ${all}:count:`
      : $localize`Reviews: ${chosen}:chosen: of ${all}:count:`;
  });

  protected pick(name: 'agencyId' | 'obligation', event: Event): void {
    this.narrow({ [name]: textOf(event) || null });
  }

  protected pickPeriod(event: Event): void {
    const [from, to] = textOf(event).split('_', 2);
    this.narrow({ from: from || null, to: to ?? null });
  }

  protected toggleReview(id: string): void {
    const chosen = this.filter().reviewIds;
    const reviewId = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
    this.narrow({ reviewId: reviewId.length === 0 ? null : reviewId });
  }

  private narrow(queryParams: Readonly<Record<string, string | readonly string[] | null>>): void {
    void this.router.navigate(['/dashboard'], {
      queryParams,
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }
}
