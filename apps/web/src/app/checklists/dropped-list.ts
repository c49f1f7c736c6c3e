import { Component, computed, input, output } from '@angular/core';
import { type DroppedItem } from '../api/views';
import { InstantPipe } from '../ui/date-pipes';
import { Icon } from '../ui/icon';

/** The items that were taken out of this version, each with its reason and the way back. */
@Component({
  selector: 'pl-dropped-list',
  imports: [Icon, InstantPipe],
  template: `
    <details class="card">
      <summary class="card-head">{{ heading() }}</summary>
      <ul>
        @for (item of items(); track item.id) {
          <li class="row">
            <span class="grow">
              <b>{{ item.ref }} {{ item.title }}</b>
              <span class="meta">{{ item.by }} · {{ item.at | plInstant }}</span>
              <span class="said">{{ item.why }}</span>
            </span>
            @if (canEdit()) {
              <button
                type="button"
                class="btn sm"
                [attr.aria-label]="'Bring back ' + item.ref"
                i18n-aria-label
                (click)="restore.emit(item)"
              >
                <pl-icon name="undo" /><ng-container i18n>Bring back</ng-container>
              </button>
            }
          </li>
        }
      </ul>
    </details>
  `,
  styles: `
    summary {
      cursor: pointer;
      font-weight: 600;
    }
    ul {
      margin: 0;
      padding: 4px 16px 12px;
      list-style: none;
    }
    li {
      padding: 8px 0;
      border-top: 1px solid var(--pl-line);
    }
    .said {
      display: block;
    }
  `,
})
export class DroppedList {
  readonly items = input.required<readonly DroppedItem[]>();
  readonly canEdit = input.required<boolean>();
  readonly restore = output<DroppedItem>();
  protected readonly heading = computed(() => {
    const count = this.items().length;
    return count === 1
      ? $localize`1 item was dropped from this version`
      : $localize`${count}:count: items were dropped from this version`;
  });
}
