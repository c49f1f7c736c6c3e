import { Injectable } from '@nestjs/common';
import { type Actor, demand, type DomainEvent, domainEvent, DomainError } from '@plumbline/domain';
import { AuditTrail } from '../audit/audit-trail.js';
import { newId } from '../database/new-id.js';
import { Tenancy, type Tx } from '../database/tenant.js';
import { holdersOf } from './people-of-review.js';
import { reviewSubject } from './review-reader.js';
import { readReviewRow, type ReviewRow } from './review-rows.js';
import { type AssignmentResult, type SeenItemView } from './review.view.js';
import { type AssignItemsInput } from './reviews.dto.js';

/** Who does which items, by when; many at once, in one statement. */
@Injectable()
export class AssignItemsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Items that changed since they were seen are left as they are and named as conflicts; those that
   * are so already are named as unchanged.
   */
  async assign(actor: Actor, reviewId: string, input: AssignItemsInput): Promise<AssignmentResult> {
    if (input.assigneeId === undefined && input.dueOn === undefined) throw nothingSaid();
    return this.tenancy.run(actor, async (tx) => {
      const row = await readReviewToAssign(tx, reviewId);
      await refuseUnlessOfficer(tx, row, input.assigneeId);
      const seen = await lockSeen(tx, row, input);
      const changing = seen.filter(({ is_so: isSo }) => !isSo).map(({ id }) => id);
      const assignmentId = changing.length === 0 ? null : newId();
      if (assignmentId !== null) await keepBefore(tx, row, { assignmentId, ids: changing });
      const applied = await updateItems(tx, row, { ...input, ids: changing });
      await this.audit.record(tx, assigned(row, applied, input));
      const known = new Set(seen.map(({ id }) => id));
      return {
        assignmentId,
        applied,
        conflicts: input.items.filter(({ id }) => !known.has(id)),
        unchanged: seen
          .filter(({ is_so: isSo }) => isSo)
          .map(({ id, version }) => ({ id, version })),
      };
    });
  }
}

/** The review, held still; throws 'not-found', or 'forbidden' to who may not assign its items. */
export const readReviewToAssign = async (tx: Tx, reviewId: string): Promise<ReviewRow> => {
  await tx.query('SELECT FROM review WHERE id = $1 FOR SHARE', [reviewId]);
  const row = await readReviewRow(tx, reviewId);
  if (row === null) throw new DomainError('not-found');
  demand(tx.actor, 'review.assign', reviewSubject(row));
  return row;
};

const nothingSaid = (): DomainError =>
  new DomainError('malformed', { detail: 'Say who does these items, or by when.' });

const refuseUnlessOfficer = async (
  tx: Tx,
  { agency_id: agencyId }: ReviewRow,
  assigneeId: string | null | undefined,
): Promise<void> => {
  if (assigneeId === null || assigneeId === undefined) return;
  const holders = await holdersOf(tx, { agencyId, role: 'officer', userIds: [assigneeId] });
  if (holders.has(assigneeId)) return;
  const detail = 'Choose a compliance officer of this agency.';
  throw new DomainError('rule-unmet', {
    detail,
    errors: [{ pointer: '/assigneeId', code: 'role-missing', detail }],
  });
};

type LockedItem = SeenItemView & { readonly is_so: boolean };

/** The items that stand as they were seen, locked by id, and whether they are so already. */
const lockSeen = (
  tx: Tx,
  row: ReviewRow,
  { items, assigneeId, dueOn }: AssignItemsInput,
): Promise<LockedItem[]> =>
  tx.query<LockedItem>(
    `SELECT i.id, i.version,
            (NOT $5 OR i.assignee_id IS NOT DISTINCT FROM $6::uuid)
            AND coalesce($7::date = coalesce(i.due_on, $8::date), true) AS is_so
       FROM review_item i
       JOIN unnest($3::uuid[], $4::int[]) AS s (id, version)
         ON s.id = i.id AND s.version = i.version
      WHERE i.agency_id = $1 AND i.review_id = $2 AND i.dropped_at IS NULL
      ORDER BY i.id FOR UPDATE OF i`,
    [
      row.agency_id,
      row.id,
      items.map(({ id }) => id),
      items.map(({ version }) => version),
      assigneeId !== undefined,
      assigneeId ?? null,
      dueOn ?? null,
      row.due_on,
    ],
  );

const keepBefore = async (
  tx: Tx,
  row: ReviewRow,
  { assignmentId, ids }: { readonly assignmentId: string; readonly ids: readonly string[] },
): Promise<void> => {
  await tx.query(
    `INSERT INTO assignment_before (agency_id, assignment_id, review_item_id, review_id,
                                    assigned_by, assigned_at, version_after, assignee_id, due_on)
     SELECT i.agency_id, $3, i.id, i.review_id, $5, $6, i.version + 1, i.assignee_id, i.due_on
       FROM review_item i WHERE i.agency_id = $1 AND i.review_id = $2 AND i.id = ANY ($4)`,
    [row.agency_id, row.id, assignmentId, ids, tx.actor.userId, tx.now],
  );
};

const updateItems = (
  tx: Tx,
  row: ReviewRow,
  { ids, assigneeId, dueOn }: AssignItemsInput & { readonly ids: readonly string[] },
): Promise<SeenItemView[]> =>
  tx.query<SeenItemView>(
    `UPDATE review_item i
        SET assignee_id = CASE WHEN $4 THEN $5::uuid ELSE i.assignee_id END,
            due_on = coalesce($6::date, i.due_on), version = i.version + 1
      WHERE i.agency_id = $1 AND i.review_id = $2 AND i.id = ANY ($3)
     RETURNING i.id, i.version`,
    [row.agency_id, row.id, ids, assigneeId !== undefined, assigneeId ?? null, dueOn ?? null],
  );

const assigned = (
  row: ReviewRow,
  items: readonly SeenItemView[],
  { assigneeId, dueOn }: AssignItemsInput,
): DomainEvent[] =>
  items.map(({ id }) =>
    domainEvent({
      type: 'item.assigned',
      agencyId: row.agency_id,
      subject: { kind: 'item', id },
      payload: {
        ...(assigneeId === undefined ? {} : { assigneeId }),
        ...(dueOn === undefined ? {} : { dueOn }),
      },
    }),
  );
