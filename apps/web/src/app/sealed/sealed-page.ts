import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { complianceOf, type Figures, progressOf } from '@plumbline/domain';
import { SealedClient } from '../api/sealed-client';
import { InstantPipe } from '../ui/date-pipes';
import { periodWords } from '../ui/dates';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { ListKeys } from '../ui/list-keys';
import { PageHeader } from '../ui/page-header';
import { percentWords } from '../ui/percent';
import { Skeleton } from '../ui/skeleton';

/** The sealed editions a person can see, newest first. */
@Component({
  selector: 'pl-sealed-page',
  imports: [EmptyState, ErrorState, InstantPipe, ListKeys, PageHeader, RouterLink, Skeleton],
  templateUrl: './sealed-page.html',
})
export class SealedPage {
  protected readonly editions = inject(SealedClient).list();
  protected readonly rows = computed(() =>
    this.editions.hasValue() ? this.editions.value().items : [],
  );
  protected readonly period = periodWords;
  protected readonly summary = computed(() => {
    if (!this.editions.hasValue()) return '';
    const count = this.rows().length;
    return count === 1
      ? $localize`1 sealed edition. A sealed edition doesn't change.`
      : $localize`${count}:count: sealed editions. A sealed edition doesn't change.`;
  });

  protected progress(figures: Figures): string {
    return percentWords(progressOf(figures));
  }

  protected compliance(figures: Figures): string {
    return percentWords(complianceOf(figures));
  }
}
