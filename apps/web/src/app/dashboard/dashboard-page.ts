import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DashboardClient } from '../api/dashboard-client';
import { Session } from '../core/session';
import { ContextBar } from '../ui/context-bar';
import { daysWords, instantWords } from '../ui/dates';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { Figure } from '../ui/figure';
import { Icon } from '../ui/icon';
import { Skeleton } from '../ui/skeleton';
import { FindingsCard } from './findings-card';
import { OutcomesCard } from './outcomes-card';
import { ReviewsCard } from './reviews-card';

/** Where the reviews stand: progress, compliance, overdue work, open findings, outcomes. */
@Component({
  selector: 'pl-dashboard-page',
  imports: [
    ContextBar,
    EmptyState,
    ErrorState,
    Figure,
    FindingsCard,
    Icon,
    OutcomesCard,
    ReviewsCard,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './dashboard-page.html',
})
export class DashboardPage {
  private readonly session = inject(Session);
  protected readonly board = inject(DashboardClient).read();
  protected readonly canDecide = computed(() => this.session.mayEver('item.accept'));
  protected readonly canPlan = computed(() => this.session.mayEver('review.plan'));
  protected readonly asOf = computed(() =>
    this.board.hasValue() ? instantWords(this.board.value().asOf) : '',
  );
  protected readonly overdueBase = computed(() => {
    const reviews = this.board.hasValue() ? this.board.value().overdue.reviews : 0;
    return reviews === 1
      ? $localize`items in 1 review`
      : $localize`items in ${reviews}:reviews: reviews`;
  });
  protected readonly oldest = computed(() =>
    this.board.hasValue() ? daysWords(this.board.value().overdue.oldestDays) : '',
  );
}
