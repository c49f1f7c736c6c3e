import { Component, computed, input, output } from '@angular/core';
import { CATEGORIES, CLAIM_STATUSES, OBLIGATIONS } from '@plumbline/domain';
import { type PolicyView } from '../api/views';
import { CATEGORY_WORDS, CLAIM_WORDS, OBLIGATION_WORDS } from '../core/labels';
import { Icon } from '../ui/icon';
import { type Segment, Segmented } from '../ui/segmented';
import { textOf } from '../ui/text-of';
import { type PracticeFilter, type Shown } from './practice-filter';

/** Narrows the practices of a document. */
@Component({
  selector: 'pl-practice-filter-bar',
  imports: [Icon, Segmented],
  template: `
    <div class="flt">
      <pl-segmented
        legend="Which practices"
        i18n-legend
        name="shown"
        look="sm"
        [segments]="segments()"
        [value]="filter().shown"
        (choose)="narrow.emit({ shown: $event })"
      />
      <span class="find">
        <pl-icon name="search" [size]="18" />
        <input
          class="in"
          type="search"
          data-find
          aria-label="Find a practice"
          i18n-aria-label
          placeholder="Find by ref or word"
          i18n-placeholder
          [value]="filter().words"
          (input)="narrow.emit({ words: textOf($event) })"
        />
      </span>
      <span class="chips">
        <select class="fchip sm" aria-label="Section" i18n-aria-label (change)="pickSection($event)">
          <option value="" [selected]="filter().section === null" i18n>Section: all</option>
          @for (section of policy().sections; track section.id) {
            <option [value]="section.number" [selected]="section.number === filter().section">
              {{ section.number }}. {{ section.heading }}
            </option>
          }
        </select>
        <select
          class="fchip sm"
          aria-label="Category"
          i18n-aria-label
          (change)="pickCategory($event)"
        >
          <option value="" [selected]="filter().category === null" i18n>Category: all</option>
          @for (category of categories; track category) {
            <option [value]="category" [selected]="category === filter().category">
              {{ categoryWords[category] }}
            </option>
          }
        </select>
        <select
          class="fchip sm"
          aria-label="Obligation"
          i18n-aria-label
          (change)="pickObligation($event)"
        >
          <option value="" [selected]="filter().obligation === null" i18n>Obligation: all</option>
          @for (obligation of obligations; track obligation) {
            <option [value]="obligation" [selected]="obligation === filter().obligation">
              {{ obligationWords[obligation] }}
            </option>
          }
        </select>
        <select
          class="fchip sm"
          aria-label="Claim status"
          i18n-aria-label
          (change)="pickClaim($event)"
        >
          <option value="" [selected]="filter().claim === null" i18n>Claim: all</option>
          @for (claim of claims; track claim) {
            <option [value]="claim" [selected]="claim === filter().claim">
              {{ claimWords[claim] }}
            </option>
          }
        </select>
      </span>
      <span class="meta" role="status" i18n>{{ left() }} of {{ policy().practices }}</span>
    </div>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    .flt {
      margin: 4px 0 0;
      gap: 12px;
    }
  `,
})
export class PracticeFilterBar {
  readonly policy = input.required<PolicyView>();
  readonly filter = input.required<PracticeFilter>();
  /** How many practices are left. */
  readonly left = input.required<number>();
  readonly narrow = output<Partial<PracticeFilter>>();

  protected readonly textOf = textOf;
  protected readonly categories = CATEGORIES;
  protected readonly categoryWords = CATEGORY_WORDS;
  protected readonly obligations = OBLIGATIONS;
  protected readonly obligationWords = OBLIGATION_WORDS;
  protected readonly claims = CLAIM_STATUSES;
  protected readonly claimWords = CLAIM_WORDS;
  protected readonly segments = computed<readonly Segment<Shown>[]>(() => {
    const { auditable, practices } = this.policy();
    return [
      { value: 'all', label: $localize`All ${practices}:count:` },
      { value: 'auditable', label: $localize`Auditable ${auditable}:count:` },
      { value: 'context', label: $localize`Context ${practices - auditable}:count:` },
    ];
  });

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
