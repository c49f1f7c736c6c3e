import { complianceOf, type Figures, NO_FIGURES, sumFigures } from '@plumbline/domain';
import { type CategoryFigures, type DashboardView } from '../api/views';
import { CATEGORY_WORDS } from '../core/labels';
import { type Params } from './board-filter';
import { type BoardRows } from './board-table';

/** The classes of compliance in percent, good to poor; each begins at `from`. */
export const HEAT_CLASSES = [
  { from: 90, label: $localize`90 and over` },
  { from: 80, label: $localize`80–89` },
  { from: 70, label: $localize`70–79` },
  { from: 60, label: $localize`60–69` },
  { from: 50, label: $localize`50–59` },
  { from: 0, label: $localize`under 50` },
] as const;

export interface HeatCell {
  /** Percent, or – without an assessed item that applies. */
  readonly text: string;
  readonly heat: number | null;
  readonly query: Params;
  readonly words: string;
}

export interface HeatRow {
  readonly label: string;
  readonly cells: readonly HeatCell[];
  readonly all: HeatCell;
}

type Cells = DashboardView['agencyCategories'];

const agenciesOf = (cells: Cells): { readonly id: string; readonly name: string }[] => [
  ...new Map(cells.map(({ agency }) => [agency.id, agency])).values(),
];

const figuresAt = (cells: Cells, agencyId: string, category: string): Figures =>
  cells.find((cell) => cell.agency.id === agencyId && cell.category === category)?.figures ??
  NO_FIGURES;

function heatCell(figures: Figures, query: Params, name: string): HeatCell {
  const share = complianceOf(figures);
  const applying = figures.assessed - figures.notApplicable;
  if (share === null) {
    return { text: '–', heat: null, query, words: $localize`${name}:place:: none assessed yet` };
  }
  const percent = Math.round(share * 100);
  return {
    text: `${percent}`,
    heat: HEAT_CLASSES.findIndex(({ from }) => percent >= from),
    query: { ...query, figure: 'applying' },
    words: $localize`${name}:place:: ${percent}:percent:% of ${applying}:items: items that apply`,
  };
}

/** Compliance of each agency in each category. */
export const heatRows = (
  cells: Cells,
  categories: readonly CategoryFigures[],
  filter: Params,
): HeatRow[] =>
  agenciesOf(cells).map(({ id, name }) => ({
    label: name,
    cells: categories.map(({ category }) =>
      heatCell(
        figuresAt(cells, id, category),
        { ...filter, agencyId: id, category },
        `${name}, ${CATEGORY_WORDS[category]}`,
      ),
    ),
    all: heatCell(
      sumFigures(cells.filter(({ agency }) => agency.id === id).map(({ figures }) => figures)),
      { ...filter, agencyId: id },
      $localize`${name}:agency:, all categories`,
    ),
  }));

/** The counts behind the heat map: compliant, with half of partially, of those that apply. */
export const heatTable = (
  cells: Cells,
  categories: readonly CategoryFigures[],
  filter: Params,
): BoardRows => ({
  name: $localize`Compliance by agency and category`,
  columns: [
    $localize`Agency: points of items that apply`,
    ...categories.map(({ category }) => CATEGORY_WORDS[category]),
  ],
  rows: agenciesOf(cells).map(({ id, name }) => ({
    label: name,
    cells: categories.map(({ category }) => {
      const figures = figuresAt(cells, id, category);
      const points = figures.compliant + figures.partiallyCompliant / 2;
      return {
        text: $localize`${points}:points: of ${figures.assessed - figures.notApplicable}:items:`,
        query: { ...filter, agencyId: id, category, figure: 'applying' },
      };
    }),
  })),
});
