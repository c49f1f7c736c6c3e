import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ItemsClient } from '../api/items-client';
import { ObligationMark, OutcomeChip } from '../ui/chips';
import { itemCount } from '../ui/counts';
import { InstantPipe } from '../ui/date-pipes';
import { waitWords } from '../ui/dates';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { Icon } from '../ui/icon';
import { ListKeys } from '../ui/list-keys';
import { PageHeader } from '../ui/page-header';
import { Skeleton } from '../ui/skeleton';
import { daysWaiting, groupByAgency, oldestFirst } from './queue';

/** Submitted items that wait for the supervisor's decision, oldest first. */
@Component({
  selector: 'pl-approvals-page',
  imports: [
    EmptyState,
    ErrorState,
    Icon,
    InstantPipe,
    ListKeys,
    ObligationMark,
    OutcomeChip,
    PageHeader,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './approvals-page.html',
})
export class ApprovalsPage {
  protected readonly items = inject(ItemsClient).list(() => ({ waiting: 'true', limit: '200' }));
  private readonly rows = computed(() => (this.items.hasValue() ? this.items.value().items : []));
  protected readonly groups = computed(() => groupByAgency(this.rows()));
  protected readonly first = computed(() =>
    oldestFirst(this.rows()).find((row) => !row.preparedByMe),
  );
  protected readonly summary = computed(() => {
    if (!this.items.hasValue()) return '';
    return $localize`${itemCount(this.rows().length)}:items: to decide, oldest first.`;
  });
  protected readonly waited = daysWaiting;
  protected readonly waitWords = waitWords;
}
