import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PoliciesClient } from '../api/policies-client';
import { Session } from '../core/session';
import { InstantPipe } from '../ui/date-pipes';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { Icon } from '../ui/icon';
import { ListKeys } from '../ui/list-keys';
import { PageHeader } from '../ui/page-header';
import { Skeleton } from '../ui/skeleton';

/** The policy documents, and for a program lead the way to import one. */
@Component({
  selector: 'pl-policies-page',
  imports: [
    EmptyState,
    ErrorState,
    Icon,
    InstantPipe,
    ListKeys,
    PageHeader,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './policies-page.html',
})
export class PoliciesPage {
  private readonly session = inject(Session);
  protected readonly policies = inject(PoliciesClient).list();
  protected readonly canImport = computed(() => this.session.mayEver('policy.import'));
  protected readonly rows = computed(() =>
    this.policies.hasValue() ? this.policies.value().items : [],
  );
  protected readonly summary = computed(() => {
    if (!this.policies.hasValue()) return '';
    const count = this.rows().length;
    return count === 1
      ? $localize`1 document. Each leads to its practices and to the checklist made from it.`
      : $localize`${count}:count: documents. Each leads to its practices and to the checklist made from it.`;
  });
}
