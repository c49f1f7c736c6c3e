import { Component, computed, input } from '@angular/core';
import { type ReviewStatus } from '@plumbline/domain';
import { REVIEW_STATUS_WORDS } from '../core/labels';
import { Icon } from '../ui/icon';
import { type Look } from '../ui/looks';

const LOOKS: Readonly<Record<ReviewStatus, Look>> = {
  cancelled: { icon: 'close', tone: '' },
  sealed: { icon: 'seal', tone: 't-ok' },
  planned: { icon: 'calendar', tone: '' },
  approved: { icon: 'check-circle', tone: 't-ok' },
  accepted: { icon: 'check', tone: 't-ok' },
  submitted: { icon: 'publish', tone: 't-solid' },
  in_progress: { icon: 'edit', tone: 't-info' },
  open: { icon: 'circle', tone: '' },
};

/** Where a review is: a pill. */
@Component({
  selector: 'pl-review-status',
  imports: [Icon],
  template: `<span class="chip {{ look().tone }}"
    ><pl-icon [name]="look().icon" />{{ word() }}</span
  >`,
})
export class ReviewStatusChip {
  readonly status = input.required<ReviewStatus>();
  protected readonly look = computed(() => LOOKS[this.status()]);
  protected readonly word = computed(() => REVIEW_STATUS_WORDS[this.status()]);
}
