import type { Tx } from '../database/tenant.js';
import { voidApprovals } from '../items/commands/store-change.js';
import type { ReviewRow } from '../reviews/review-rows.js';
import type { AppliedRow } from './rebaseline-reader.js';

/**
 * Puts a review back onto the version it was on: items as they were, those that were added gone,
 * accepts standing again. Approvals stay void: whoever approved has to look again.
 */
export const undoStoredRebaseline = async (
  tx: Tx,
  row: ReviewRow,
  { id, fromVersionId, before }: AppliedRow,
): Promise<void> => {
  await tx.query(
    `UPDATE review_item i
        SET checklist_item_id = b."checklistItemId", ordinal = b.ordinal, status = b.status,
            dropped_at = NULL, dropped_why = NULL, version = i.version + 1
       FROM jsonb_to_recordset($2) AS b(
         id uuid, "checklistItemId" uuid, ordinal int, status text)
      WHERE i.agency_id = $1 AND i.id = b.id`,
    [row.agency_id, JSON.stringify(before.items)],
  );
  await tx.query('DELETE FROM review_item WHERE agency_id = $1 AND id = ANY ($2)', [
    row.agency_id,
    before.added,
  ]);
  await tx.query(
    `UPDATE decision SET voided_at = NULL, voided_by = NULL, voided_why = NULL
      WHERE agency_id = $1 AND id = ANY ($2)`,
    [row.agency_id, before.voided],
  );
  await voidApprovals(tx, {
    ...{ agencyId: row.agency_id, reviewId: row.id, edition: row.edition },
    why: 'review.rebaseline-undone',
  });
  await tx.query(
    `UPDATE review SET checklist_version_id = $3, version = version + 1
      WHERE agency_id = $1 AND id = $2`,
    [row.agency_id, row.id, fromVersionId],
  );
  await tx.query(
    `UPDATE rebaseline SET state = 'undone', undone_by = $3, undone_at = $4
      WHERE agency_id = $1 AND id = $2`,
    [row.agency_id, id, tx.actor.userId, tx.now],
  );
};
