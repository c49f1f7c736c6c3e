import { Component, computed, input } from '@angular/core';
import {
  type ClaimStatus,
  type ItemStatus,
  type Obligation,
  OBLIGATIONS,
  type Outcome,
  SEVERITIES,
  type Severity,
} from '@plumbline/domain';
import {
  CLAIM_WORDS,
  ITEM_STATUS_WORDS,
  OBLIGATION_WORDS,
  OUTCOME_FULL_WORDS,
  OUTCOME_WORDS,
  SEVERITY_WORDS,
} from '../core/labels';
import { Bars } from './bars';
import { Icon } from './icon';
import { CLAIM_LOOKS, OUTCOME_LOOKS, SEVERITY_TONES, STATUS_LOOKS } from './looks';

/** Where the work on an item is: a pill. */
@Component({
  selector: 'pl-status-chip',
  imports: [Icon],
  template: `<span class="chip {{ look().tone }}"
    ><pl-icon [name]="look().icon" />{{ word() }}</span
  >`,
})
export class StatusChip {
  readonly status = input.required<ItemStatus>();
  protected readonly look = computed(() => STATUS_LOOKS[this.status()]);
  protected readonly word = computed(() => ITEM_STATUS_WORDS[this.status()]);
}

/** What was found: a square chip, or in dense lists (`look="bare"`) one without its box. */
@Component({
  selector: 'pl-outcome-chip',
  imports: [Icon],
  template: `<span class="chip sq {{ variant() }} {{ look().tone }}"
    ><pl-icon [name]="look().icon" />{{ word() }}</span
  >`,
})
export class OutcomeChip {
  readonly outcome = input.required<Outcome>();
  readonly variant = input<'boxed' | 'bare'>('boxed');
  readonly words = input<'short' | 'full'>('short');
  protected readonly look = computed(() => OUTCOME_LOOKS[this.outcome()]);
  protected readonly word = computed(
    () => (this.words() === 'full' ? OUTCOME_FULL_WORDS : OUTCOME_WORDS)[this.outcome()],
  );
}

/** How bad a finding is: four bars and the word in a square chip. */
@Component({
  selector: 'pl-severity-chip',
  imports: [Bars],
  template: `<span class="chip sq {{ tone() }}"
    ><pl-bars [of]="4" [lit]="lit()" />{{ word() }}</span
  >`,
})
export class SeverityChip {
  readonly severity = input.required<Severity>();
  protected readonly tone = computed(() => SEVERITY_TONES[this.severity()]);
  protected readonly lit = computed(() => SEVERITIES.indexOf(this.severity()) + 1);
  protected readonly word = computed(() => SEVERITY_WORDS[this.severity()]);
}

/** How strongly the source binds: six bars and the word, no box and no color. */
@Component({
  selector: 'pl-obligation',
  imports: [Bars],
  template: `<span class="obl" i18n-title title="How strongly the source binds"
    ><pl-bars [of]="6" [lit]="lit()" />{{ word() }}</span
  >`,
})
export class ObligationMark {
  readonly obligation = input.required<Obligation>();
  protected readonly lit = computed(
    () => OBLIGATIONS.length - OBLIGATIONS.indexOf(this.obligation()),
  );
  protected readonly word = computed(() => OBLIGATION_WORDS[this.obligation()]);
}

/** What is known of the source's claim. */
@Component({
  selector: 'pl-claim-chip',
  imports: [Icon],
  template: `<span class="chip sq {{ look().tone }}"
    ><pl-icon [name]="look().icon" />{{ word() }}</span
  >`,
})
export class ClaimChip {
  readonly status = input.required<ClaimStatus>();
  protected readonly look = computed(() => CLAIM_LOOKS[this.status()]);
  protected readonly word = computed(() => CLAIM_WORDS[this.status()]);
}
