import { type Tx } from '../../database/tenant.js';
import { type OverdueView } from '../dashboard.view.js';
import {
  IN_SCOPE,
  type MetricScope,
  SCOPED_ITEMS,
  scopeParameters,
  WITH_OFFICER,
} from './metric-scope.js';

/** Items past their day in the agency's zone and still with their officer. */
export const readOverdue = async (tx: Tx, scope: MetricScope): Promise<OverdueView> => {
  const [row] = await tx.query<OverdueView>(
    `SELECT count(*)::integer AS items, count(DISTINCT r.id)::integer AS reviews,
            coalesce(max(d.today - coalesce(i.due_on, r.due_on)), 0)::integer AS "oldestDays"
       FROM ${SCOPED_ITEMS}
      WHERE ${IN_SCOPE} AND ${WITH_OFFICER} AND coalesce(i.due_on, r.due_on) < d.today`,
    scopeParameters(tx.now, scope),
  );
  return row ?? { items: 0, reviews: 0, oldestDays: 0 };
};
