import { CATEGORY_LABELS, type Category, type Figures, OUTCOME_LABELS } from '@plumbline/domain';
import { type Block, heading, paragraph } from '../blocks.js';
import { type ReportModel } from '../report-model.js';
import { compliance, countOf, outcomesInWords, PRINTED_OUTCOMES } from '../wording/figures.js';
import { amount, words } from './columns.js';
import { itemBlocks } from './item.js';
import { type Section } from './section.js';

/** Outcomes by category, then every item of every category. */
export const results: Section = {
  title: 'Results by category',
  start: 'new-page',
  blocks: (report, number): Block[] => {
    if (report.content.items.length === 0) return [paragraph('Items: none yet.')];
    return [
      paragraph(
        `Outcomes: ${outcomesInWords(report.content.figures)}. An item that falls short has a ` +
          'finding, or a reason why it has none.',
      ),
      chart(report),
      table(report),
      ...printedCategories(report).flatMap((category, index) => [
        heading(2, `${number}.${index + 1}`, CATEGORY_LABELS[category]),
        ...report.content.items
          .filter((item) => item.category === category)
          .toSorted((one, other) => one.ordinal - other.ordinal)
          .flatMap((item) => itemBlocks(report, item)),
      ]),
    ];
  },
};

/** The categories that hold items, in the order of the content. */
const printedCategories = (report: ReportModel): Category[] => {
  const listed = report.content.categories.map(({ category }) => category);
  const held = report.content.items.map(({ category }) => category);
  return [...new Set([...listed, ...held])].filter((category) => held.includes(category));
};

function chart(report: ReportModel): Block {
  const bars = report.content.categories.map(({ category, figures }) => ({
    label: CATEGORY_LABELS[category],
    segments: PRINTED_OUTCOMES.map((outcome) => ({ outcome, count: countOf(figures, outcome) })),
  }));
  const alt = report.content.categories.map(
    ({ category, figures }) => `${CATEGORY_LABELS[category]}: ${outcomesInWords(figures)}`,
  );
  return {
    kind: 'chart',
    alt: `Bar chart of outcomes by category. ${alt.join('; ')}.`,
    legend: PRINTED_OUTCOMES.filter((outcome) => countOf(report.content.figures, outcome) > 0).map(
      (outcome) => ({ symbol: outcome, text: OUTCOME_LABELS[outcome] }),
    ),
    bars,
  };
}

const row = (label: string, figures: Figures): string[] => [
  label,
  ...PRINTED_OUTCOMES.map((outcome) => String(countOf(figures, outcome))),
  compliance(figures),
];

const table = (report: ReportModel): Block => ({
  kind: 'table',
  caption: 'Outcomes by category',
  columns: [
    words('Category'),
    ...PRINTED_OUTCOMES.map((outcome) => ({
      ...amount(OUTCOME_LABELS[outcome]),
      width: { points: 62 },
    })),
    { ...amount('Compliance'), width: { points: 66 } },
  ],
  rows: [
    ...report.content.categories.map(({ category, figures }) =>
      row(CATEGORY_LABELS[category], figures),
    ),
    row('All', report.content.figures),
  ],
  lastRow: 'total',
});
