import { Component, computed, input } from '@angular/core';
import { cadenceLabel, type SealedItem } from '@plumbline/domain';
import { CATEGORY_WORDS, METHOD_WORDS } from '../core/labels';
import { ClaimChip, ObligationMark, OutcomeChip } from '../ui/chips';
import { InstantPipe } from '../ui/date-pipes';
import { SealedEvidenceList } from './sealed-evidence-list';
import { SealedFindingCard } from './sealed-finding-card';

/** One item of a sealed edition: wording, source, assessment, evidence, findings. */
@Component({
  selector: 'pl-sealed-item-card',
  imports: [
    ClaimChip,
    InstantPipe,
    ObligationMark,
    OutcomeChip,
    SealedEvidenceList,
    SealedFindingCard,
  ],
  templateUrl: './sealed-item-card.html',
  styleUrl: './sealed-item-card.css',
})
export class SealedItemCard {
  readonly item = input.required<SealedItem>();
  protected readonly categoryWords = CATEGORY_WORDS;
  protected readonly headingId = computed(() => `sealed-${this.item().itemKey}`);
  protected readonly cadence = computed(() => cadenceLabel(this.item().cadence));
  protected readonly methods = computed(() =>
    this.item()
      .assessment.methods.map((method) => METHOD_WORDS[method])
      .join(', '),
  );
}
