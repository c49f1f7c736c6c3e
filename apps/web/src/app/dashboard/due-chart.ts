import { type DashboardView } from '../api/views';
import { endOfWeek, weekWords } from '../ui/dates';
import { type BoardChart } from './board-chart';
import { type Params } from './board-filter';

/** Items that are still with their officer, by the week they are due. */
export function dueChart(due: DashboardView['dueWeeks'], filter: Params): BoardChart {
  const places = [
    { label: $localize`Overdue`, items: due.overdue, query: { ...filter, figure: 'overdue' } },
    ...due.weeks.map(({ monday, items }, index) => ({
      label: index === 0 ? $localize`This week` : weekWords(monday),
      items,
      query: { ...filter, figure: 'ahead', dueFrom: monday, dueTo: endOfWeek(monday) },
    })),
    {
      label: $localize`Later`,
      items: due.later,
      query: { ...filter, figure: 'ahead', dueFrom: due.laterFrom },
    },
  ];
  const words = places.map(({ label, items }) => `${label} ${items}`).join(', ');
  return {
    chart: {
      kind: 'bars',
      places: places.map(({ label }) => label),
      series: [
        {
          label: $localize`Items`,
          tone: 'accent',
          values: places.map(({ items }) => items),
          tones: { 0: 'non-compliant' },
        },
      ],
      description: $localize`Open items by due week: ${words}:counts:.`,
    },
    table: {
      name: $localize`Items by due week`,
      columns: [$localize`Due`, $localize`Open items`],
      rows: places.map(({ label, items, query }) => ({
        label,
        cells: [{ text: `${items}`, query }],
      })),
    },
    queryOf: ({ place }) => places[place]?.query,
  };
}
