import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { keepsSource } from '@plumbline/domain';
import { RevisionsClient } from '../api/revisions-client';
import { type CarriedItem, type ChecklistVersionView } from '../api/views';
import { Icon } from '../ui/icon';
import { ChangeChip } from './change-chip';
import { ITEM_CHANGE_WORDS } from './change-words';

/** What a new revision did to the items of a draft: what to check, what is new, what is gone. */
@Component({
  selector: 'pl-carried-notes',
  imports: [ChangeChip, Icon, RouterLink],
  template: `
    @if (carried.hasValue() && touched().length > 0) {
      <details class="card carried" open>
        <summary>
          <b i18n
            >From revision {{ carried.value().revisionBefore }} to {{ carried.value().revision }}</b
          >
          <span class="meta">{{ summary() }}</span>
        </summary>
        <p class="carried-links">
          <a
            [routerLink]="[
              '/policies',
              carried.value().documentId,
              'revisions',
              carried.value().revision,
            ]"
            [queryParams]="{ against: carried.value().revisionBefore }"
            i18n
            >See both revisions side by side</a
          >
        </p>
        <ul>
          @for (item of touched(); track item.itemKey) {
            <li>
              <pl-change-chip [kind]="item.change" />
              <span>
                @if (item.checklistItemId; as id) {
                  <a [routerLink]="[]" [fragment]="id">{{ item.title }}</a>
                } @else {
                  <b>{{ item.title }}</b>
                }
                <span class="meta">{{ sentenceOf(item) }}</span>
                @if (isEdited(item)) {
                  <span class="meta row"
                    ><pl-icon name="check" [size]="14" /><ng-container i18n
                      >Edited since</ng-container
                    ></span
                  >
                }
              </span>
            </li>
          }
        </ul>
      </details>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    .carried {
      margin-top: 12px;
    }
    summary .meta {
      margin-left: 8px;
    }
    summary {
      padding: 8px 16px;
      cursor: pointer;
    }
    .carried-links a,
    li a {
      display: inline-block;
      padding: 4px 0;
    }
    .carried-links {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      padding: 0 16px 8px;
      font-size: 0.875rem;
    }
    li {
      display: flex;
      align-items: baseline;
      gap: 10px;
      padding: 6px 16px;
      border-top: 1px solid var(--pl-line);
      font-size: 0.875rem;
    }
    li > span {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 10px;
    }
    pl-change-chip {
      flex: none;
      min-width: 118px;
    }
  `,
})
export class CarriedNotes {
  /** Only a draft has something to check; for any other version nothing shows. */
  readonly version = input.required<ChecklistVersionView>();
  private readonly draftId = computed(() => {
    const { id, state } = this.version();
    return state === 'draft' ? id : undefined;
  });
  protected readonly carried = inject(RevisionsClient).carried(() => this.draftId());
  private readonly items = computed(() =>
    this.carried.hasValue() ? this.carried.value().items : [],
  );
  protected readonly touched = computed(() =>
    this.items().filter(({ change }) => !keepsSource(change)),
  );
  protected readonly summary = computed(() => {
    const same = this.items().length - this.touched().length;
    const dropped = this.touched().filter(({ checklistItemId }) => checklistItemId === null).length;
    const check = this.touched().length - dropped;
    return $localize`${same}:same: items stay as they were, ${check}:check: to check, ${dropped}:dropped: dropped`;
  });

  /** The page has edits made since the notes were read. */
  protected isEdited({ checklistItemId, isEdited }: CarriedItem): boolean {
    const item = this.version().items.find(({ id }) => id === checklistItemId);
    return isEdited || (item !== undefined && item.version > 1);
  }

  protected sentenceOf({ change, checklistItemId, refBefore }: CarriedItem): string {
    return checklistItemId === null
      ? $localize`Dropped: ${refBefore ?? ''}:ref: is not in this revision any more.`
      : ITEM_CHANGE_WORDS[change];
  }
}
