import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { complianceOf, type Figures, progressOf } from '@plumbline/domain';
import { type ReviewSummary } from '../api/views';
import { REVIEW_STATUS_WORDS } from '../core/labels';
import { daysBetween, today } from '../ui/dates';
import { Due } from '../ui/due';
import { percentWords } from '../ui/percent';
import { ProgressBar } from '../ui/progress-bar';

/** The reviews behind the figures, each with both numbers, its due date and open findings. */
@Component({
  selector: 'pl-reviews-card',
  imports: [Due, ProgressBar, RouterLink],
  template: `
    <div class="ch">
      <h2 id="reviews-heading" i18n>Reviews</h2>
      <span class="meta">{{ reviews().length }}</span>
    </div>
    <div class="sideways" role="region" tabindex="0" aria-labelledby="reviews-heading">
      <table class="tight roomy">
        <caption class="vh" i18n>
          Reviews with progress and compliance
        </caption>
        <thead>
          <tr>
            <th scope="col" i18n>Review</th>
            <th scope="col" i18n>Status</th>
            <th scope="col" i18n>Progress</th>
            <th scope="col" class="num" i18n>Compliance</th>
            <th scope="col" class="num" i18n>Open findings</th>
            <th scope="col" i18n>Due</th>
          </tr>
        </thead>
        <tbody>
          @for (review of reviews(); track review.id) {
            <tr>
              <td>
                <a class="nowrap" [routerLink]="['/reviews', review.id]">{{
                  review.agency.name
                }}</a>
                <div class="meta nowrap">{{ review.code }}</div>
              </td>
              <td>{{ statusWords[review.status] }}</td>
              <td class="review-progress">
                <span class="row tight-row"
                  ><a routerLink="/items" class="nowrap" [queryParams]="{ reviewId: review.id }">{{
                    percent(progress(review.figures))
                  }}</a
                  ><span class="meta nowrap" i18n
                    >{{ review.figures.decided }} of {{ review.figures.items }}</span
                  ></span
                >
                <pl-progress-bar label="Progress" i18n-label [value]="progress(review.figures)" />
              </td>
              <td class="num nowrap">{{ percent(compliance(review.figures)) }}</td>
              <td class="num">
                <a routerLink="/findings" [queryParams]="{ reviewId: review.id }">{{
                  review.openFindings
                }}</a>
              </td>
              <td><pl-due [on]="review.dueOn" [daysLate]="late(review)" /></td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
})
export class ReviewsCard {
  readonly reviews = input.required<readonly ReviewSummary[]>();
  protected readonly statusWords = REVIEW_STATUS_WORDS;
  protected readonly percent = percentWords;

  protected progress(figures: Figures): number | null {
    return progressOf(figures);
  }

  protected compliance(figures: Figures): number | null {
    return complianceOf(figures);
  }

  protected late(review: ReviewSummary): number {
    return review.overdue ? Math.max(1, daysBetween(review.dueOn, today())) : 0;
  }
}
