import { Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { PoliciesClient } from '../api/policies-client';
import { type PolicyView } from '../api/views';
import { Session } from '../core/session';
import { Announcer } from '../ui/announcer';
import { InstantPipe } from '../ui/date-pipes';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { Icon } from '../ui/icon';
import { ListKeys } from '../ui/list-keys';
import { PageHeader } from '../ui/page-header';
import { Skeleton } from '../ui/skeleton';
import { ImportPanel } from './import-panel';

/** The policy documents, and for a program lead the way to import one. */
@Component({
  selector: 'pl-policies-page',
  imports: [
    EmptyState,
    ErrorState,
    Icon,
    ImportPanel,
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
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  protected readonly policies = inject(PoliciesClient).list();
  protected readonly canImport = computed(() => this.session.mayEver('policy.import'));
  protected readonly isImporting = signal(false);
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

  protected async openImported(policy: PolicyView): Promise<void> {
    const { auditable, practices, sections } = policy;
    await this.router.navigate(['/policies', policy.id]);
    this.announcer.say(
      $localize`Imported: ${sections.length}:sections: sections, ${practices}:practices: practices, ${auditable}:auditable: auditable.`,
    );
  }
}
