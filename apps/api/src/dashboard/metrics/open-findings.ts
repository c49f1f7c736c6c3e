import { type Severity } from '@plumbline/domain';
import { type Tx } from '../../database/tenant.js';
import { type OpenFindingsView } from '../dashboard.view.js';
import { type MetricScope } from './metric-scope.js';

/** Issued findings that still need work, by severity; one query. */
export const readOpenFindings = async (
  tx: Tx,
  { readable }: MetricScope,
): Promise<OpenFindingsView> => {
  const rows = await tx.query<{ severity: Severity; count: number }>(
    `SELECT f.severity, count(*)::integer AS count
       FROM finding f
       JOIN review_item i ON i.agency_id = f.agency_id AND i.id = f.review_item_id
       JOIN review r ON r.agency_id = i.agency_id AND r.id = i.review_id
      WHERE f.state IN ('issued', 'responded', 'correcting') AND i.dropped_at IS NULL
        AND r.kind = 'real' AND r.cancelled_at IS NULL
        AND ($1::uuid[] IS NULL OR f.agency_id = ANY ($1))
      GROUP BY f.severity`,
    [readable],
  );
  const counts = { low: 0, medium: 0, high: 0, critical: 0 };
  for (const { severity, count } of rows) counts[severity] = count;
  return counts;
};
