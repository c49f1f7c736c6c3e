import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SEVERITIES, type Severity } from '@plumbline/domain';
import { SEVERITY_WORDS } from '../core/labels';
import { Bars } from '../ui/bars';
import { SEVERITY_TONES } from '../ui/looks';

/** Open findings by severity, worst first; each line leads to them. */
@Component({
  selector: 'pl-findings-card',
  imports: [Bars, RouterLink],
  template: `
    <h2 class="row">
      <ng-container i18n>Open findings</ng-container>
      <a class="weak thin" routerLink="/findings">{{ total() }}</a>
    </h2>
    <div class="sevs">
      @for (row of rows(); track row.severity) {
        <span class="row sev {{ row.tone }}">
          <pl-bars [of]="4" [lit]="row.lit" />
          <a routerLink="/findings" [queryParams]="{ severity: row.severity }">{{ row.label }}</a>
        </span>
        <b class="num">{{ row.count }}</b>
        <span class="bar {{ row.tone }}"><i [style.width.%]="row.share"></i></span>
      }
    </div>
  `,
})
export class FindingsCard {
  readonly counts = input.required<Readonly<Record<Severity, number>>>();
  protected readonly total = computed(() =>
    SEVERITIES.reduce((sum, severity) => sum + this.counts()[severity], 0),
  );
  protected readonly rows = computed(() => {
    const most = Math.max(1, ...Object.values(this.counts()));
    return SEVERITIES.map((severity, index) => ({
      severity,
      label: SEVERITY_WORDS[severity],
      tone: SEVERITY_TONES[severity] || 't-neutral',
      lit: index + 1,
      count: this.counts()[severity],
      share: (100 * this.counts()[severity]) / most,
    })).toReversed();
  });
}
