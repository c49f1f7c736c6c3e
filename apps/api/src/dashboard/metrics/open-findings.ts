import { type Severity } from '@plumbline/domain';
import { type Tx } from '../../database/tenant.js';
import { type OpenFindingsView } from '../dashboard.view.js';
import { IN_SCOPE, type MetricScope, SCOPED_ITEMS, scopeParameters } from './metric-scope.js';

interface Row {
  readonly severity: Severity;
  readonly count: number;
  readonly unanswered: number;
  readonly oldest: number;
}

/** Issued findings that still need work, by severity, and how long responses are outstanding. */
export const readOpenFindings = async (tx: Tx, scope: MetricScope): Promise<OpenFindingsView> => {
  const rows = await tx.query<Row>(
    `SELECT f.severity, count(*)::integer AS count,
            (count(*) FILTER (WHERE f.state = 'issued'))::integer AS unanswered,
            coalesce(max(d.today - (f.issued_at AT TIME ZONE a.time_zone)::date)
              FILTER (WHERE f.state = 'issued'), 0)::integer AS oldest
       FROM ${SCOPED_ITEMS}
       JOIN finding f ON f.agency_id = i.agency_id AND f.review_item_id = i.id
      WHERE ${IN_SCOPE} AND i.dropped_at IS NULL
        AND f.state IN ('issued', 'responded', 'correcting')
      GROUP BY f.severity`,
    scopeParameters(tx.now, scope),
  );
  const counts = { low: 0, medium: 0, high: 0, critical: 0 };
  for (const { severity, count } of rows) counts[severity] = count;
  return {
    ...counts,
    unanswered: rows.reduce((sum, row) => sum + row.unanswered, 0),
    oldestUnansweredDays: Math.max(0, ...rows.map((row) => row.oldest)),
  };
};
