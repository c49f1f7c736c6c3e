import { Component, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Icon } from '../ui/icon';
import { type BoardChart } from './board-chart';
import { BoardTable } from './board-table';
import { type ChartMark, ChartPlot } from './chart-plot';
import { MarkLinks } from './mark-links';

/** A card that shows its numbers as a chart or as a table. */
@Component({
  selector: 'pl-chart-card',
  imports: [BoardTable, ChartPlot, Icon, MarkLinks],
  template: `
    <div class="ch">
      <h2>{{ board().table.name }}</h2>
      <span class="meta">{{ unit() }}</span>
      <span class="grow"></span>
      <button
        type="button"
        class="btn quiet sm"
        [attr.aria-label]="toggleWords()"
        (click)="isTable.set(!isTable())"
      >
        <pl-icon name="expand" />
        @if (isTable()) {
          <ng-container i18n>Show as chart</ng-container>
        } @else {
          <ng-container i18n>Show as table</ng-container>
        }
      </button>
    </div>
    @if (isTable()) {
      <pl-board-table [table]="board().table" />
    } @else {
      <ng-content />
      <pl-chart-plot [chart]="board().chart" [height]="height()" (picked)="open($event)" />
      <pl-mark-links [table]="board().table" />
    }
  `,
})
export class ChartCard {
  private readonly router = inject(Router);
  readonly board = input.required<BoardChart>();
  readonly unit = input.required<string>();
  readonly height = input(172);
  protected readonly isTable = signal(false);

  protected toggleWords(): string {
    const name = this.board().table.name;
    return this.isTable()
      ? $localize`Show as chart: ${name}:chart:`
      : $localize`Show as table: ${name}:chart:`;
  }

  protected async open(mark: ChartMark): Promise<void> {
    const queryParams = this.board().queryOf(mark);
    if (queryParams !== undefined) await this.router.navigate(['/items'], { queryParams });
  }
}
