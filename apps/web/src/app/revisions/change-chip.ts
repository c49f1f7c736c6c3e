import { Component, computed, input } from '@angular/core';
import { type SourceChange } from '@plumbline/domain';
import { Icon } from '../ui/icon';
import { SOURCE_CHANGE_LOOKS, SOURCE_CHANGE_WORDS } from './change-words';

/** What a revision did to a practice: icon and word. */
@Component({
  selector: 'pl-change-chip',
  imports: [Icon],
  template: `<span class="chip sq {{ look().tone }}"
    ><pl-icon [name]="look().icon" />{{ word() }}</span
  >`,
})
export class ChangeChip {
  readonly kind = input.required<SourceChange>();
  protected readonly look = computed(() => SOURCE_CHANGE_LOOKS[this.kind()]);
  protected readonly word = computed(() => SOURCE_CHANGE_WORDS[this.kind()]);
}
