import { type Tx } from '../../database/tenant.js';
import { type OverdueView } from '../dashboard.view.js';
import { type MetricScope } from './metric-scope.js';

/** Items past their day in the agency's zone and still with their officer; one query. */
export const readOverdue = async (tx: Tx, { readable }: MetricScope): Promise<OverdueView> => {
  const [row] = await tx.query<OverdueView>(
    `SELECT count(*)::integer AS items, count(DISTINCT r.id)::integer AS reviews,
            coalesce(max(d.today - coalesce(i.due_on, r.due_on)), 0)::integer AS "oldestDays"
       FROM review r
       JOIN agency a ON a.id = r.agency_id
       CROSS JOIN LATERAL (SELECT ($1::timestamptz AT TIME ZONE a.time_zone)::date AS today) d
       JOIN review_item i ON i.agency_id = r.agency_id AND i.review_id = r.id
      WHERE r.kind = 'real' AND r.sealed_at IS NULL AND r.cancelled_at IS NULL
        AND i.dropped_at IS NULL AND i.status IN ('open', 'in_progress', 'returned')
        AND coalesce(i.due_on, r.due_on) < d.today
        AND ($2::uuid[] IS NULL OR r.agency_id = ANY ($2))`,
    [tx.now, readable],
  );
  return row ?? { items: 0, reviews: 0, oldestDays: 0 };
};
