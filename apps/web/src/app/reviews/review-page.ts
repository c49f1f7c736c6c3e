import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { Router, RouterLink } from '@angular/router';
import { ItemsClient } from '../api/items-client';
import { type ReviewDetail, ReviewsClient } from '../api/reviews-client';
import { type ItemRow } from '../api/views';
import { permitted } from '../core/allowed';
import { Session } from '../core/session';
import { periodWords } from '../ui/dates';
import { ReportPanel } from '../reports/report-panel';
import { Announcer } from '../ui/announcer';
import { ContextBar } from '../ui/context-bar';
import { ErrorState } from '../ui/error-state';
import { Figure } from '../ui/figure';
import { Icon } from '../ui/icon';
import { type Sent } from '../ui/send-dialog';
import { Skeleton } from '../ui/skeleton';
import { filterFrom } from './item-filter';
import { type Step } from './next-step';
import { NextStepCard } from './next-step-card';
import { ReviewActs } from './review-acts';
import { ReviewChangePanel } from './review-change-panel';
import { ReviewFacts } from './review-facts';
import { ReviewItems } from './review-items';
import { ReviewStatusChip } from './review-status';
import { SealCard } from './seal-card';

/** A review: where it stands, what comes next, its items, approval and seal, reports. */
@Component({
  selector: 'pl-review-page',
  imports: [
    ContextBar,
    ErrorState,
    Figure,
    Icon,
    NextStepCard,
    ReportPanel,
    ReviewChangePanel,
    ReviewFacts,
    ReviewItems,
    ReviewStatusChip,
    RouterLink,
    SealCard,
    Skeleton,
  ],
  templateUrl: './review-page.html',
  styleUrl: './review-page.css',
})
export class ReviewPage {
  private readonly acts = inject(ReviewActs);
  private readonly announcer = inject(Announcer);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  readonly id = input.required<string>();
  /** Query parameters: the filter of the items. */
  readonly status = input<string>();
  readonly outcome = input<string>();
  readonly category = input<string>();
  readonly overdue = input<string>();
  readonly unassigned = input<string>();

  protected readonly review = inject(ReviewsClient).one(() => this.id());
  protected readonly items = inject(ItemsClient).ofReview(() => this.id());
  protected readonly parent = { path: '/reviews', label: $localize`Reviews` };
  protected readonly note = signal<string | null>(null);
  protected readonly isChanging = signal(false);

  protected readonly view = computed(() =>
    this.review.hasValue() ? this.review.value() : undefined,
  );
  protected readonly rows = computed(() => (this.items.hasValue() ? this.items.value().items : []));
  protected readonly filter = computed(() =>
    filterFrom({
      status: this.status(),
      outcome: this.outcome(),
      category: this.category(),
      overdue: this.overdue(),
      unassigned: this.unassigned(),
    }),
  );
  protected readonly facts = computed(() => {
    const view = this.view();
    if (view === undefined) return '';
    const period = periodWords(view.periodStart, view.periodEnd);
    return $localize`${view.code}:code: · ${period}:period: · edition ${view.edition}:edition:`;
  });
  protected readonly heading = computed(() => this.view()?.agency.name ?? '');
  protected readonly canCancel = computed(() => permitted(this.view(), 'review.cancel').allowed);
  protected readonly canRebaseline = computed(
    () => permitted(this.view(), 'review.rebaseline').allowed,
  );
  protected readonly canPlanNext = computed(() => {
    const view = this.view();
    return view?.status === 'sealed' && view.next === null && this.session.mayEver('review.plan');
  });
  protected readonly canChange = computed(() => permitted(this.view(), 'review.change').allowed);
  protected readonly canReport = computed(() => permitted(this.view(), 'report.request').allowed);
  protected readonly reportable = computed(() => {
    const view = this.view();
    if (view === undefined) return [];
    const isRunning = view.openedAt !== null && !['sealed', 'cancelled'].includes(view.status);
    const editions = view.seals.map(({ edition }) => edition);
    return isRunning ? [...editions, null] : editions;
  });

  constructor() {
    const title = inject(Title);
    effect(() => {
      const view = this.view();
      if (view !== undefined) title.setTitle(`${view.code} ${view.agency.name} · Plumbline`);
    });
  }

  protected async take(step: Step): Promise<void> {
    const view = this.view();
    if (view === undefined) return;
    if (step === 'assign') await this.showUnassigned();
    if (step === 'open') {
      this.adopt(await this.acts.open(view), $localize`The review is open. Assign its items.`);
    }
    if (step === 'approve') this.adopt(await this.acts.approve(view), $localize`Approved.`);
    if (step === 'seal') this.adopt(await this.acts.seal(view), $localize`Sealed.`);
  }

  protected async cancel(): Promise<void> {
    const view = this.view();
    if (view !== undefined) {
      this.adopt(await this.acts.cancel(view), $localize`The review is cancelled.`);
    }
  }

  protected async sendBack(rows: readonly ItemRow[]): Promise<void> {
    const view = this.view();
    if (view === undefined) return;
    const sent = await this.acts.sendBack(view, rows);
    this.adopt(sent, $localize`${rows.length}:count: items are back with their officers.`);
  }

  protected changed(view: ReviewDetail): void {
    this.isChanging.set(false);
    this.adopt({ answer: view }, $localize`The review is changed.`);
  }

  protected refresh(): void {
    this.review.reload();
    this.items.reload();
  }

  /** Shows the answer, or that the review moved on while it was decided about. */
  protected adopt(sent: Sent<ReviewDetail> | null, done: string): void {
    if (sent === null) return;
    this.note.set(null);
    if ('answer' in sent) {
      this.review.set(sent.answer);
      this.items.reload();
      this.announcer.say(done);
      return;
    }
    this.refresh();
    this.note.set(
      $localize`The review changed while you decided. This is how it stands now; look again, then decide.`,
    );
  }

  private async showUnassigned(): Promise<void> {
    await this.router.navigate([], {
      queryParams: { unassigned: 'true' },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
    document.getElementById('items')?.scrollIntoView?.({ block: 'start' });
    document.getElementById('items')?.focus({ preventScroll: true });
  }
}
