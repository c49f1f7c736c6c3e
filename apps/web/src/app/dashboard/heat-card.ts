import { Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type DashboardView } from '../api/views';
import { CATEGORY_WORDS } from '../core/labels';
import { Icon } from '../ui/icon';
import { type Params } from './board-filter';
import { BoardTable } from './board-table';
import { HEAT_CLASSES, heatRows, heatTable } from './heat-map';

const NARROW_COLUMN = 12;

/** A long word gets a soft hyphen in its middle, so that it breaks inside its column. */
const breakable = (word: string): string =>
  word.length <= NARROW_COLUMN || word.includes(' ')
    ? word
    : `${word.slice(0, 8)}\u00ad${word.slice(8)}`;

/** Compliance by agency and category: a table whose cells are links, or the counts behind it. */
@Component({
  selector: 'pl-heat-card',
  imports: [BoardTable, Icon, RouterLink],
  templateUrl: './heat-card.html',
})
export class HeatCard {
  readonly board = input.required<DashboardView>();
  readonly filter = input.required<Params>();
  protected readonly isTable = signal(false);
  protected readonly toggleWords = computed(() =>
    this.isTable()
      ? $localize`Show as heat map: Compliance by agency and category`
      : $localize`Show as table: Compliance by agency and category`,
  );
  protected readonly classes = HEAT_CLASSES;
  protected readonly heads = computed(() =>
    this.board().categories.map(({ category }) => breakable(CATEGORY_WORDS[category])),
  );
  protected readonly rows = computed(() =>
    heatRows(this.board().agencyCategories, this.board().categories, this.filter()),
  );
  protected readonly table = computed(() =>
    heatTable(this.board().agencyCategories, this.board().categories, this.filter()),
  );
}
