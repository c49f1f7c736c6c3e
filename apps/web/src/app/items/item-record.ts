import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { FINDING_ELEMENTS } from '@plumbline/domain';
import { type ItemView } from '../api/views';
import { FINDING_ELEMENT_WORDS, FINDING_STATE_WORDS, METHOD_WORDS } from '../core/labels';
import { OutcomeChip, SeverityChip } from '../ui/chips';
import { InstantPipe } from '../ui/date-pipes';
import { EvidenceList } from './evidence-list';

/** The stored assessment of an item, for reading. */
@Component({
  selector: 'pl-item-record',
  imports: [EvidenceList, InstantPipe, OutcomeChip, RouterLink, SeverityChip],
  templateUrl: './item-record.html',
})
export class ItemRecord {
  readonly item = input.required<ItemView>();
  protected readonly elements = FINDING_ELEMENTS;
  protected readonly elementWords = FINDING_ELEMENT_WORDS;
  protected readonly stateWords = FINDING_STATE_WORDS;
  protected readonly methods = computed(() =>
    this.item()
      .assessment.methods.map((method) => METHOD_WORDS[method])
      .join(', '),
  );
  protected readonly findings = computed(() =>
    this.item().findings.filter((finding) => finding.state !== 'withdrawn'),
  );
}
