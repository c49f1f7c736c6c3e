import { Component, computed, input } from '@angular/core';
import { type HistoryEntry, type HistoryKind } from '../api/views';
import { InstantPipe } from '../ui/date-pipes';

const KIND_WORDS: Readonly<Record<HistoryKind, string>> = {
  assigned: $localize`Assigned`,
  saved: $localize`Saved`,
  submitted: $localize`Submitted`,
  withdrawn: $localize`Withdrawn`,
  accepted: $localize`Accepted`,
  returned: $localize`Returned`,
  revised: $localize`Taken up again`,
  reconsidered: $localize`Reconsidered`,
  reassessed: $localize`To be assessed anew`,
  reassessment_undone: $localize`New assessment taken back`,
};

/** What happened to an item, newest first. */
@Component({
  selector: 'pl-history-list',
  imports: [InstantPipe],
  template: `
    <section class="aside-part">
      <h2 i18n>History</h2>
      <ol class="hist">
        @for (entry of newestFirst(); track $index) {
          <li>
            <b>{{ words[entry.kind] }}</b>
            @if (entry.revision !== null) {
              <ng-container i18n>, revision {{ entry.revision }}</ng-container>
            }
            @if (entry.comment) {
              <p class="hist-words">“{{ entry.comment }}”</p>
            }
            <div class="meta">{{ entry.by?.name }} · {{ entry.at | plInstant }}</div>
          </li>
        } @empty {
          <li class="meta" i18n>Nothing has happened yet.</li>
        }
      </ol>
    </section>
  `,
})
export class HistoryList {
  readonly history = input.required<readonly HistoryEntry[]>();
  protected readonly words = KIND_WORDS;
  protected readonly newestFirst = computed(() => this.history().toReversed());
}
