import { Component, computed, input } from '@angular/core';
import { cadenceLabel, type ItemDecision, type SealedItem } from '@plumbline/domain';
import { METHOD_WORDS } from '../core/labels';
import { ClaimChip, ObligationMark } from '../ui/chips';
import { ClaimBanner, signedWords } from '../ui/claim-banner';
import { InstantPipe } from '../ui/date-pipes';
import { SealedEvidenceTable } from './sealed-evidence-table';
import { SealedFindingCard } from './sealed-finding-card';

/** One item of a sealed edition: wording, source, assessment, decision, evidence, findings. */
@Component({
  selector: 'pl-sealed-item-card',
  imports: [
    ClaimBanner,
    ClaimChip,
    InstantPipe,
    ObligationMark,
    SealedEvidenceTable,
    SealedFindingCard,
  ],
  templateUrl: './sealed-item-card.html',
  styleUrl: './sealed-item-card.css',
})
export class SealedItemCard {
  readonly item = input.required<SealedItem>();
  readonly decision = input.required<ItemDecision | null>();
  protected readonly signed = signedWords;
  protected readonly cadence = computed(() => cadenceLabel(this.item().cadence));
  protected readonly methods = computed(() =>
    this.item()
      .assessment.methods.map((method) => METHOD_WORDS[method])
      .join(', '),
  );
}
