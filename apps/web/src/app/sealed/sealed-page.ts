import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { complianceOf, type Figures } from '@plumbline/domain';
import { SealedClient } from '../api/sealed-client';
import { type SealedEditionRow } from '../api/views';
import { InstantPipe } from '../ui/date-pipes';
import { periodWords } from '../ui/dates';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { Icon } from '../ui/icon';
import { ListKeys } from '../ui/list-keys';
import { PageHeader } from '../ui/page-header';
import { percentWords } from '../ui/percent';
import { Skeleton } from '../ui/skeleton';
import { complianceFormula } from './compliance-formula';
import { ShortHash } from './short-hash';

/** The sealed editions a person can see, newest first. */
@Component({
  selector: 'pl-sealed-page',
  imports: [
    EmptyState,
    ErrorState,
    Icon,
    InstantPipe,
    ListKeys,
    PageHeader,
    RouterLink,
    ShortHash,
    Skeleton,
  ],
  templateUrl: './sealed-page.html',
  styleUrl: './sealed-page.css',
})
export class SealedPage {
  protected readonly editions = inject(SealedClient).list();
  protected readonly rows = computed(() =>
    this.editions.hasValue() ? this.editions.value().items : [],
  );
  protected readonly period = periodWords;
  protected readonly formula = complianceFormula;
  protected readonly summary = computed(() => {
    if (!this.editions.hasValue()) return '';
    const count = this.rows().length;
    return count === 1
      ? $localize`1 sealed edition. A sealed edition doesn't change.`
      : $localize`${count}:count: sealed editions. A sealed edition doesn't change.`;
  });

  protected compliance(figures: Figures): string {
    return percentWords(complianceOf(figures));
  }

  protected copyLabel({ code, edition }: SealedEditionRow): string {
    return $localize`Copy the content hash of ${code}:code:, edition ${edition}:edition:`;
  }
}
