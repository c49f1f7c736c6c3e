import { Component, computed, inject, input, output } from '@angular/core';
import { ChecklistsClient } from '../api/checklists-client';
import { type ItemHistoryEntry } from '../api/views';
import { InstantPipe } from '../ui/date-pipes';
import { ErrorState } from '../ui/error-state';
import { Skeleton } from '../ui/skeleton';
import { FieldDiff } from './field-diff';

const KIND_WORDS: Readonly<Record<ItemHistoryEntry['kind'], string>> = {
  proposed: $localize`Proposed from the document`,
  carried: $localize`Carried over from the version before`,
  edited: $localize`Edited`,
  added: $localize`Added by hand`,
  dropped: $localize`Dropped`,
  restored: $localize`Brought back`,
  published: $localize`Published`,
};

/** Who changed what of a checklist item, and when, over all versions of its checklist. */
@Component({
  selector: 'pl-item-history',
  imports: [ErrorState, FieldDiff, InstantPipe, Skeleton],
  template: `
    <section [attr.aria-label]="label()">
      <div class="row">
        <h3 i18n>History</h3>
        <span class="grow"></span>
        <button type="button" class="btn sm" (click)="dismiss.emit()" i18n>Close</button>
      </div>
      @if (history.error(); as error) {
        <pl-error-state
          heading="The history could not be loaded"
          i18n-heading
          [error]="error"
          (retry)="history.reload()"
        />
      } @else if (!history.hasValue()) {
        <pl-skeleton [rows]="3" />
      } @else {
        <ol>
          @for (entry of entries(); track $index) {
            <li>
              <p>
                <b>{{ entry.what }}</b>
                <span class="meta" i18n
                  >version {{ entry.versionNumber }} · {{ entry.at | plInstant }}</span
                >
                @if (entry.by; as person) {
                  <span class="meta">· {{ person.name }}</span>
                }
              </p>
              @if (entry.why; as why) {
                <p class="said">{{ why }}</p>
              }
              @if (entry.fields.length > 0) {
                <pl-field-diff [changes]="entry" />
              }
            </li>
          }
        </ol>
      }
    </section>
  `,
  styles: `
    section {
      padding: 8px 12px 12px;
    }
    ol {
      margin: 8px 0 0;
      padding: 0;
      list-style: none;
      display: grid;
      gap: 10px;
    }
    .meta {
      margin-left: 6px;
    }
    li {
      padding-left: 12px;
      border-left: 3px solid var(--pl-line);
    }
  `,
})
export class ItemHistoryPanel {
  private readonly client = inject(ChecklistsClient);
  readonly itemId = input.required<string>();
  readonly itemRef = input.required<string>();
  readonly dismiss = output<void>();
  protected readonly history = this.client.history(() => this.itemId());
  protected readonly label = computed(() => $localize`History of ${this.itemRef()}:ref:`);
  protected readonly entries = computed(() =>
    (this.history.hasValue() ? this.history.value().entries : []).map((entry) => ({
      ...entry,
      what: entry.undo ? $localize`Undone` : KIND_WORDS[entry.kind],
    })),
  );
}
