import { Component, computed, input } from '@angular/core';
import { type CorrectiveActionState } from '@plumbline/domain';
import { CORRECTIVE_ACTION_STATE_WORDS } from '../../core/labels';
import { Icon } from '../../ui/icon';
import { type Look } from '../../ui/looks';

const LOOKS: Readonly<Record<CorrectiveActionState, Look>> = {
  planned: { icon: 'circle', tone: '' },
  under_way: { icon: 'edit', tone: 't-info' },
  done: { icon: 'publish', tone: 't-warn' },
  verified: { icon: 'check-circle', tone: 't-ok' },
  dropped: { icon: 'close', tone: '' },
};

/** Where a corrective action stands: a pill. */
@Component({
  selector: 'pl-action-state',
  imports: [Icon],
  template: `<span class="chip {{ look().tone }}"
    ><pl-icon [name]="look().icon" />{{ word() }}</span
  >`,
})
export class ActionStateChip {
  readonly state = input.required<CorrectiveActionState>();
  protected readonly look = computed(() => LOOKS[this.state()]);
  protected readonly word = computed(() => CORRECTIVE_ACTION_STATE_WORDS[this.state()]);
}
