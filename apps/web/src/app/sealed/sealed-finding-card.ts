import { Component, computed, input } from '@angular/core';
import { FINDING_ELEMENTS, type SealedFinding } from '@plumbline/domain';
import { FINDING_ELEMENT_WORDS, RESPONSE_POSITION_WORDS } from '../core/labels';
import { SeverityChip } from '../ui/chips';
import { DatePipe, InstantPipe } from '../ui/date-pipes';
import { Icon } from '../ui/icon';

/** A finding of a sealed edition with the responses that were given by then. */
@Component({
  selector: 'pl-sealed-finding-card',
  imports: [DatePipe, Icon, InstantPipe, SeverityChip],
  templateUrl: './sealed-finding-card.html',
  styles: `
    :host {
      display: block;
    }
    .about {
      padding: 8px 14px 0;
    }
  `,
})
export class SealedFindingCard {
  readonly finding = input.required<SealedFinding>();
  protected readonly elements = FINDING_ELEMENTS;
  protected readonly elementWords = FINDING_ELEMENT_WORDS;
  protected readonly positionWords = RESPONSE_POSITION_WORDS;
  protected readonly name = computed(() => $localize`Finding ${this.finding().number}:number:`);
}
