import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { CATEGORIES, CLAIM_STATUSES, type ClaimStatus } from '@plumbline/domain';
import { ClaimsClient } from '../api/claims-client';
import { PoliciesClient } from '../api/policies-client';
import { type ClaimRow, type VersionedClaim } from '../api/views';
import { CATEGORY_WORDS, CLAIM_WORDS } from '../core/labels';
import { OpenEdit } from '../core/open-edit';
import { type HoldsWords } from '../core/unsaved';
import { Announcer } from '../ui/announcer';
import { ClaimChip, ObligationMark } from '../ui/chips';
import { signedWords } from '../ui/claim-banner';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { Icon } from '../ui/icon';
import { ListKeys } from '../ui/list-keys';
import { PageHeader } from '../ui/page-header';
import { type Segment, Segmented } from '../ui/segmented';
import { Skeleton } from '../ui/skeleton';
import { textOf } from '../ui/text-of';
import { addressOf, type ClaimFilter, filterOf, PAGE, queryOf } from './claim-filter';
import { ClaimForm } from './claim-form';
import { ClaimHistory } from './claim-history';

/** What the policies claim, practice by practice, and what counsel says of it. */
@Component({
  selector: 'pl-claims-page',
  imports: [
    ClaimChip,
    ClaimForm,
    ClaimHistory,
    EmptyState,
    ErrorState,
    Icon,
    ListKeys,
    ObligationMark,
    PageHeader,
    RouterLink,
    Segmented,
    Skeleton,
  ],
  templateUrl: './claims-page.html',
  styleUrl: './claims-page.css',
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class ClaimsPage implements HoldsWords {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly announcer = inject(Announcer);
  private readonly openEdit = inject(OpenEdit);
  private readonly parameters = toSignal(this.route.queryParamMap, {
    initialValue: this.route.snapshot.queryParamMap,
  });
  protected readonly textOf = textOf;
  protected readonly signed = signedWords;
  protected readonly categories = CATEGORIES;
  protected readonly categoryWords = CATEGORY_WORDS;
  protected readonly filter = linkedSignal(() => filterOf(this.parameters()));
  protected readonly claims = inject(ClaimsClient).list(() => queryOf(this.filter()));
  private readonly policies = inject(PoliciesClient).list();
  protected readonly openId = signal<string | null>(null);
  protected readonly historyId = signal<string | null>(null);

  protected readonly list = computed(() => (this.claims.hasValue() ? this.claims.value() : null));
  protected readonly documents = computed(() =>
    this.policies.hasValue() ? this.policies.value().items : [],
  );
  protected readonly segments = computed<readonly Segment<ClaimStatus | 'all'>[]>(() => {
    const counts = this.list()?.counts;
    const all = CLAIM_STATUSES.reduce((sum, status) => sum + (counts?.[status] ?? 0), 0);
    return [
      { value: 'all', label: $localize`All ${all}:count:` },
      ...CLAIM_STATUSES.map((status) => ({
        value: status,
        label: `${CLAIM_WORDS[status]} ${counts?.[status] ?? 0}`,
      })),
    ];
  });
  protected readonly pages = computed(() => {
    const { offset } = this.filter();
    const total = this.list()?.total ?? 0;
    return {
      previous: offset > 0 ? Math.max(0, offset - PAGE) : null,
      next: offset + PAGE < total ? offset + PAGE : null,
    };
  });
  protected readonly shown = computed(() => {
    const list = this.list();
    return list === null
      ? ''
      : $localize`${list.items.length}:shown: of ${list.total}:total: practices`;
  });

  mayLeave(): Promise<boolean> {
    return this.openEdit.mayClose();
  }

  protected warn(event: BeforeUnloadEvent): void {
    if (this.openEdit.isDirty()) event.preventDefault();
  }

  /** Narrows from the first practice on; what is written in an open form is asked about first. */
  protected async narrow(change: Partial<ClaimFilter>): Promise<void> {
    if (!(await this.openEdit.mayClose())) return;
    this.openId.set(null);
    this.filter.update((filter) => ({ ...filter, offset: 0, ...change }));
    await this.router.navigate([], {
      relativeTo: this.route,
      queryParams: addressOf(this.filter()),
      replaceUrl: true,
    });
  }

  protected pickStatus(status: ClaimStatus | 'all'): Promise<void> {
    return this.narrow({ status: status === 'all' ? null : status });
  }

  protected pickCategory(event: Event): Promise<void> {
    return this.narrow({ category: CATEGORIES.find((one) => one === textOf(event)) ?? null });
  }

  protected clear(): Promise<void> {
    return this.narrow({
      ...{ words: '', status: null, category: null, policyId: null, auditable: false },
    });
  }

  protected async open(id: string | null): Promise<void> {
    if (await this.openEdit.mayClose()) this.openId.set(id);
  }

  protected saved(row: ClaimRow, claim: VersionedClaim): void {
    this.openId.set(null);
    const status = CLAIM_WORDS[claim.status];
    this.announcer.say($localize`${row.ref}:ref:: ${status}:status:.`);
    this.claims.reload();
    setTimeout(() => document.getElementById(`set-${row.practiceId}`)?.focus());
  }

  protected practiceOf(row: ClaimRow) {
    return { policyId: row.policy.id, practiceKey: row.practiceKey, version: row.claim.version };
  }

  protected setLabelOf(row: ClaimRow): string {
    return $localize`Set the claim status of ${row.ref}:ref:`;
  }

  protected notesLabelOf(row: ClaimRow): string {
    return $localize`Notes on ${row.ref}:ref:`;
  }
}
