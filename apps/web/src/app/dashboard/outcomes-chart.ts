import { sumFigures } from '@plumbline/domain';
import { type DashboardView } from '../api/views';
import { CATEGORY_WORDS } from '../core/labels';
import { type BoardChart } from './board-chart';
import { type Params } from './board-filter';
import { SERIES } from './outcome-series';

const segmentWords = (label: string, value: number, category: string): string =>
  $localize`${category}:category:: ${value}:count: ${label.toLowerCase()}:outcome:`;

/** How many items of each category have each outcome. */
export function outcomesChart(categories: DashboardView['categories'], filter: Params): BoardChart {
  const total = sumFigures(categories.map(({ figures }) => figures));
  return {
    chart: {
      kind: 'stacked-bars',
      places: categories.map(({ category }) => CATEGORY_WORDS[category]),
      series: SERIES.map(({ count, label, tone }) => ({
        label,
        tone,
        values: categories.map(({ figures }) => (figures[count] === 0 ? null : figures[count])),
      })),
      description: $localize`Outcomes by category, of ${total.items}:items: items: ${SERIES.map(
        ({ count, label }) => `${total[count]} ${label.toLowerCase()}`,
      ).join(', ')}:counts:.`,
    },
    table: {
      name: $localize`Outcomes by category`,
      columns: [$localize`Category`, ...SERIES.map(({ label }) => label), $localize`Items`],
      rows: [
        ...categories.map(({ category, figures }) => ({
          label: CATEGORY_WORDS[category],
          cells: [
            ...SERIES.map(({ count, label }) => ({
              text: `${figures[count]}`,
              query: { ...filter, category, figure: count },
              words: segmentWords(label, figures[count], CATEGORY_WORDS[category]),
            })),
            { text: `${figures.items}`, query: { ...filter, category } },
          ],
        })),
        {
          label: $localize`All`,
          isTotal: true,
          cells: [
            ...SERIES.map(({ count }) => ({
              text: `${total[count]}`,
              query: { ...filter, figure: count },
            })),
            { text: `${total.items}`, query: filter },
          ],
        },
      ],
    },
    queryOf: ({ series, place }) => {
      const [category, entry] = [categories[place]?.category, SERIES[series]];
      if (category === undefined || entry === undefined) return undefined;
      return { ...filter, category, figure: entry.count };
    },
  };
}
