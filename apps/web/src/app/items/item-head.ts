import { Component, computed, input } from '@angular/core';
import { type ItemView } from '../api/views';
import { CATEGORY_WORDS, INTERVAL_WORDS } from '../core/labels';
import { ObligationMark, StatusChip } from '../ui/chips';
import { ClaimBanner } from '../ui/claim-banner';

/** Ref, obligation, category, cadence and unit of an item; its wording; what to look for. */
@Component({
  selector: 'pl-item-head',
  imports: [ClaimBanner, ObligationMark, StatusChip],
  template: `
    <header>
      <div class="row item-facts">
        <span class="weak strong">{{ item().ref }}</span>
        <pl-obligation [obligation]="item().obligation" />
        <span class="meta">{{ category() }}</span>
        <span class="meta">{{ cadence() }}</span>
        <span class="meta">{{ item().responsibleUnit }}</span>
        <span class="grow"></span>
        <pl-status-chip [status]="item().status" />
      </div>
      <h1 class="wording">{{ item().wording }}</h1>
      @if (item().suggestedEvidence.length > 0) {
        <p class="meta look-for">
          <ng-container i18n>Look for:</ng-container> {{ item().suggestedEvidence.join(', ') }}.
        </p>
      }
      <pl-claim-banner [claims]="item().sources" />
    </header>
  `,
})
export class ItemHead {
  readonly item = input.required<ItemView>();
  protected readonly category = computed(() => CATEGORY_WORDS[this.item().category]);
  protected readonly cadence = computed(() => {
    const { interval, trigger } = this.item().cadence;
    const parts = [interval === null ? null : INTERVAL_WORDS[interval], trigger];
    return parts.filter((part) => part !== null && part !== '').join(', ');
  });
}
