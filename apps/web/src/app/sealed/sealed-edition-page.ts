import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { CATEGORIES, type Category, type Outcome, OUTCOMES, ROLES } from '@plumbline/domain';
import { SealedClient } from '../api/sealed-client';
import { CATEGORY_WORDS, OUTCOME_FULL_WORDS, ROLE_WORDS } from '../core/labels';
import { Session } from '../core/session';
import { ReportPanel } from '../reports/report-panel';
import { ContextBar } from '../ui/context-bar';
import { DatePipe, InstantPipe } from '../ui/date-pipes';
import { periodWords } from '../ui/dates';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { Figure } from '../ui/figure';
import { Hash } from '../ui/hash';
import { Icon } from '../ui/icon';
import { Skeleton } from '../ui/skeleton';
import { textOf } from '../ui/text-of';
import { SealedItemCard } from './sealed-item-card';

/** A sealed edition as it was frozen: figures, people, every item, findings, approvals, the hash. */
@Component({
  selector: 'pl-sealed-edition-page',
  imports: [
    ContextBar,
    DatePipe,
    EmptyState,
    ErrorState,
    Figure,
    Hash,
    Icon,
    InstantPipe,
    ReportPanel,
    SealedItemCard,
    Skeleton,
  ],
  templateUrl: './sealed-edition-page.html',
  styleUrl: './sealed-edition-page.css',
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
  protected readonly textOf = textOf;
  protected readonly outcomes = OUTCOMES;
  protected readonly outcomeWords = OUTCOME_FULL_WORDS;
  protected readonly categories = CATEGORIES;
  protected readonly categoryWords = CATEGORY_WORDS;
  protected readonly outcome = signal<Outcome | null>(null);
  protected readonly category = signal<Category | null>(null);

  protected readonly view = computed(() =>
    this.sealed.hasValue() ? this.sealed.value() : undefined,
  );
  protected readonly content = computed(() => this.view()?.content);
  protected readonly shown = computed(() =>
    (this.content()?.items ?? []).filter(
      (item) =>
        (this.outcome() === null || item.assessment.outcome === this.outcome()) &&
        (this.category() === null || item.category === this.category()),
    ),
  );
  protected readonly heading = computed(() => this.content()?.agency.name ?? '');
  protected readonly facts = computed(() => {
    const review = this.content()?.review;
    if (review === undefined) return '';
    return $localize`${review.code}:code: · edition ${review.edition}:edition:`;
  });
  protected readonly period = computed(() => {
    const review = this.content()?.review;
    return review === undefined ? '' : periodWords(review.periodStart, review.periodEnd);
  });
  protected readonly editions = computed(() => [Number(this.edition())]);
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

  protected pickOutcome(event: Event): void {
    this.outcome.set(OUTCOMES.find((outcome) => outcome === textOf(event)) ?? null);
  }

  protected pickCategory(event: Event): void {
    this.category.set(CATEGORIES.find((category) => category === textOf(event)) ?? null);
  }

  protected clear(): void {
    this.outcome.set(null);
    this.category.set(null);
  }

  protected roleWords(role: string): string {
    const known = ROLES.find((candidate) => candidate === role);
    return known === undefined ? role : ROLE_WORDS[known];
  }
}
