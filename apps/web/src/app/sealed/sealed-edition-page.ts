import { Component, computed, effect, inject, input, viewChild } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import { type Category } from '@plumbline/domain';
import { SealedClient } from '../api/sealed-client';
import { Session } from '../core/session';
import { ReportPanel } from '../reports/report-panel';
import { ContextBar } from '../ui/context-bar';
import { periodWords } from '../ui/dates';
import { ErrorState } from '../ui/error-state';
import { Icon } from '../ui/icon';
import { Skeleton } from '../ui/skeleton';
import { EditionFacts } from './edition-facts';
import { OutcomeTable } from './outcome-table';
import { SealedItems } from './sealed-items';

/** A sealed edition as it was frozen: figures, people, every item, findings, approvals, the hash. */
@Component({
  selector: 'pl-sealed-edition-page',
  imports: [
    ContextBar,
    EditionFacts,
    ErrorState,
    Icon,
    OutcomeTable,
    ReportPanel,
    RouterLink,
    SealedItems,
    Skeleton,
  ],
  templateUrl: './sealed-edition-page.html',
})
export class SealedEditionPage {
  private readonly session = inject(Session);
  readonly reviewId = input.required<string>();
  readonly edition = input.required<string>();

  protected readonly sealed = inject(SealedClient).one(() => ({
    reviewId: this.reviewId(),
    edition: this.edition(),
  }));
  protected readonly parent = { path: '/sealed', label: $localize`Sealed reviews` };
  private readonly items = viewChild(SealedItems);

  protected readonly view = computed(() =>
    this.sealed.hasValue() ? this.sealed.value() : undefined,
  );
  protected readonly content = computed(() => this.view()?.content);
  protected readonly heading = computed(
    () => this.content()?.agency.name ?? $localize`Sealed review`,
  );
  protected readonly facts = computed(() => {
    const review = this.content()?.review;
    if (review === undefined) return '';
    const period = periodWords(review.periodStart, review.periodEnd);
    return $localize`${review.code}:code: · edition ${review.edition}:edition: · ${period}:period:`;
  });
  protected readonly editions = computed(() => [Number(this.edition())]);
  protected readonly canPlan = computed(() => this.session.mayEver('review.plan'));
  protected readonly canReport = computed(() => this.session.mayEver('report.request'));

  constructor() {
    const title = inject(Title);
    effect(() => {
      const content = this.content();
      if (content !== undefined) {
        title.setTitle(`${content.review.code} ${content.agency.name} · Plumbline`);
      }
    });
  }

  protected showItems(category: Category): void {
    this.items()?.show(category);
  }
}
