import { Component, computed, input, output } from '@angular/core';
import { CATEGORIES, CLAIM_STATUSES, OBLIGATIONS } from '@plumbline/domain';
import { type ChecklistItemView } from '../api/views';
import { CATEGORY_WORDS, CLAIM_WORDS, OBLIGATION_WORDS } from '../core/labels';
import { Icon } from '../ui/icon';
import { textOf } from '../ui/text-of';
import { type ChecklistFilter, isNarrowing, NO_FILTER } from './checklist-filter';

/** Narrows the items of a checklist. */
@Component({
  selector: 'pl-checklist-filter-bar',
  imports: [Icon],
  templateUrl: './checklist-filter-bar.html',
})
export class ChecklistFilterBar {
  readonly items = input.required<readonly ChecklistItemView[]>();
  readonly filter = input.required<ChecklistFilter>();
  /** How many items are left. */
  readonly left = input.required<number>();
  readonly narrow = output<Partial<ChecklistFilter>>();

  protected readonly textOf = textOf;
  protected readonly none = NO_FILTER;
  protected readonly categories = CATEGORIES;
  protected readonly categoryWords = CATEGORY_WORDS;
  protected readonly obligations = OBLIGATIONS;
  protected readonly obligationWords = OBLIGATION_WORDS;
  protected readonly claims = CLAIM_STATUSES;
  protected readonly claimWords = CLAIM_WORDS;
  protected readonly isNarrowed = computed(() => isNarrowing(this.filter()));
  protected readonly sections = computed(() => {
    const byNumber = new Map(this.items().map(({ section }) => [section.number, section.heading]));
    return [...byNumber]
      .map(([number, heading]) => ({ number, heading }))
      .sort((a, b) => a.number - b.number);
  });
  protected readonly attention = computed(
    () => this.items().filter(({ blockers }) => blockers.length > 0).length,
  );
  protected readonly changed = computed(
    () => this.items().filter(({ sourceChanged }) => sourceChanged).length,
  );

  protected pickSection(event: Event): void {
    const number = Number(textOf(event));
    this.narrow.emit({ section: number > 0 ? number : null });
  }

  protected pickCategory(event: Event): void {
    this.narrow.emit({ category: CATEGORIES.find((one) => one === textOf(event)) ?? null });
  }

  protected pickObligation(event: Event): void {
    this.narrow.emit({ obligation: OBLIGATIONS.find((one) => one === textOf(event)) ?? null });
  }

  protected pickClaim(event: Event): void {
    this.narrow.emit({ claim: CLAIM_STATUSES.find((one) => one === textOf(event)) ?? null });
  }
}
