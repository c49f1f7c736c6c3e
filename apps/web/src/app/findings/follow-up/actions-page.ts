import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { CORRECTIVE_ACTION_STATES } from '@plumbline/domain';
import { CorrectiveActionsClient } from '../../api/corrective-actions-client';
import { CORRECTIVE_ACTION_STATE_WORDS } from '../../core/labels';
import { SeverityChip } from '../../ui/chips';
import { Due } from '../../ui/due';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { ListKeys } from '../../ui/list-keys';
import { PageHeader } from '../../ui/page-header';
import { Skeleton } from '../../ui/skeleton';
import { textOf } from '../../ui/text-of';
import { ActionStateChip } from './action-state';

/** Corrective actions over all findings, the most urgent first; the filters stand in the address. */
@Component({
  selector: 'pl-actions-page',
  imports: [
    ActionStateChip,
    Due,
    EmptyState,
    ErrorState,
    ListKeys,
    PageHeader,
    RouterLink,
    SeverityChip,
    Skeleton,
  ],
  templateUrl: './actions-page.html',
})
export class ActionsPage {
  private readonly router = inject(Router);
  readonly state = input<string>();
  readonly mine = input<string>();
  readonly late = input<string>();

  protected readonly states = CORRECTIVE_ACTION_STATES;
  protected readonly stateWords = CORRECTIVE_ACTION_STATE_WORDS;
  protected readonly chosenState = computed(() =>
    CORRECTIVE_ACTION_STATES.find((state) => state === this.state()),
  );
  protected readonly isMine = computed(() => this.mine() === 'true');
  protected readonly isLate = computed(() => this.late() === 'true');
  private readonly query = computed(() => {
    const state = this.chosenState();
    return {
      ...(state !== undefined && { state }),
      ...(this.isMine() && { mine: 'true' }),
      ...(this.isLate() && { late: 'true' }),
    };
  });
  protected readonly actions = inject(CorrectiveActionsClient).list(() => this.query());
  protected readonly isNarrowed = computed(() => Object.keys(this.query()).length > 0);
  protected readonly summary = computed(() => {
    if (!this.actions.hasValue()) return '';
    const { items } = this.actions.value();
    const late = items.filter(({ daysLate }) => daysLate > 0).length;
    const base =
      items.length === 1 ? $localize`1 action.` : $localize`${items.length}:count: actions.`;
    return late === 0 ? base : base + $localize` Late: ${late}:late:.`;
  });

  protected async narrow(change: Readonly<Record<string, string | null>>): Promise<void> {
    await this.router.navigate(['/actions'], {
      queryParams: change,
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  protected pickState(event: Event): Promise<void> {
    return this.narrow({ state: textOf(event) || null });
  }
}
