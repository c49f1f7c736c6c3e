import { Injectable } from '@nestjs/common';
import { type Actor, DomainError, type ItemState, sendBackReview } from '@plumbline/domain';
import { AuditTrail } from '../audit/audit-trail.js';
import { Refusal } from '../core/refusal.js';
import { newId } from '../database/new-id.js';
import { Tenancy, type Tx } from '../database/tenant.js';
import { refuseStale, type SeenReview } from './plan-reviews.service.js';
import { readItemFacts } from './review-facts.js';
import { loadReview, lockReview, readReviewView } from './review-reader.js';
import { type ReviewRow, stateOfRow } from './review-rows.js';
import { type ReviewView } from './review.view.js';
import { type SeenItemInput, type SendBackInput } from './reviews.dto.js';

/** Sending an accepted or approved review back: named items return, all approvals are void. */
@Injectable()
export class SendBackReviewsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditTrail,
  ) {}

  async sendBack(actor: Actor, seen: SeenReview, input: SendBackInput): Promise<ReviewView> {
    return this.tenancy.run(actor, async (tx) => {
      await lockReview(tx, seen.id);
      const row = await loadReview(tx, { id: seen.id, action: 'review.send-back' });
      await refuseStale(tx, row, seen);
      const items = await this.claimItems(tx, row, input.items);
      const { events } = sendBackReview(stateOfRow(row), {
        actor,
        comment: input.comment,
        items,
        allItems: await readItemFacts(tx, row.id),
        standingApprovals: row.standing_approvals,
      });
      await voidDecisions(tx, row, { items, comment: input.comment });
      await returnItems(tx, row, { items, comment: input.comment });
      await this.audit.record(tx, events);
      return readReviewView(tx, row.id);
    });
  }

  /** The named items, locked by id; throws 'stale' when one changed since it was seen. */
  private async claimItems(
    tx: Tx,
    row: ReviewRow,
    seen: readonly SeenItemInput[],
  ): Promise<ItemState[]> {
    const rows = await tx.query<ItemRow>(
      `SELECT id, agency_id, version, status, outcome, assessment_revision, assignee_id, submitted_by
         FROM review_item
        WHERE agency_id = $1 AND review_id = $2 AND id = ANY ($3) AND dropped_at IS NULL
        ORDER BY id FOR UPDATE`,
      [row.agency_id, row.id, seen.map(({ id }) => id)],
    );
    const versions = new Map(rows.map(({ id, version }) => [id, version]));
    if (seen.some(({ id }) => !versions.has(id))) throw new DomainError('not-found');
    if (seen.some(({ id, version }) => versions.get(id) !== version)) {
      throw new Refusal('stale', { current: await readReviewView(tx, row.id) });
    }
    return rows.map(toItemState);
  }
}

type ItemRow = Pick<ItemState, 'id' | 'status' | 'outcome'> & {
  readonly agency_id: string;
  readonly version: number;
  readonly assessment_revision: number;
  readonly assignee_id: string | null;
  readonly submitted_by: string | null;
};

// Sending back looks at status and revision only; what was assessed stays as it is.
const toItemState = (row: ItemRow): ItemState => ({
  id: row.id,
  agencyId: row.agency_id,
  status: row.status,
  outcome: row.outcome,
  assessmentRevision: row.assessment_revision,
  assigneeId: row.assignee_id,
  submittedBy: row.submitted_by,
  preparers: [],
  content: {
    outcome: row.outcome,
    methods: [],
    narrative: '',
    reason: null,
    evidence: [],
    findings: [],
  },
});

interface Returned {
  readonly items: readonly ItemState[];
  readonly comment: string;
}

const voidDecisions = async (
  tx: Tx,
  row: ReviewRow,
  { items, comment }: Returned,
): Promise<void> => {
  await tx.query(
    `UPDATE decision SET voided_at = $3, voided_by = $4, voided_why = $5
      WHERE agency_id = $1 AND review_id = $2 AND voided_at IS NULL
        AND (verdict = 'approve' OR (verdict = 'accept' AND review_item_id = ANY ($6)))`,
    [row.agency_id, row.id, tx.now, tx.actor.userId, comment, items.map(({ id }) => id)],
  );
};

const returnItems = async (tx: Tx, row: ReviewRow, { items, comment }: Returned): Promise<void> => {
  const ids = items.map(({ id }) => id);
  await tx.query(
    `INSERT INTO decision (agency_id, id, review_id, edition, review_item_id, verdict,
                           assessment_revision, comment, decided_by, decided_at)
     SELECT i.agency_id, n.id, i.review_id, $4, i.id, 'return', i.assessment_revision, $5, $6, $7
       FROM unnest($2::uuid[], $3::uuid[]) AS n (id, item_id)
       JOIN review_item i ON i.agency_id = $1 AND i.id = n.item_id`,
    [row.agency_id, ids.map(() => newId()), ids, row.edition, comment, tx.actor.userId, tx.now],
  );
  await tx.query(
    `INSERT INTO decision (agency_id, id, review_id, edition, verdict, comment, decided_by, decided_at)
     VALUES ($1, $2, $3, $4, 'send_back', $5, $6, $7)`,
    [row.agency_id, newId(), row.id, row.edition, comment, tx.actor.userId, tx.now],
  );
  await tx.query(
    `UPDATE review_item SET status = 'returned', version = version + 1
      WHERE agency_id = $1 AND id = ANY ($2)`,
    [row.agency_id, ids],
  );
  await tx.query('UPDATE review SET version = version + 1 WHERE agency_id = $1 AND id = $2', [
    row.agency_id,
    row.id,
  ]);
};
