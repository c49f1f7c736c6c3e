import { type PendingReopening } from '@plumbline/domain';
import { type Tx } from '../../database/tenant.js';
import { personJson } from '../../items/item-row.sql.js';
import { isoText } from '../content/content-rows.js';
import { type ReopeningView } from '../review.view.js';

/** Every request of a review, the newest first; one query. */
export const readReopenings = (tx: Tx, reviewId: string): Promise<ReopeningView[]> =>
  tx.query<ReopeningView>(
    `SELECT o.edition, o.why, ${personJson('asker')} AS "requestedBy",
            ${isoText('o.created_at')} AS "requestedAt", ${personJson('decider')} AS "decidedBy",
            o.granted, o.comment, ${isoText('o.decided_at')} AS "decidedAt"
       FROM reopening o
       JOIN app_user asker ON asker.id = o.requested_by
       LEFT JOIN app_user decider ON decider.id = o.decided_by
      WHERE o.review_id = $1 ORDER BY o.created_at DESC, o.id DESC`,
    [reviewId],
  );

/** The request that waits for its decision, or null. */
export const readPendingReopening = async (
  tx: Tx,
  reviewId: string,
): Promise<(PendingReopening & { readonly id: string }) | null> => {
  const rows = await tx.query<PendingReopening & { id: string }>(
    `SELECT id, why, requested_by AS "requestedBy" FROM reopening
      WHERE review_id = $1 AND decided_at IS NULL`,
    [reviewId],
  );
  return rows[0] ?? null;
};
