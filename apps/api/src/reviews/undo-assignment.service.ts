import { Injectable } from '@nestjs/common';
import { type Actor, domainEvent, DomainError } from '@plumbline/domain';
import { AuditTrail } from '../audit/audit-trail.js';
import { Tenancy, type Tx } from '../database/tenant.js';
import { readReviewToAssign } from './assign-items.service.js';
import { holdersOf } from './people-of-review.js';
import { type ReviewRow } from './review-rows.js';
import { type BulkResult } from './review.view.js';

/** One bulk assignment of a review. */
export interface DoneAssignment {
  readonly reviewId: string;
  readonly assignmentId: string;
}

/** Taking a bulk assignment back, once, for the items that nobody has changed since. */
@Injectable()
export class UndoAssignmentService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Gives the items back the officer and the date they had. Conflicts are those changed since, and
   * those whose officer of before is none any more; they stand as they are.
   * @throws DomainError `not-found` for an assignment of somebody else, `wrong-state` the second time.
   */
  async undo(actor: Actor, { reviewId, assignmentId }: DoneAssignment): Promise<BulkResult> {
    return this.tenancy.run(actor, async (tx) => {
      const row = await readReviewToAssign(tx, reviewId);
      const before = await claimBefore(tx, row, assignmentId);
      const ids = await stillOfficers(tx, row, before);
      const applied = await giveBack(tx, row, { assignmentId, ids });
      await this.audit.record(
        tx,
        applied.map(({ id, assigneeId, dueOn }) =>
          domainEvent({
            type: 'item.assigned',
            agencyId: row.agency_id,
            subject: { kind: 'item', id },
            payload: { assigneeId, dueOn, undoes: assignmentId },
          }),
        ),
      );
      const done = new Set(applied.map(({ id }) => id));
      return {
        applied: applied.map(({ id, version }) => ({ id, version })),
        conflicts: before
          .filter(({ id }) => !done.has(id))
          .map(({ id, version }) => ({ id, version })),
      };
    });
  }
}

interface ItemBefore {
  readonly id: string;
  readonly version: number;
  readonly assigneeId: string | null;
  readonly dueOn: string | null;
}

/** Marks the assignment as undone and reads it; of two at once the second finds nothing to mark. */
const claimBefore = async (
  tx: Tx,
  row: ReviewRow,
  assignmentId: string,
): Promise<readonly ItemBefore[]> => {
  const keys = [row.agency_id, row.id, assignmentId, tx.actor.userId];
  const claimed = await tx.query<ItemBefore>(
    `UPDATE assignment_before SET undone_at = $5
      WHERE agency_id = $1 AND review_id = $2 AND assignment_id = $3 AND assigned_by = $4
        AND undone_at IS NULL
     RETURNING review_item_id AS id, version_after AS version, assignee_id AS "assigneeId",
               due_on::text AS "dueOn"`,
    [...keys, tx.now],
  );
  if (claimed.length > 0) return claimed;
  const [undone] = await tx.query(
    `SELECT FROM assignment_before
      WHERE agency_id = $1 AND review_id = $2 AND assignment_id = $3 AND assigned_by = $4 LIMIT 1`,
    keys,
  );
  if (undone === undefined) throw new DomainError('not-found');
  throw new DomainError('wrong-state', {
    detail: 'This assignment was undone already. Assign the items anew to change them again.',
  });
};

/** Ids of the items that had no officer before, or one who still is an officer of the agency. */
const stillOfficers = async (
  tx: Tx,
  { agency_id: agencyId }: ReviewRow,
  before: readonly ItemBefore[],
): Promise<string[]> => {
  const userIds = [...new Set(before.flatMap(({ assigneeId }) => assigneeId ?? []))];
  const holders = await holdersOf(tx, { agencyId, role: 'officer', userIds });
  return before
    .filter(({ assigneeId }) => assigneeId === null || holders.has(assigneeId))
    .map(({ id }) => id);
};

const giveBack = (
  tx: Tx,
  row: ReviewRow,
  { assignmentId, ids }: { readonly assignmentId: string; readonly ids: readonly string[] },
): Promise<ItemBefore[]> =>
  tx.query<ItemBefore>(
    `UPDATE review_item i
        SET assignee_id = b.assignee_id, due_on = b.due_on, version = i.version + 1
       FROM assignment_before b
      WHERE i.agency_id = $1 AND i.review_id = $2 AND i.id = ANY ($4) AND i.dropped_at IS NULL
        AND b.agency_id = i.agency_id AND b.assignment_id = $3 AND b.review_item_id = i.id
        AND b.version_after = i.version
     RETURNING i.id, i.version, i.assignee_id AS "assigneeId", i.due_on::text AS "dueOn"`,
    [row.agency_id, row.id, assignmentId, ids],
  );
