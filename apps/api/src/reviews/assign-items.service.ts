import { Injectable } from '@nestjs/common';
import { type Actor, demand, type DomainEvent, domainEvent, DomainError } from '@plumbline/domain';
import { AuditTrail } from '../audit/audit-trail.js';
import { Tenancy, type Tx } from '../database/tenant.js';
import { holdersOf } from './people-of-review.js';
import { reviewSubject } from './review-reader.js';
import { readReviewRow, type ReviewRow } from './review-rows.js';
import { type BulkResult, type SeenItemView } from './review.view.js';
import { type AssignItemsInput } from './reviews.dto.js';

/** Who does which items, by when; many at once, in one statement. */
@Injectable()
export class AssignItemsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditTrail,
  ) {}

  /** Items that changed since they were seen are left as they are and named as conflicts. */
  async assign(actor: Actor, reviewId: string, input: AssignItemsInput): Promise<BulkResult> {
    if (input.assigneeId === undefined && input.dueOn === undefined) throw nothingSaid();
    return this.tenancy.run(actor, async (tx) => {
      await tx.query('SELECT FROM review WHERE id = $1 FOR SHARE', [reviewId]);
      const row = await readReviewRow(tx, reviewId);
      if (row === null) throw new DomainError('not-found');
      demand(actor, 'review.assign', reviewSubject(row));
      await refuseUnlessOfficer(tx, row, input.assigneeId);
      const applied = await updateItems(tx, row, input);
      await this.audit.record(tx, assigned(row, applied, input));
      const done = new Set(applied.map(({ id }) => id));
      return { applied, conflicts: input.items.filter(({ id }) => !done.has(id)) };
    });
  }
}

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

const updateItems = (
  tx: Tx,
  row: ReviewRow,
  { items, assigneeId, dueOn }: AssignItemsInput,
): Promise<SeenItemView[]> =>
  tx.query<SeenItemView>(
    `WITH seen AS (
       SELECT i.id FROM review_item i
         JOIN unnest($3::uuid[], $4::int[]) AS s (id, version)
           ON s.id = i.id AND s.version = i.version
        WHERE i.agency_id = $1 AND i.review_id = $2 AND i.dropped_at IS NULL
        ORDER BY i.id FOR UPDATE OF i)
     UPDATE review_item i
        SET assignee_id = CASE WHEN $5 THEN $6::uuid ELSE i.assignee_id END,
            due_on = coalesce($7::date, i.due_on), version = i.version + 1
       FROM seen WHERE i.agency_id = $1 AND i.id = seen.id
     RETURNING i.id, i.version`,
    [
      row.agency_id,
      row.id,
      items.map(({ id }) => id),
      items.map(({ version }) => version),
      assigneeId !== undefined,
      assigneeId ?? null,
      dueOn ?? null,
    ],
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
