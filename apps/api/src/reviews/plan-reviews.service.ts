import { Injectable } from '@nestjs/common';
import {
  type Actor,
  cancelReview,
  dayIn,
  demand,
  type DomainEvent,
  domainEvent,
  DomainError,
  openReview,
  planBlockers,
  refuseIfBlocked,
  type ReviewChange,
} from '@plumbline/domain';
import { AuditTrail } from '../audit/audit-trail.js';
import { Refusal } from '../core/refusal.js';
import { nextCode } from '../database/code-counter.js';
import { newId } from '../database/new-id.js';
import { Tenancy, type Tx } from '../database/tenant.js';
import { voidApprovals } from '../items/commands/store-change.js';
import { refuseUnlessHolders } from './people-of-review.js';
import { loadReview, lockReview, readReviewView } from './review-reader.js';
import { type ReviewRow, stateOfRow } from './review-rows.js';
import { type ReviewView } from './review.view.js';
import {
  type CancelReviewInput,
  type ChangeReviewInput,
  type PlanReviewInput,
} from './reviews.dto.js';

/** A review by id, and the version its reader saw. */
export interface SeenReview {
  readonly id: string;
  readonly expectedVersion: number;
}

/** Planning, opening, changing and cancelling reviews: the program lead's work. */
@Injectable()
export class PlanReviewsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditTrail,
  ) {}

  async plan(actor: Actor, input: PlanReviewInput): Promise<ReviewView> {
    demand(actor, 'review.plan', { agencyId: input.agencyId });
    return this.tenancy.run(actor, async (tx) => {
      const agency = await readAgency(tx, input.agencyId);
      const today = dayIn(agency.time_zone, tx.now);
      const plan = { ...withDefaults(input), today };
      refuseIfBlocked(planBlockers(plan));
      await refuseUnpublished(tx, input.checklistVersionId);
      await refuseOtherPrevious(tx, plan);
      await refuseUnlessHolders(tx, input.agencyId, plan);
      const id = newId();
      const code = await this.nextReviewCode(tx, { agency, today });
      await insertReview(tx, { id, code, plan });
      await this.audit.record(tx, [reviewPlanned({ id, code, agencyId: input.agencyId })]);
      return readReviewView(tx, id);
    });
  }

  async open(actor: Actor, seen: SeenReview): Promise<ReviewView> {
    return this.tenancy.run(actor, async (tx) => {
      const row = await this.claim(tx, { ...seen, action: 'review.open' });
      const items = await tx.query<{ id: string }>(
        'SELECT id FROM checklist_item WHERE checklist_version_id = $1 ORDER BY ordinal',
        [row.checklist_version_id],
      );
      const change = openReview(stateOfRow(row), { actor, itemCount: items.length, at: tx.now });
      await tx.query(
        `INSERT INTO review_item (agency_id, id, created_at, created_by, review_id,
                                  checklist_item_id, item_key, ordinal, due_on)
         SELECT $1, n.id, $2, $3, $4, ci.id, ci.item_key, ci.ordinal, $5
           FROM unnest($6::uuid[], $7::uuid[]) AS n (id, checklist_item_id)
           JOIN checklist_item ci ON ci.id = n.checklist_item_id`,
        [
          row.agency_id,
          tx.now,
          actor.userId,
          row.id,
          row.due_on,
          items.map(() => newId()),
          items.map((item) => item.id),
        ],
      );
      return this.save(tx, seen, change);
    });
  }

  async change(actor: Actor, seen: SeenReview, input: ChangeReviewInput): Promise<ReviewView> {
    return this.tenancy.run(actor, async (tx) => {
      const row = await this.claim(tx, { ...seen, action: 'review.change' });
      const before = stateOfRow(row);
      const after = {
        ...before,
        leadOfficerId: input.leadOfficerId ?? before.leadOfficerId,
        supervisorId: input.supervisorId ?? before.supervisorId,
        dueOn: input.dueOn ?? before.dueOn,
      };
      // A due date that stays may have passed; only a new one has to lie ahead.
      const today = input.dueOn === undefined ? after.dueOn : row.today;
      refuseIfBlocked(planBlockers({ ...after, today }));
      await refuseUnlessHolders(tx, row.agency_id, after);
      const scope = input.scope === undefined ? row.scope : input.scope;
      await tx.query(
        `UPDATE review SET lead_officer_id = $3, supervisor_id = $4, due_on = $5, scope = $6,
                version = version + 1
          WHERE agency_id = $1 AND id = $2`,
        [row.agency_id, row.id, after.leadOfficerId, after.supervisorId, after.dueOn, scope],
      );
      // The scope is content, and neither a person nor a date: what was approved had another.
      if (scope !== row.scope) await voidApprovals(tx, { ...approvalsOf(row), why: SCOPE_CHANGED });
      await this.audit.record(tx, [reviewChanged(row, input)]);
      return readReviewView(tx, row.id);
    });
  }

  async cancel(actor: Actor, seen: SeenReview, { why }: CancelReviewInput): Promise<ReviewView> {
    return this.tenancy.run(actor, async (tx) => {
      const row = await this.claim(tx, { ...seen, action: 'review.cancel' });
      const change = cancelReview(stateOfRow(row), { actor, why, at: tx.now });
      await tx.query('UPDATE review SET cancelled_why = $3 WHERE agency_id = $1 AND id = $2', [
        row.agency_id,
        row.id,
        why,
      ]);
      return this.save(tx, seen, change);
    });
  }

  /** The review, locked, checked and in the version its reader saw. */
  private async claim(
    tx: Tx,
    seen: SeenReview & { action: 'review.open' | 'review.change' | 'review.cancel' },
  ): Promise<ReviewRow> {
    await lockReview(tx, seen.id);
    const row = await loadReview(tx, seen);
    await refuseStale(tx, row, seen);
    return row;
  }

  private async save(
    tx: Tx,
    seen: SeenReview,
    { review, events }: ReviewChange,
  ): Promise<ReviewView> {
    await tx.query(
      `UPDATE review SET opened_at = $3, cancelled_at = $4, version = version + 1
        WHERE agency_id = $1 AND id = $2`,
      [review.agencyId, seen.id, review.openedAt, review.cancelledAt],
    );
    await this.audit.record(tx, events);
    return readReviewView(tx, seen.id);
  }

  private async nextReviewCode(
    tx: Tx,
    { agency, today }: { agency: AgencyRow; today: string },
  ): Promise<string> {
    const year = Number(today.slice(0, 4));
    const number = await nextCode(tx, { agencyId: agency.id, kind: 'review', year });
    return `${agency.slug.toUpperCase()}-${year}-${String(number).padStart(2, '0')}`;
  }
}

/** Throws 'stale' with the view as it is now when the reader saw another version. */
export const refuseStale = async (tx: Tx, row: ReviewRow, seen: SeenReview): Promise<void> => {
  if (row.version === seen.expectedVersion) return;
  throw new Refusal('stale', { current: await readReviewView(tx, row.id) });
};

interface AgencyRow {
  readonly id: string;
  readonly slug: string;
  readonly time_zone: string;
}

const readAgency = async (tx: Tx, id: string): Promise<AgencyRow> => {
  const rows = await tx.query<AgencyRow>(
    'SELECT id, slug, time_zone FROM agency WHERE id = $1 AND retired_at IS NULL',
    [id],
  );
  if (rows[0] !== undefined) return rows[0];
  const detail = 'This agency is retired or not there. Choose another agency.';
  throw new DomainError('rule-unmet', {
    detail,
    errors: [{ pointer: '/agencyId', code: 'agency-retired', detail }],
  });
};

const withDefaults = (input: PlanReviewInput) => ({
  ...input,
  secondApproverId: input.secondApproverId ?? null,
  quorum: input.quorum ?? 1,
  kind: input.kind ?? ('real' as const),
  scope: input.scope ?? null,
  previousReviewId: input.previousReviewId ?? null,
});

const refuseUnpublished = async (tx: Tx, checklistVersionId: string): Promise<void> => {
  const rows = await tx.query<{ state: string }>(
    'SELECT state FROM checklist_version WHERE id = $1',
    [checklistVersionId],
  );
  if (rows[0]?.state === 'published') return;
  throw new DomainError('rule-unmet', {
    detail: 'Choose a published checklist version; a draft can still change.',
    errors: [
      {
        pointer: '/checklistVersionId',
        code: 'checklist-not-published',
        detail: 'Choose a published checklist version.',
      },
    ],
  });
};

/** The review before it is one of the same agency that has a sealed edition. */
const refuseOtherPrevious = async (
  tx: Tx,
  { agencyId, previousReviewId }: ReturnType<typeof withDefaults>,
): Promise<void> => {
  if (previousReviewId === null) return;
  const sealed = await tx.query(
    'SELECT FROM seal WHERE agency_id = $1 AND review_id = $2 LIMIT 1',
    [agencyId, previousReviewId],
  );
  if (sealed.length > 0) return;
  const detail = 'Choose a sealed review of this agency, or leave it out.';
  throw new DomainError('rule-unmet', {
    detail,
    errors: [{ pointer: '/previousReviewId', code: 'previous-not-sealed', detail }],
  });
};

const insertReview = (
  tx: Tx,
  { id, code, plan }: { id: string; code: string; plan: ReturnType<typeof withDefaults> },
): Promise<unknown> =>
  tx.query(
    `INSERT INTO review (agency_id, id, created_at, created_by, code, kind, period_start, period_end,
                         checklist_version_id, lead_officer_id, supervisor_id, second_approver_id,
                         quorum, due_on, scope, previous_review_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      plan.agencyId,
      id,
      tx.now,
      tx.actor.userId,
      code,
      plan.kind,
      plan.periodStart,
      plan.periodEnd,
      plan.checklistVersionId,
      plan.leadOfficerId,
      plan.supervisorId,
      plan.secondApproverId,
      plan.quorum,
      plan.dueOn,
      plan.scope,
      plan.previousReviewId,
    ],
  );

const reviewPlanned = (review: { id: string; code: string; agencyId: string }): DomainEvent =>
  domainEvent({
    type: 'review.planned',
    agencyId: review.agencyId,
    subject: { kind: 'review', id: review.id },
    payload: { code: review.code },
  });

const SCOPE_CHANGED = 'review.changed';

const approvalsOf = ({ agency_id: agencyId, id: reviewId, edition }: ReviewRow) => ({
  agencyId,
  reviewId,
  edition,
});

const reviewChanged = (row: ReviewRow, input: ChangeReviewInput): DomainEvent =>
  domainEvent({
    type: 'review.changed',
    agencyId: row.agency_id,
    subject: { kind: 'review', id: row.id },
    payload: {
      edition: row.edition,
      ...Object.fromEntries(Object.entries(input).filter(([_field, value]) => value !== undefined)),
    },
  });
