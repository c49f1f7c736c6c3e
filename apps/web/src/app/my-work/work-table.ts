import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type ItemRow } from '../api/views';
import { ObligationMark, OutcomeChip, StatusChip } from '../ui/chips';
import { itemCount } from '../ui/counts';
import { Due } from '../ui/due';
import { endOfWeek, dayWords, today } from '../ui/dates';
import { Icon } from '../ui/icon';
import { ListKeys } from '../ui/list-keys';
import { type Selection } from '../ui/selection';
import { type Group, type WorkGroup } from './work-filter';

const GROUP_WORDS: Readonly<Record<Group, (count: number) => [heading: string, note: string]>> = {
  overdue: (count) => [
    $localize`Overdue`,
    $localize`${itemCount(count)}:items:. Finish these first, or ask for a new date.`,
  ],
  week: (count) => [
    $localize`Due this week`,
    $localize`${itemCount(count)}:items:, to ${dayWords(endOfWeek(today()))}:day:`,
  ],
  later: (count) => [$localize`Later`, itemCount(count)],
  waiting: (count) => [$localize`Waiting for the supervisor`, itemCount(count)],
};

/** The officer's items in groups; J/K move, X selects, Enter opens. */
@Component({
  selector: 'pl-work-table',
  imports: [Due, Icon, ListKeys, ObligationMark, OutcomeChip, RouterLink, StatusChip],
  templateUrl: './work-table.html',
})
export class WorkTable {
  readonly groups = input.required<readonly WorkGroup[]>();
  readonly selection = input.required<Selection>();
  readonly toggleAll = output<void>();

  protected readonly order = computed(() =>
    this.groups().flatMap((group) => group.rows.map((row) => row.id)),
  );
  protected readonly shown = computed(() =>
    this.groups().map(({ group, rows }) => {
      const [heading, note] = GROUP_WORDS[group](rows.length);
      return { group, heading, note, rows };
    }),
  );
  protected readonly isAll = computed(() => {
    const order = this.order();
    return order.length > 0 && this.selection().count() === order.length;
  });

  protected toggleRow(index: number): void {
    const id = this.order()[index];
    if (id !== undefined) this.selection().toggle(id);
  }

  protected extendTo(index: number): void {
    const id = this.order()[index];
    if (id !== undefined) this.selection().extend(id, this.order());
  }

  protected selectWords(row: ItemRow): string {
    return $localize`Select ${row.ref}:ref:`;
  }
}
