import { type Tx } from '../../database/tenant.js';
import { toReviewSummary } from '../../reviews/review-reader.js';
import { listReviewRows } from '../../reviews/review-rows.js';
import { type ReviewSummary } from '../../reviews/review.view.js';
import { type MetricScope } from './metric-scope.js';

/** The real reviews that aren't cancelled, whatever the filter: it is chosen from these. */
export const readReviews = async (tx: Tx, { readable }: MetricScope): Promise<ReviewSummary[]> => {
  const rows = await listReviewRows(tx, { readable });
  return rows
    .filter(({ kind, cancelled_at: cancelledAt }) => kind === 'real' && cancelledAt === null)
    .map(toReviewSummary);
};
