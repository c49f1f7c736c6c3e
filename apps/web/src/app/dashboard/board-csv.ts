import { complianceOf, progressOf } from '@plumbline/domain';
import { type DashboardView } from '../api/views';
import { SEVERITY_WORDS } from '../core/labels';
import { CSV_MARK, csvLine } from '../ui/csv';
import { percentWords } from '../ui/percent';
import { type BoardRows } from './board-table';

/** The tables one under the other, as RFC 4180 text with a mark that makes Excel read UTF-8. */
export const toCsv = (tables: readonly BoardRows[]): string =>
  CSV_MARK +
  tables
    .map(({ name, columns, rows }) =>
      [
        [name],
        columns,
        ...rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)]),
      ]
        .map(csvLine)
        .join(''),
    )
    .join('\r\n');

/** The headline numbers as rows. */
export function headlineTable({ figures, overdue, openFindings }: DashboardView): BoardRows {
  const row = (label: string, value: string | number) => ({ label, cells: [{ text: `${value}` }] });
  return {
    name: $localize`Figures`,
    columns: [$localize`Figure`, $localize`Value`],
    rows: [
      row($localize`Items`, figures.items),
      row($localize`Decided`, figures.decided),
      row($localize`Progress`, percentWords(progressOf(figures))),
      row($localize`Compliance`, percentWords(complianceOf(figures))),
      row($localize`Overdue`, overdue.items),
      ...(['critical', 'high', 'medium', 'low'] as const).map((severity) =>
        row(
          $localize`Open findings: ${SEVERITY_WORDS[severity]}:severity:`,
          openFindings[severity],
        ),
      ),
    ],
  };
}
