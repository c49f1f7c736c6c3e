import { Component, computed, ElementRef, inject, input, signal } from '@angular/core';
import {
  CATEGORIES,
  type Category,
  type ItemDecision,
  OUTCOMES,
  type SealedItem,
} from '@plumbline/domain';
import { CATEGORY_WORDS, OUTCOME_FULL_WORDS } from '../core/labels';
import { OutcomeChip, SeverityChip } from '../ui/chips';
import { itemCount } from '../ui/counts';
import { EmptyState } from '../ui/empty-state';
import { Icon } from '../ui/icon';
import { ListKeys } from '../ui/list-keys';
import { Selection } from '../ui/selection';
import { textOf } from '../ui/text-of';
import { filterItems, groupItems, type ItemFilter, NO_FILTER } from './item-filter';
import { SealedItemCard } from './sealed-item-card';

/** Every item of a sealed edition by category, each folded under its ref, title and outcome. */
@Component({
  selector: 'pl-sealed-items',
  imports: [EmptyState, Icon, ListKeys, OutcomeChip, SealedItemCard, SeverityChip],
  templateUrl: './sealed-items.html',
  styleUrl: './sealed-items.css',
})
export class SealedItems {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly items = input.required<readonly SealedItem[]>();
  readonly decisions = input.required<readonly ItemDecision[]>();

  protected readonly textOf = textOf;
  protected readonly itemCount = itemCount;
  protected readonly outcomes = OUTCOMES;
  protected readonly outcomeWords = OUTCOME_FULL_WORDS;
  protected readonly categories = CATEGORIES;
  protected readonly categoryWords = CATEGORY_WORDS;
  protected readonly filter = signal(NO_FILTER);
  /** The item keys of those unfolded. */
  protected readonly unfolded = new Selection();

  private readonly left = computed(() => filterItems(this.items(), this.filter()));
  protected readonly groups = computed(() => groupItems(this.left()));
  protected readonly count = computed(
    () => $localize`${this.left().length}:shown: of ${itemCount(this.items().length)}:all:`,
  );
  protected readonly isAllUnfolded = computed(() =>
    this.left().every(({ itemKey }) => this.unfolded.has(itemKey)),
  );
  protected readonly noMatch = computed(() => {
    const words = this.filter().words.trim();
    return words === '' ? $localize`No item matches` : $localize`No item matches “${words}:words:”`;
  });

  /** Narrows to one category and leads there. */
  show(category: Category): void {
    this.narrow({ ...NO_FILTER, category });
    setTimeout(() => {
      const heading = this.host.querySelector<HTMLElement>('#items-heading');
      heading?.scrollIntoView?.({ block: 'start' });
      heading?.focus();
    });
  }

  protected narrow(change: Partial<ItemFilter>): void {
    this.filter.update((filter) => ({ ...filter, ...change }));
  }

  /** What words are found in may be folded away, so the hits unfold. */
  protected find(words: string): void {
    this.narrow({ words });
    if (words.trim() !== '') this.unfolded.selectAll(this.left().map(({ itemKey }) => itemKey));
  }

  protected pickOutcome(event: Event): void {
    this.narrow({ outcome: OUTCOMES.find((outcome) => outcome === textOf(event)) ?? null });
  }

  protected pickCategory(event: Event): void {
    this.narrow({ category: CATEGORIES.find((entry) => entry === textOf(event)) ?? null });
  }

  protected clear(): void {
    this.filter.set(NO_FILTER);
  }

  protected foldAll(): void {
    if (this.isAllUnfolded()) this.unfolded.clear();
    else this.unfolded.selectAll(this.left().map(({ itemKey }) => itemKey));
  }

  /** The browser folded or unfolded it; keeps what is known of it true. */
  protected toggled(itemKey: string, event: Event): void {
    const isOpen = event.target instanceof HTMLDetailsElement && event.target.open;
    if (isOpen !== this.unfolded.has(itemKey)) this.unfolded.toggle(itemKey);
  }

  protected toggleRow(index: number): void {
    const item = this.groups().flatMap((group) => group.items)[index];
    if (item !== undefined) this.unfolded.toggle(item.itemKey);
  }

  /** The decision that binds to what was sealed; a later edition's is of another revision. */
  protected decisionOn({ assessment, itemKey }: SealedItem): ItemDecision | null {
    const decision = this.decisions().find((candidate) => candidate.itemKey === itemKey);
    return decision?.assessmentRevision === assessment.revision ? decision : null;
  }
}
