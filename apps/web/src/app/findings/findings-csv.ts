import { type FindingRow } from '../api/views';
import { FINDING_STATE_WORDS, SEVERITY_WORDS } from '../core/labels';
import { CSV_MARK, csvLine } from '../ui/csv';
import { waitingDays } from './finding-age';

/** The findings in the order given, one a line under a heading; instants in UTC. */
export function findingsCsv(rows: readonly FindingRow[], now = new Date()): string {
  const heading = [
    $localize`Finding`,
    $localize`Item`,
    $localize`Reference`,
    $localize`Condition`,
    $localize`Severity`,
    $localize`State`,
    $localize`Agency`,
    $localize`Review`,
    $localize`Answers`,
    $localize`Issued`,
    $localize`Days without a response`,
  ];
  const lines = rows.map((row) => [
    row.number,
    row.itemTitle,
    row.ref,
    row.condition,
    SEVERITY_WORDS[row.severity],
    FINDING_STATE_WORDS[row.state],
    row.agency.name,
    row.reviewCode,
    row.responsibleOfficial?.name ?? '',
    row.issuedAt ?? '',
    `${waitingDays(row, now) ?? ''}`,
  ]);
  return CSV_MARK + [heading, ...lines].map(csvLine).join('');
}
