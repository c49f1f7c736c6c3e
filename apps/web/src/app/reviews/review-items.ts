import { Component, computed, inject, input, output, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { CATEGORIES, OUTCOMES } from '@plumbline/domain';
import { type BulkResult, type ReviewDetail, ReviewsClient } from '../api/reviews-client';
import { type ItemRow } from '../api/views';
import { permitted } from '../core/allowed';
import { Attempt } from '../core/attempt';
import { CATEGORY_WORDS, ITEM_STATUS_WORDS, OUTCOME_FULL_WORDS } from '../core/labels';
import { ObligationMark, OutcomeChip, StatusChip } from '../ui/chips';
import { Announcer } from '../ui/announcer';
import { itemCount } from '../ui/counts';
import { DoneNote } from '../ui/done-note';
import { Due } from '../ui/due';
import { EmptyState } from '../ui/empty-state';
import { Icon } from '../ui/icon';
import { ListKeys } from '../ui/list-keys';
import { Selection } from '../ui/selection';
import { textOf } from '../ui/text-of';
import { type Assigned, BulkAssign } from './bulk-assign';
import { filterRows, isNarrowing, type ItemFilter, STATUS_FILTERS } from './item-filter';
import { isTheirs } from './next-step';

/** The items of a review: filters in the address, selection, and what is done to the selected. */
@Component({
  selector: 'pl-review-items',
  imports: [
    BulkAssign,
    DoneNote,
    Due,
    EmptyState,
    Icon,
    ListKeys,
    ObligationMark,
    OutcomeChip,
    RouterLink,
    StatusChip,
  ],
  templateUrl: './review-items.html',
})
export class ReviewItems {
  private readonly router = inject(Router);
  private readonly client = inject(ReviewsClient);
  private readonly announcer = inject(Announcer);
  readonly review = input.required<ReviewDetail>();
  readonly rows = input.required<readonly ItemRow[]>();
  readonly filter = input.required<ItemFilter>();
  /** Items were assigned: what is shown of them and of the review is old. */
  readonly changed = output<void>();
  /** The items to send back to their officers. */
  readonly sendBack = output<readonly ItemRow[]>();

  protected readonly textOf = textOf;
  protected readonly statuses = STATUS_FILTERS;
  protected readonly outcomes = OUTCOMES;
  protected readonly outcomeWords = OUTCOME_FULL_WORDS;
  protected readonly categories = CATEGORIES;
  protected readonly categoryWords = CATEGORY_WORDS;
  protected readonly statusWords = { ...ITEM_STATUS_WORDS, undecided: $localize`Not accepted yet` };
  protected readonly selection = new Selection();
  protected readonly result = signal<string | null>(null);
  /** The last assignment while it can be taken back. */
  protected readonly undoable = signal<string | null>(null);
  private readonly undoing = new Attempt();

  protected readonly shown = computed(() => filterRows(this.rows(), this.filter()));
  private readonly order = computed(() => this.shown().map(({ id }) => id));
  protected readonly isNarrowed = computed(() => isNarrowing(this.filter()));
  protected readonly overdue = computed(
    () => this.rows().filter(({ overdueDays }) => overdueDays > 0).length,
  );
  protected readonly unassigned = computed(
    () => this.rows().filter(({ assignee }) => assignee === null).length,
  );
  protected readonly assigning = computed(() => permitted(this.review(), 'review.assign'));
  protected readonly canAssign = computed(
    () => this.assigning().allowed && isTheirs(this.review(), 'review.assign'),
  );
  protected readonly canSendBack = computed(
    () =>
      permitted(this.review(), 'review.send-back').allowed &&
      ['accepted', 'approved'].includes(this.review().status),
  );
  protected readonly canSelect = computed(() => this.canAssign() || this.canSendBack());
  protected readonly selected = computed(() => {
    const ids = this.selection.list();
    return this.rows().filter(({ id }) => ids.includes(id));
  });
  protected readonly isAll = computed(
    () => this.order().length > 0 && this.selection.count() === this.order().length,
  );

  protected toggle(event: MouseEvent, id: string): void {
    if (event.shiftKey) this.selection.extend(id, this.order());
    else this.selection.toggle(id);
  }

  protected toggleRow(index: number): void {
    const id = this.order()[index];
    if (id !== undefined && this.canSelect()) this.selection.toggle(id);
  }

  protected extendTo(index: number): void {
    const id = this.order()[index];
    if (id !== undefined && this.canSelect()) this.selection.extend(id, this.order());
  }

  protected toggleAll(): void {
    if (this.selection.count() > 0) this.selection.clear();
    else this.selection.selectAll(this.order());
  }

  protected async narrow(change: Readonly<Record<string, string | null>>): Promise<void> {
    this.selection.clear();
    await this.router.navigate([], {
      queryParams: change,
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  protected pick(name: string, event: Event): Promise<void> {
    return this.narrow({ [name]: textOf(event) || null });
  }

  protected clear(): Promise<void> {
    return this.narrow({
      status: null,
      outcome: null,
      category: null,
      overdue: null,
      unassigned: null,
    });
  }

  /** After an assignment: what changed, and the items that stand as they were stay selected. */
  protected afterAssign({ said, left, assignmentId }: Assigned): void {
    this.result.set(said);
    this.undoable.set(assignmentId);
    this.selection.selectAll(left);
    this.changed.emit();
  }

  /** Gives the items of the last assignment back what they had, except those changed since. */
  protected async takeBack(): Promise<void> {
    const assignmentId = this.undoable();
    if (assignmentId === null) return;
    const result = await this.undoing.run(() =>
      this.client.undoAssignment(this.review().id, assignmentId),
    );
    const said = result === null ? (this.undoing.refusal() ?? '') : this.undoneWords(result);
    if (result !== null || this.undoing.problem()?.code === 'wrong-state') this.undoable.set(null);
    this.announcer.say(said);
    this.result.set(said);
    this.changed.emit();
  }

  private undoneWords({ applied, conflicts }: BulkResult): string {
    const done = $localize`Undone: ${itemCount(applied.length)}:items: as before.`;
    const left = new Set(conflicts.map(({ id }) => id));
    const refs = this.rows().filter(({ id }) => left.has(id));
    return refs.length === 0
      ? done
      : done +
          $localize` Changed meanwhile, so left as they are: ${refs.map(({ ref }) => ref).join(', ')}:refs:.`;
  }

  protected selectWords(row: ItemRow): string {
    return $localize`Select ${row.ref}:ref:`;
  }
}
