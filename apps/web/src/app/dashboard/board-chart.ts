import { type Chart } from '@plumbline/domain';
import { type Params } from './board-filter';
import { type BoardRows } from './board-table';
import { type ChartMark } from './chart-plot';

/** A chart with the table that says the same, and where each mark leads. */
export interface BoardChart {
  readonly chart: Chart;
  readonly table: BoardRows;
  readonly queryOf: (mark: ChartMark) => Params | undefined;
}
