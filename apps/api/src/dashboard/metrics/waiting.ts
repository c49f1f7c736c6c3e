import { type Tx } from '../../database/tenant.js';
import { type MetricScope } from './metric-scope.js';

/** Submitted items of the reviews that this person supervises and may still read; one query. */
export const readWaiting = async (tx: Tx, { readable }: MetricScope): Promise<number> => {
  const [row] = await tx.query<{ count: number }>(
    `SELECT count(*)::integer AS count
       FROM review r
       JOIN review_item i ON i.agency_id = r.agency_id AND i.review_id = r.id
      WHERE r.supervisor_id = $1 AND r.sealed_at IS NULL AND r.cancelled_at IS NULL
        AND i.status = 'submitted' AND i.dropped_at IS NULL
        AND ($2::uuid[] IS NULL OR r.agency_id = ANY ($2))`,
    [tx.actor.userId, readable],
  );
  return row?.count ?? 0;
};
