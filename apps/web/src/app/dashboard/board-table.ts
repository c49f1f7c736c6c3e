import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Params } from './board-filter';

/** One number of a table, and the items it leads to. */
export interface BoardCell {
  readonly text: string;
  readonly query?: Params;
  /** What the link says to whoever hears it alone. */
  readonly words?: string;
}

/** What a chart shows, as rows and columns: the same numbers for reading, linking and exporting. */
export interface BoardRows {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly cells: readonly BoardCell[];
    readonly isTotal?: true;
  }[];
}

/** The numbers of a chart as a table; each leads to its items. */
@Component({
  selector: 'pl-board-table',
  imports: [RouterLink],
  template: `
    <div class="sideways board-table" role="region" tabindex="0" [attr.aria-label]="table().name">
      <table class="tight">
        <caption class="vh">
          {{
            table().name
          }}
        </caption>
        <thead>
          <tr>
            @for (column of table().columns; track $index; let isFirst = $first) {
              <th scope="col" [class.num]="!isFirst">{{ column }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (row of table().rows; track $index) {
            <tr [class.strong]="row.isTotal">
              <th scope="row">{{ row.label }}</th>
              @for (cell of row.cells; track $index) {
                <td class="num">
                  @if (cell.query; as query) {
                    <a
                      routerLink="/items"
                      [queryParams]="query"
                      [attr.aria-label]="cell.words ?? null"
                      >{{ cell.text }}</a
                    >
                  } @else {
                    {{ cell.text }}
                  }
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
})
export class BoardTable {
  readonly table = input.required<BoardRows>();
}
