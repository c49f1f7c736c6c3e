import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type PreviousOutcome } from '../api/views';
import { FINDING_STATE_WORDS } from '../core/labels';
import { OutcomeChip, SeverityChip } from '../ui/chips';
import { DatePipe } from '../ui/date-pipes';

/** What the review of the period before sealed about the same item. */
@Component({
  selector: 'pl-previous-outcome',
  imports: [DatePipe, OutcomeChip, RouterLink, SeverityChip],
  template: `
    @let last = previous();
    <section class="card previous" aria-labelledby="previous-heading">
      <div class="row">
        <h2 id="previous-heading" i18n>Last period</h2>
        <pl-outcome-chip words="full" [outcome]="last.outcome" />
        <span class="meta" i18n
          >{{ last.periodStart | plDate }} to {{ last.periodEnd | plDate }}</span
        >
        <span class="grow"></span>
        <a class="meta" [routerLink]="['/sealed', last.reviewId, last.edition]" i18n
          >{{ last.reviewCode }}, sealed {{ last.decidedAt | plDate }}</a
        >
      </div>
      @if (last.narrative) {
        <p class="said">{{ last.narrative }}</p>
      }
      @for (finding of last.findings; track finding.number) {
        <div class="last-finding">
          <div class="row">
            <b i18n>Finding {{ finding.number }}</b>
            <pl-severity-chip [severity]="finding.severity" />
            <span class="meta" i18n>now: {{ stateWords[finding.state] }}</span>
          </div>
          <p class="said">{{ finding.condition }}</p>
          <p class="meta" i18n>Recommended: {{ finding.recommendation }}</p>
        </div>
      }
    </section>
  `,
  styles: `
    :host {
      display: block;
    }
    .previous {
      display: grid;
      gap: 6px;
      padding: 10px 14px;
      font-size: 0.875rem;
    }
    .previous h2 {
      font-size: 0.9375rem;
    }
    .last-finding {
      display: grid;
      gap: 2px;
      padding-top: 6px;
      border-top: 1px solid var(--pl-line);
    }
  `,
})
export class PreviousOutcomeCard {
  readonly previous = input.required<PreviousOutcome>();
  protected readonly stateWords = FINDING_STATE_WORDS;
}
