import { Component, computed, input, output } from '@angular/core';
import { type ItemView } from '../api/views';
import { METHOD_WORDS, OUTCOME_FULL_WORDS } from '../core/labels';
import { SeverityChip } from '../ui/chips';
import { dateWords } from '../ui/dates';
import { Icon } from '../ui/icon';
import { changesOf } from './changes';
import { type Piece, wordDiff } from './word-diff';

interface ChangedField {
  readonly label: string;
  readonly pieces: readonly Piece[];
}

/** What changed since the supervisor last returned or decided the item. */
@Component({
  selector: 'pl-changes-card',
  imports: [Icon, SeverityChip],
  templateUrl: './changes-card.html',
})
export class ChangesCard {
  readonly item = input.required<ItemView>();
  readonly showAll = output<void>();
  protected readonly changes = computed(() => changesOf(this.item()));
  protected readonly asked = computed(() =>
    this.item().history.findLast(({ kind }) => kind === 'returned' || kind === 'reconsidered'),
  );
  protected readonly heading = computed(() => {
    const asked = this.asked();
    if (asked === undefined) return $localize`Changed since the last decision`;
    const day = dateWords(asked.at.slice(0, 10));
    return $localize`Changed since it was returned on ${day}:day:`;
  });
  protected readonly count = computed(() => {
    const fields = this.changes()?.fields.length ?? 0;
    const from = this.changes()?.from.revision ?? 0;
    const to = this.item().assessment.revision;
    return fields === 1
      ? $localize`revision ${from}:from: to ${to}:to:, 1 field`
      : $localize`revision ${from}:from: to ${to}:to:, ${fields}:fields: fields`;
  });
  protected readonly texts = computed<ChangedField[]>(() => {
    const changes = this.changes();
    if (changes === null) return [];
    const { from, fields } = changes;
    const to = this.item().assessment;
    const words = (methods: typeof to.methods): string =>
      methods.map((method) => METHOD_WORDS[method]).join(', ');
    const all = {
      outcome: {
        label: $localize`Outcome`,
        pieces: [
          { kind: 'removed' as const, text: OUTCOME_FULL_WORDS[from.outcome] },
          { kind: 'same' as const, text: ' → ' },
          { kind: 'added' as const, text: OUTCOME_FULL_WORDS[to.outcome] },
        ],
      },
      methods: {
        label: $localize`Method`,
        pieces: wordDiff(words(from.methods), words(to.methods)),
      },
      narrative: {
        label: $localize`Narrative`,
        pieces: wordDiff(from.narrative, to.narrative),
      },
      reason: {
        label: $localize`Reason`,
        pieces: wordDiff(from.reason ?? '', to.reason ?? ''),
      },
    };
    return fields.flatMap((field) => (field === 'evidence' ? [] : [all[field]]));
  });
  protected readonly findings = computed(() =>
    this.item().findings.filter((finding) => finding.state === 'draft'),
  );
}
