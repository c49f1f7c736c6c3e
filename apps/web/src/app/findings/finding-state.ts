import { Component, computed, input } from '@angular/core';
import { type FindingState } from '@plumbline/domain';
import { FINDING_STATE_WORDS } from '../core/labels';
import { Icon } from '../ui/icon';
import { type Look } from '../ui/looks';

const LOOKS: Readonly<Record<FindingState, Look>> = {
  draft: { icon: 'edit', tone: '' },
  issued: { icon: 'publish', tone: 't-warn' },
  responded: { icon: 'check', tone: 't-info' },
  correcting: { icon: 'edit', tone: 't-info' },
  verified: { icon: 'check-circle', tone: 't-ok' },
  closed: { icon: 'check-circle', tone: 't-ok' },
  withdrawn: { icon: 'close', tone: '' },
  risk_accepted: { icon: 'info', tone: 't-warn' },
};

/** Where a finding is: a pill. */
@Component({
  selector: 'pl-finding-state',
  imports: [Icon],
  template: `<span class="chip {{ look().tone }}"
    ><pl-icon [name]="look().icon" />{{ word() }}</span
  >`,
})
export class FindingStateChip {
  readonly state = input.required<FindingState>();
  protected readonly look = computed(() => LOOKS[this.state()]);
  protected readonly word = computed(() => FINDING_STATE_WORDS[this.state()]);
}
