import { Component, computed, input, signal } from '@angular/core';
import {
  BASELINE_CHANGES,
  type BaselineChange,
  REBASELINE_CHOICES,
  type RebaselineChoice,
} from '@plumbline/domain';
import { type RebaselineLine } from '../api/views';
import { ObligationMark, OutcomeChip, StatusChip } from '../ui/chips';
import { Icon } from '../ui/icon';
import { ListKeys } from '../ui/list-keys';
import { Selection } from '../ui/selection';
import { textOf } from '../ui/text-of';
import { WordDiff } from '../ui/word-diff';
import { type RebaselineChoices } from './rebaseline-choices';
import { BASELINE_CHANGE_WORDS, CHOICE_WORDS, consequenceOf } from './rebaseline-words';

/** The items of a proposal, each with what changed and what is chosen, singly or for many. */
@Component({
  selector: 'pl-rebaseline-table',
  imports: [Icon, ListKeys, ObligationMark, OutcomeChip, StatusChip, WordDiff],
  templateUrl: './rebaseline-table.html',
  styles: `
    :host {
      display: block;
    }
    .item-wording,
    .item-title {
      display: block;
    }
    .choice {
      width: 240px;
    }
    .choice .in {
      height: 34px;
      width: 100%;
    }
    .choice .meta {
      display: block;
      margin-top: 2px;
    }
    .obligation-change {
      flex-wrap: wrap;
      gap: 2px 6px;
    }
  `,
})
export class RebaselineTable {
  readonly lines = input.required<readonly RebaselineLine[]>();
  readonly choices = input.required<RebaselineChoices>();

  protected readonly changeWords = BASELINE_CHANGE_WORDS;
  protected readonly choiceWords = CHOICE_WORDS;
  protected readonly proposedWords = $localize` (proposed)`;
  protected readonly consequenceOf = consequenceOf;
  protected readonly selection = new Selection();
  protected readonly kind = signal<BaselineChange | null>(null);

  protected readonly shown = computed(() => {
    const kind = this.kind();
    return this.lines().filter(({ change }) => kind === null || change === kind);
  });
  protected readonly kinds = computed(() =>
    BASELINE_CHANGES.map((change) => ({
      change,
      count: this.lines().filter((line) => line.change === change).length,
    })).filter(({ count }) => count > 0),
  );
  private readonly selected = computed(() =>
    this.lines().filter(({ itemKey }) => this.selection.has(itemKey)),
  );
  /** The choices that are open for at least one of the selected, and for how many. */
  protected readonly openChoices = computed(() =>
    REBASELINE_CHOICES.map((choice) => ({
      choice,
      count: this.selected().filter(({ choices }) => choices.includes(choice)).length,
    })).filter(({ count }) => count > 0),
  );
  protected readonly isAll = computed(
    () =>
      this.shown().length > 0 && this.shown().every(({ itemKey }) => this.selection.has(itemKey)),
  );

  protected toggleAll(): void {
    if (this.isAll()) this.selection.clear();
    else this.selection.selectAll(this.shown().map(({ itemKey }) => itemKey));
  }

  protected toggleAt(index: number): void {
    const line = this.shown()[index];
    if (line !== undefined) this.selection.toggle(line.itemKey);
  }

  protected extendTo(index: number): void {
    const line = this.shown()[index];
    const order = this.shown().map(({ itemKey }) => itemKey);
    if (line !== undefined) this.selection.extend(line.itemKey, order);
  }

  protected choose(line: RebaselineLine, event: Event): void {
    const wanted = textOf(event);
    const choice = REBASELINE_CHOICES.find((one) => one === wanted);
    if (choice !== undefined) this.choices().choose([line], choice);
  }

  protected chooseForSelected(choice: RebaselineChoice): void {
    this.choices().choose(this.selected(), choice);
  }

  protected selectWords({ after, before }: RebaselineLine): string {
    return $localize`Select ${(after ?? before)?.ref ?? ''}:ref:`;
  }

  protected choiceLabel({ after, before }: RebaselineLine): string {
    return $localize`What to do with ${(after ?? before)?.ref ?? ''}:ref: ${(after ?? before)?.title ?? ''}:title:`;
  }
}
