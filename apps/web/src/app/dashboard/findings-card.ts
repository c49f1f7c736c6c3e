import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SEVERITIES } from '@plumbline/domain';
import { type DashboardView } from '../api/views';
import { SEVERITY_WORDS } from '../core/labels';
import { Bars } from '../ui/bars';
import { daysWords } from '../ui/dates';
import { SEVERITY_TONES } from '../ui/looks';
import { type Params } from './board-filter';

/** Open findings by severity, worst first; each line leads to them. */
@Component({
  selector: 'pl-findings-card',
  imports: [Bars, RouterLink],
  template: `
    <h2 class="row">
      <ng-container i18n>Open findings</ng-container>
      <a class="weak thin" routerLink="/findings">{{ total() }}</a>
      @if (counts().unanswered > 0) {
        <span class="meta thin unanswered">{{ unanswered() }}</span>
      }
    </h2>
    <div class="sevs">
      @for (row of rows(); track row.severity) {
        <span class="row sev {{ row.tone }}">
          <pl-bars [of]="4" [lit]="row.lit" />
          <a routerLink="/items" [queryParams]="row.query">{{ row.label }}</a>
        </span>
        <b class="num">{{ row.count }}</b>
        <span class="bar {{ row.tone }}"><i [style.width.%]="row.share"></i></span>
      }
    </div>
  `,
})
export class FindingsCard {
  readonly counts = input.required<DashboardView['openFindings']>();
  readonly filter = input.required<Params>();
  protected readonly total = computed(() =>
    SEVERITIES.reduce((sum, severity) => sum + this.counts()[severity], 0),
  );
  protected readonly rows = computed(() => {
    const most = Math.max(1, ...SEVERITIES.map((severity) => this.counts()[severity]));
    return SEVERITIES.map((severity, index) => ({
      severity,
      query: { ...this.filter(), severity },
      label: SEVERITY_WORDS[severity],
      tone: SEVERITY_TONES[severity] || 't-neutral',
      lit: index + 1,
      count: this.counts()[severity],
      share: (100 * this.counts()[severity]) / most,
    })).toReversed();
  });
  protected readonly unanswered = computed(() => {
    const { unanswered, oldestUnansweredDays } = this.counts();
    return $localize`${unanswered}:count: without a response, oldest ${daysWords(oldestUnansweredDays)}:days:`;
  });
}
