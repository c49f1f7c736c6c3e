import { type Tx } from '../../database/tenant.js';
import { IN_SCOPE, type MetricScope, SCOPED_ITEMS, scopeParameters } from './metric-scope.js';

/** Submitted items of the reviews that this person supervises and may still read. */
export const readWaiting = async (tx: Tx, scope: MetricScope): Promise<number> => {
  const [row] = await tx.query<{ count: number }>(
    `SELECT count(*)::integer AS count
       FROM ${SCOPED_ITEMS}
      WHERE ${IN_SCOPE} AND r.supervisor_id = $8 AND r.sealed_at IS NULL
        AND i.status = 'submitted' AND i.dropped_at IS NULL`,
    [...scopeParameters(tx.now, scope), tx.actor.userId],
  );
  return row?.count ?? 0;
};
