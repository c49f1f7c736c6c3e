import { Component, computed, inject, input, output, signal } from '@angular/core';
import { type AssignInput, type ReviewDetail, ReviewsClient } from '../api/reviews-client';
import { UsersClient } from '../api/users-client';
import { type ItemRow } from '../api/views';
import { Attempt } from '../core/attempt';
import { Announcer } from '../ui/announcer';
import { itemCount } from '../ui/counts';
import { Icon } from '../ui/icon';
import { textOf } from '../ui/text-of';

/** What was done in words, which items had changed meanwhile, and the id that takes it back. */
export interface Assigned {
  readonly said: string;
  readonly left: readonly string[];
  readonly assignmentId: string | null;
}

/** Gives the selected items an officer, a due date, or both. */
@Component({
  selector: 'pl-bulk-assign',
  imports: [Icon],
  template: `
    <form class="row" novalidate (submit)="assign($event)">
      <select
        class="btn sm"
        aria-label="Officer for the selected items"
        i18n-aria-label
        (change)="officerId.set(textOf($event))"
      >
        <option value="" i18n>Officer: as it is</option>
        @for (person of people(); track person.id) {
          <option [value]="person.id" [selected]="person.id === officerId()">
            {{ person.name }}
          </option>
        }
      </select>
      <label class="row meta">
        <ng-container i18n>Due</ng-container>
        <input
          class="in day sm"
          type="date"
          [value]="dueOn()"
          (input)="dueOn.set(textOf($event))"
        />
      </label>
      <button
        class="btn primary sm"
        [attr.aria-disabled]="isEmpty() || attempt.isBusy()"
        aria-describedby="assign-why"
        i18n
      >
        Assign
      </button>
      <span class="meta" id="assign-why">{{ why() }}</span>
      @if (attempt.refusal(); as refusal) {
        <span class="bad-text row" role="alert"><pl-icon name="error" />{{ refusal }}</span>
      }
    </form>
  `,
})
export class BulkAssign {
  private readonly client = inject(ReviewsClient);
  private readonly announcer = inject(Announcer);
  readonly review = input.required<ReviewDetail>();
  readonly items = input.required<readonly ItemRow[]>();
  /** How many items the review has. */
  readonly total = input.required<number>();
  readonly assigned = output<Assigned>();

  protected readonly textOf = textOf;
  protected readonly attempt = new Attempt();
  protected readonly officerId = signal('');
  protected readonly dueOn = signal('');
  private readonly agencyId = computed(() => this.review().agency.id);
  private readonly officers = inject(UsersClient).holding(() => ({
    role: 'officer',
    agencyId: this.agencyId(),
  }));
  protected readonly people = computed(() =>
    this.officers.hasValue() ? this.officers.value().items : [],
  );
  protected readonly isEmpty = computed(() => this.officerId() === '' && this.dueOn() === '');
  protected readonly why = computed(() => {
    if (this.officers.error() !== undefined) {
      return $localize`The officers could not be loaded. Reload the page.`;
    }
    return this.isEmpty() ? $localize`Choose an officer, a due date, or both.` : this.preview();
  });

  private preview(): string {
    const [officerId, dueOn] = [this.officerId(), this.dueOn()];
    const same = this.items().filter(
      (row) =>
        (officerId === '' || row.assignee?.id === officerId) &&
        (dueOn === '' || row.dueOn === dueOn),
    ).length;
    const change = $localize`${this.items().length - same}:changing: of ${itemCount(this.total())}:items: change`;
    if (same === 0) return $localize`${change}:change:.`;
    if (dueOn === '') return $localize`${change}:change:; ${same}:same: have this officer already.`;
    return officerId === ''
      ? $localize`${change}:change:; ${same}:same: have this date already.`
      : $localize`${change}:change:; ${same}:same: have this officer and date already.`;
  }

  protected async assign(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isEmpty()) return;
    const items = this.items();
    const input: AssignInput = {
      items,
      ...(this.officerId() !== '' && { assigneeId: this.officerId() }),
      ...(this.dueOn() !== '' && { dueOn: this.dueOn() }),
    };
    const result = await this.attempt.run(() => this.client.assign(this.review().id, input));
    if (result === null) return;
    const left = result.conflicts.map(({ id }) => id);
    const refs = items.filter(({ id }) => left.includes(id)).map(({ ref }) => ref);
    const same = result.unchanged.length;
    const done =
      $localize`${result.applied.length}:applied: of ${items.length}:all: items assigned.` +
      (same === 0 ? '' : $localize` ${same}:same: were so already.`);
    const conflicts =
      refs.length === 0
        ? ''
        : $localize` Changed meanwhile, so left as they were: ${refs.join(', ')}:refs:. Look at them, then assign again.`;
    this.announcer.say(done + conflicts);
    const assignmentId = result.assignmentId;
    this.assigned.emit({ said: done + conflicts, left, assignmentId });
  }
}
