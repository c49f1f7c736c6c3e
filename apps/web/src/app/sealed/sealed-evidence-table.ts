import { Component, input } from '@angular/core';
import { EVIDENCE_SLOT_LABELS, type SealedEvidence } from '@plumbline/domain';
import { EVIDENCE_KIND_WORDS } from '../core/labels';
import { dateWords, periodWords } from '../ui/dates';
import { Hash } from '../ui/hash';
import { Icon } from '../ui/icon';

/** What a piece of evidence says about time, a line each. */
function timesOf({ coversFrom, coversTo, datedOn, expiresOn }: SealedEvidence): string[] {
  return [
    datedOn === null ? '' : $localize`Dated ${dateWords(datedOn)}:day:`,
    coversFrom === null || coversTo === null
      ? ''
      : $localize`Covers ${periodWords(coversFrom, coversTo)}:period:`,
    expiresOn === null ? '' : $localize`Expires ${dateWords(expiresOn)}:day:`,
  ].filter((line) => line !== '');
}

/** Cited evidence, each piece by its dates and its hash. */
@Component({
  selector: 'pl-sealed-evidence-table',
  imports: [Hash, Icon],
  templateUrl: './sealed-evidence-table.html',
  styleUrl: './sealed-evidence-table.css',
})
export class SealedEvidenceTable {
  readonly evidence = input.required<readonly SealedEvidence[]>();
  /** Ref of the item that cites it, for the table's name. */
  readonly of = input.required<string>();
  protected readonly kindWords = EVIDENCE_KIND_WORDS;
  protected readonly slotWords = EVIDENCE_SLOT_LABELS;
  protected readonly timesOf = timesOf;
}
