import { Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { sumFigures } from '@plumbline/domain';
import { type CategoryFigures } from '../api/views';
import { CATEGORY_WORDS } from '../core/labels';
import { Icon } from '../ui/icon';
import { SERIES } from './outcome-series';

/** Outcomes by category as stacked bars, or the same counts as a table; every mark is a link. */
@Component({
  selector: 'pl-outcomes-card',
  imports: [Icon, RouterLink],
  templateUrl: './outcomes-card.html',
})
export class OutcomesCard {
  readonly categories = input.required<readonly CategoryFigures[]>();
  protected readonly series = SERIES;
  protected readonly isTable = signal(false);
  protected readonly most = computed(() =>
    Math.max(1, ...this.categories().map(({ figures }) => figures.items)),
  );
  protected readonly total = computed(() =>
    sumFigures(this.categories().map(({ figures }) => figures)),
  );
  protected readonly rows = computed(() =>
    this.categories().map(({ category, figures }) => ({
      category,
      figures,
      label: CATEGORY_WORDS[category],
      segments: SERIES.filter(({ count }) => figures[count] > 0).map((series) => ({
        ...series,
        value: figures[series.count],
        share: (100 * figures[series.count]) / this.most(),
      })),
    })),
  );

  protected segmentWords(label: string, value: number, category: string): string {
    return $localize`${category}:category:: ${value}:count: ${label.toLowerCase()}:outcome:`;
  }
}
