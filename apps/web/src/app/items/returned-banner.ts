import { Component, computed, input } from '@angular/core';
import { type ItemView } from '../api/views';
import { InstantPipe } from '../ui/date-pipes';
import { Icon } from '../ui/icon';

/** What the supervisor asked for when the item came back. */
@Component({
  selector: 'pl-returned-banner',
  imports: [Icon, InstantPipe],
  template: `
    @if (returned(); as entry) {
      <div class="note warn" role="note">
        <pl-icon name="undo" />
        <span>
          <b i18n>{{ entry.by?.name }} returned this:</b> {{ entry.comment }}
          <span class="meta">{{ entry.at | plInstant }}</span>
        </span>
      </div>
    }
  `,
})
export class ReturnedBanner {
  readonly item = input.required<ItemView>();
  protected readonly returned = computed(() => {
    const { history, status } = this.item();
    if (status !== 'returned') return null;
    return history.findLast(({ kind }) => kind === 'returned' || kind === 'reconsidered') ?? null;
  });
}
