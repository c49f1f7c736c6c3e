import { Component, computed, input, output } from '@angular/core';
import { type Category, complianceOf, type Figures, type SealedReview } from '@plumbline/domain';
import { CATEGORY_WORDS } from '../core/labels';
import { SERIES } from '../dashboard/outcome-series';
import { percentWords } from '../ui/percent';

/** How many items had which outcome, by category, as the seal froze it. */
@Component({
  selector: 'pl-outcome-table',
  template: `
    <div class="card">
      <div class="card-head"><h2 id="outcomes-heading" i18n>Outcomes by category</h2></div>
      <div class="sideways" role="region" tabindex="0" aria-labelledby="outcomes-heading">
        <table>
          <caption class="vh" i18n>
            Outcomes by category
          </caption>
          <thead>
            <tr>
              <th scope="col" i18n>Category</th>
              @for (entry of series(); track entry.count) {
                <th scope="col" class="num">{{ entry.label }}</th>
              }
              <th scope="col" class="num" i18n>Items</th>
              <th scope="col" class="num" i18n>Compliance</th>
            </tr>
          </thead>
          <tbody>
            @for (row of content().categories; track row.category) {
              <tr>
                <th scope="row">
                  <button
                    type="button"
                    class="btn quiet inline"
                    [attr.aria-label]="showWords(row.category)"
                    (click)="pick.emit(row.category)"
                  >
                    {{ categoryWords[row.category] }}
                  </button>
                </th>
                @for (entry of series(); track entry.count) {
                  <td class="num">{{ row.figures[entry.count] }}</td>
                }
                <td class="num">{{ row.figures.items }}</td>
                <td class="num">{{ compliance(row.figures) }}</td>
              </tr>
            }
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" i18n>All</th>
              @for (entry of series(); track entry.count) {
                <td class="num">{{ content().figures[entry.count] }}</td>
              }
              <td class="num">{{ content().figures.items }}</td>
              <td class="num">{{ compliance(content().figures) }}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
    th,
    td {
      padding-block: 5px;
    }
    th[scope='row'] {
      font-size: 0.875rem;
      color: var(--pl-text);
    }
    tfoot th,
    tfoot td {
      border-bottom: 0;
      font-weight: 600;
    }
  `,
})
export class OutcomeTable {
  readonly content = input.required<SealedReview>();
  /** The category whose items the reader wants to see. */
  readonly pick = output<Category>();
  protected readonly categoryWords = CATEGORY_WORDS;
  /** A sealed review is decided throughout, so "not assessed" has a column only if it counts. */
  protected readonly series = computed(() =>
    SERIES.filter(({ count }) => count !== 'notAssessed' || this.content().figures[count] > 0),
  );

  protected compliance(figures: Figures): string {
    return percentWords(complianceOf(figures));
  }

  protected showWords(category: Category): string {
    return $localize`${CATEGORY_WORDS[category]}:category:: show its items`;
  }
}
