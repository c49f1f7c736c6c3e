import { type Figures, OUTCOME_LABELS } from '@plumbline/domain';
import { type Block, paragraph, strong, type Text } from '../blocks.js';
import { type ReportModel } from '../report-model.js';
import {
  compliance,
  complianceFormula,
  counted,
  countOf,
  outcomesInWords,
  percent,
  PRINTED_OUTCOMES,
  progress,
  progressFormula,
  severitiesInWords,
} from '../wording/figures.js';
import { amount, words } from './columns.js';
import { type Section } from './section.js';

/** The answer on one page: the two figures, what was found, and the outcomes drawn and counted. */
export const summary: Section = {
  title: 'Summary',
  start: 'new-page',
  blocks: (report): Block[] => [
    paragraph(opening(report)),
    paragraph([
      strong(`Compliance: ${compliance(report.content.figures)}`),
      ` = ${complianceFormula(report.content.figures)}`,
    ]),
    paragraph([
      strong(`Progress: ${progress(report.content.figures)}`),
      ` = ${progressFormula(report.content.figures)}`,
    ]),
    paragraph(findingsInWords(report)),
    ...outcomes(report.content.figures),
  ],
};

function opening(report: ReportModel): string {
  const { agency, figures, items } = report.content;
  const review = `This review looked at ${agency.name} for ${report.period}.`;
  if (items.length === 0) return `${review} It holds no items.`;
  if (figures.assessed === 0) {
    return `${review} Of its ${counted(figures.items, 'item')}, none is assessed yet.`;
  }
  return `${review} Its ${counted(figures.items, 'item')}: ${outcomesInWords(figures)}.`;
}

function findingsInWords(report: ReportModel): Text {
  const found = report.findings.map(({ finding }) => finding);
  if (found.length === 0) return [strong('Findings:'), ` ${report.none}.`];
  const unanswered = found.filter((finding) => finding.responses.length === 0).length;
  const response =
    unanswered === 0 ? 'Each has a response.' : `${unanswered} without a response so far.`;
  return [strong(`Findings: ${found.length}`), ` (${severitiesInWords(found)}). ${response}`];
}

function outcomes(figures: Figures): Block[] {
  if (figures.items === 0) return [];
  const counts = PRINTED_OUTCOMES.map((outcome) => ({ outcome, count: countOf(figures, outcome) }));
  const alt = counts.map(({ outcome, count }) => `${OUTCOME_LABELS[outcome]} ${count}`).join(', ');
  return [
    {
      kind: 'chart',
      alt: `Bar chart of outcomes, ${counted(figures.items, 'item')}: ${alt}.`,
      legend: [],
      bars: counts.map((segment) => ({
        label: OUTCOME_LABELS[segment.outcome],
        segments: [segment],
      })),
    },
    {
      kind: 'table',
      caption: 'Outcomes',
      columns: [words('Outcome'), amount('Items'), amount('Share of items')],
      rows: [
        ...counts.map(({ outcome, count }) => [
          OUTCOME_LABELS[outcome],
          String(count),
          percent(count / figures.items),
        ]),
        ['All', String(figures.items), '100%'],
      ],
      lastRow: 'total',
    },
  ];
}
