import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { complianceOf, progressOf, REVIEW_STATUSES } from '@plumbline/domain';
import { AgenciesClient } from '../api/agencies-client';
import { ReviewsClient } from '../api/reviews-client';
import { type ReviewSummary } from '../api/views';
import { REVIEW_STATUS_WORDS } from '../core/labels';
import { Session } from '../core/session';
import { periodWords } from '../ui/dates';
import { Due } from '../ui/due';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { Icon } from '../ui/icon';
import { ListKeys } from '../ui/list-keys';
import { PageHeader } from '../ui/page-header';
import { percentWords } from '../ui/percent';
import { ProgressBar } from '../ui/progress-bar';
import { Skeleton } from '../ui/skeleton';
import { textOf } from '../ui/text-of';
import { daysLate } from './review-late';
import { ReviewStatusChip } from './review-status';

/** The reviews a person can see, with both figures; the filters stand in the address. */
@Component({
  selector: 'pl-reviews-page',
  imports: [
    Due,
    EmptyState,
    ErrorState,
    Icon,
    ListKeys,
    PageHeader,
    ProgressBar,
    ReviewStatusChip,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './reviews-page.html',
})
export class ReviewsPage {
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  readonly status = input<string>();
  readonly agencyId = input<string>();
  readonly mine = input<string>();

  protected readonly textOf = textOf;
  protected readonly statuses = REVIEW_STATUSES;
  protected readonly statusWords = REVIEW_STATUS_WORDS;
  protected readonly percent = percentWords;
  protected readonly late = daysLate;
  protected readonly period = periodWords;

  protected readonly chosenStatus = computed(() =>
    REVIEW_STATUSES.find((status) => status === this.status()),
  );
  protected readonly isMine = computed(() => this.mine() === 'true');
  private readonly query = computed(() => {
    const [agencyId, status] = [this.agencyId(), this.chosenStatus()];
    return {
      ...(status !== undefined && { status }),
      ...(agencyId !== undefined && { agencyId }),
      ...(this.isMine() && { mine: 'true' }),
    };
  });
  protected readonly reviews = inject(ReviewsClient).list(() => this.query());
  private readonly agencyList = inject(AgenciesClient).list();
  protected readonly agencies = computed(() =>
    this.agencyList.hasValue() ? this.agencyList.value().items : [],
  );
  protected readonly canPlan = computed(() => this.session.mayEver('review.plan'));
  protected readonly isNarrowed = computed(() => Object.keys(this.query()).length > 0);
  protected readonly rows = computed(() =>
    this.reviews.hasValue() ? this.reviews.value().items : [],
  );
  protected readonly summary = computed(() => {
    if (!this.reviews.hasValue()) return '';
    const count = this.rows().length;
    const late = this.rows().filter(({ overdue }) => overdue).length;
    const base = count === 1 ? $localize`1 review.` : $localize`${count}:count: reviews.`;
    return late === 0 ? base : base + $localize` ${late}:late: overdue.`;
  });

  protected progress(review: ReviewSummary): number | null {
    return progressOf(review.figures);
  }

  protected compliance(review: ReviewSummary): number | null {
    return complianceOf(review.figures);
  }

  protected async narrow(change: Readonly<Record<string, string | null>>): Promise<void> {
    await this.router.navigate(['/reviews'], {
      queryParams: change,
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  protected pick(name: string, event: Event): Promise<void> {
    return this.narrow({ [name]: textOf(event) || null });
  }
}
