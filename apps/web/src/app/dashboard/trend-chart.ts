import { complianceOf, progressOf } from '@plumbline/domain';
import { type DashboardView } from '../api/views';
import { weekWords } from '../ui/dates';
import { type BoardChart } from './board-chart';
import { type Params } from './board-filter';

type Week = DashboardView['trend'][number];

const complianceIn = (week: Week): number | null =>
  complianceOf({
    ...week,
    assessed: week.compliant + week.partiallyCompliant + week.nonCompliant + week.notApplicable,
  });

const percent = (share: number | null): number | null =>
  share === null ? null : Math.round(share * 100);
const percentText = (share: number | null): string => (share === null ? '–' : `${percent(share)}%`);

const describe = (first: Week | undefined, last: Week | undefined): string => {
  if (first === undefined || last === undefined) return $localize`No week to show yet.`;
  const at = (week: Week): string =>
    $localize`progress ${percentText(progressOf(week))}:progress:, compliance of accepted items ${percentText(complianceIn(week))}:compliance:`;
  return $localize`Week of ${weekWords(first.monday)}:first:: ${at(first)}:then:. Week of ${weekWords(last.monday)}:last:: ${at(last)}:now:.`;
};

/** Progress and compliance at the end of each week; history knows accepted items only. */
export function trendChart(weeks: readonly Week[], filter: Params): BoardChart {
  const decided = { ...filter, figure: 'decided' };
  return {
    chart: {
      kind: 'lines',
      places: weeks.map(({ monday }) => weekWords(monday)),
      most: 100,
      series: [
        {
          label: $localize`Progress`,
          tone: 'accent',
          values: weeks.map((week) => percent(progressOf(week))),
        },
        {
          label: $localize`Compliance`,
          tone: 'compliant',
          values: weeks.map((week) => percent(complianceIn(week))),
        },
      ],
      description: describe(weeks[0], weeks.at(-1)),
    },
    table: {
      name: $localize`Progress and compliance by week`,
      columns: [
        $localize`Week of`,
        $localize`Items`,
        $localize`Accepted`,
        $localize`Progress`,
        $localize`Compliance`,
      ],
      rows: weeks.map((week, index) => ({
        label: weekWords(week.monday),
        cells: [
          { text: `${week.items}`, ...(index === weeks.length - 1 && { query: filter }) },
          { text: `${week.decided}`, ...(index === weeks.length - 1 && { query: decided }) },
          { text: percentText(progressOf(week)) },
          { text: percentText(complianceIn(week)) },
        ],
      })),
    },
    queryOf: () => decided,
  };
}
