import { Component, input } from '@angular/core';
import { type OtherDraft } from '../api/views';
import { InstantPipe } from '../ui/date-pipes';
import { Icon } from '../ui/icon';

/** Who else has unsent words on the item, so that nobody writes it a second time. */
@Component({
  selector: 'pl-other-drafts',
  imports: [Icon, InstantPipe],
  template: `
    @for (draft of drafts(); track draft.by.id) {
      <p class="note" role="note">
        <pl-icon name="edit" />
        <span i18n
          ><b>{{ draft.by.name }}</b> has unsent words on this item, last saved
          {{ draft.savedAt | plInstant }}. They stay theirs; ask before you submit yours.</span
        >
      </p>
    }
  `,
})
export class OtherDrafts {
  readonly drafts = input.required<readonly OtherDraft[]>();
}
