import {
  type Figures,
  type ReviewKind,
  type ReviewState,
  type ReviewStatus,
} from '@plumbline/domain';
import { type Tx } from '../database/tenant.js';

/** A review with its derived status and figures, as every list and view reads it. */
export interface ReviewRow {
  readonly id: string;
  readonly agency_id: string;
  readonly version: number;
  readonly code: string;
  readonly kind: ReviewKind;
  readonly period_start: string;
  readonly period_end: string;
  readonly due_on: string;
  readonly today: string;
  readonly scope: string | null;
  readonly quorum: number;
  readonly edition: number;
  readonly opened_at: Date | null;
  readonly sealed_at: Date | null;
  readonly cancelled_at: Date | null;
  readonly cancelled_why: string | null;
  readonly agency_name: string;
  readonly is_sample: boolean;
  readonly checklist_title: string;
  readonly checklist_number: number;
  readonly checklist_version_id: string;
  readonly lead_officer_id: string;
  readonly lead_officer_name: string;
  readonly supervisor_id: string;
  readonly supervisor_name: string;
  readonly second_approver_id: string | null;
  readonly second_approver_name: string | null;
  readonly previous: { readonly id: string; readonly code: string } | null;
  readonly next: { readonly id: string; readonly code: string } | null;
  readonly newer_version: { readonly id: string; readonly number: number } | null;
  readonly status: ReviewStatus;
  readonly open_findings: number;
  readonly overdue_items: number;
  readonly standing_approvals: number;
  readonly items: number;
  readonly decided: number;
  readonly submitted: number;
  readonly assessed: number;
  readonly compliant: number;
  readonly partially_compliant: number;
  readonly non_compliant: number;
  readonly not_applicable: number;
  readonly not_assessed: number;
}

/** The query every reader of reviews builds on; ends before WHERE. `$1` is the instant of now. */
const REVIEW_QUERY = `
  SELECT r.id, r.agency_id, r.version, r.code, r.kind, r.period_start::text, r.period_end::text,
         r.due_on::text, d.today::text, r.scope, r.quorum, r.edition, r.opened_at, r.sealed_at,
         r.cancelled_at, r.cancelled_why, a.name AS agency_name, a.is_sample,
         c.title AS checklist_title, cv.number AS checklist_number, cv.id AS checklist_version_id,
         lo.id AS lead_officer_id, lo.name AS lead_officer_name,
         su.id AS supervisor_id, su.name AS supervisor_name,
         sa.id AS second_approver_id, sa.name AS second_approver_name,
         CASE WHEN pv.id IS NOT NULL THEN json_build_object('id', pv.id, 'code', pv.code) END
           AS previous,
         (SELECT json_build_object('id', nv.id, 'number', nv.number) FROM checklist_version nv
           WHERE nv.checklist_id = cv.checklist_id AND nv.state = 'published'
             AND nv.number > cv.number) AS newer_version,
         (SELECT json_build_object('id', nx.id, 'code', nx.code) FROM review nx
           WHERE nx.agency_id = r.agency_id AND nx.previous_review_id = r.id
             AND nx.cancelled_at IS NULL ORDER BY nx.created_at LIMIT 1) AS next,
         s.status, s.open_findings, s.standing_approvals, s.items, s.decided, s.submitted,
         s.assessed, s.compliant, s.partially_compliant, s.non_compliant, s.not_applicable,
         s.not_assessed, o.overdue_items
    FROM review r
    JOIN review_status s ON s.agency_id = r.agency_id AND s.review_id = r.id
    JOIN agency a ON a.id = r.agency_id
    CROSS JOIN LATERAL (SELECT ($1::timestamptz AT TIME ZONE a.time_zone)::date AS today) d
    CROSS JOIN LATERAL (
      SELECT count(*)::integer AS overdue_items FROM review_item i
       WHERE i.agency_id = r.agency_id AND i.review_id = r.id AND i.dropped_at IS NULL
         AND i.status IN ('open', 'in_progress', 'returned')
         AND coalesce(i.due_on, r.due_on) < d.today
         AND r.sealed_at IS NULL AND r.cancelled_at IS NULL) o
    JOIN checklist_version cv ON cv.id = r.checklist_version_id
    JOIN checklist c ON c.id = cv.checklist_id
    JOIN app_user lo ON lo.id = r.lead_officer_id
    JOIN app_user su ON su.id = r.supervisor_id
    LEFT JOIN app_user sa ON sa.id = r.second_approver_id
    LEFT JOIN review pv ON pv.agency_id = r.agency_id AND pv.id = r.previous_review_id`;

export interface ReviewFilter {
  readonly status?: ReviewStatus | undefined;
  readonly agencyId?: string | undefined;
  /** The agencies whose reviews the actor may read; null is all. */
  readonly readable: readonly string[] | null;
  /** Only reviews in which this person leads, supervises, approves or does an item. */
  readonly personId?: string | undefined;
}

/** The reviews the transaction can see, running ones by due date first; one query. */
export const listReviewRows = (tx: Tx, filter: ReviewFilter): Promise<ReviewRow[]> =>
  tx.query<ReviewRow>(
    `${REVIEW_QUERY}
      WHERE ($2::text IS NULL OR s.status = $2)
        AND ($3::uuid IS NULL OR r.agency_id = $3)
        AND ($4::uuid IS NULL OR $4 IN (r.lead_officer_id, r.supervisor_id, r.second_approver_id)
             OR EXISTS (SELECT FROM review_item i
                         WHERE i.agency_id = r.agency_id AND i.review_id = r.id
                           AND i.assignee_id = $4))
        AND ($5::uuid[] IS NULL OR r.agency_id = ANY ($5))
      ORDER BY (r.sealed_at IS NOT NULL OR r.cancelled_at IS NOT NULL), r.due_on, r.code`,
    [
      tx.now,
      filter.status ?? null,
      filter.agencyId ?? null,
      filter.personId ?? null,
      filter.readable,
    ],
  );

/** One review, or null where the transaction sees none. */
export const readReviewRow = async (tx: Tx, id: string): Promise<ReviewRow | null> => {
  const rows = await tx.query<ReviewRow>(`${REVIEW_QUERY} WHERE r.id = $2`, [tx.now, id]);
  return rows[0] ?? null;
};

export const figuresOfRow = (row: ReviewRow): Figures => ({
  items: row.items,
  decided: row.decided,
  submitted: row.submitted,
  assessed: row.assessed,
  compliant: row.compliant,
  partiallyCompliant: row.partially_compliant,
  nonCompliant: row.non_compliant,
  notApplicable: row.not_applicable,
  notAssessed: row.not_assessed,
});

/** The review as the domain's commands read it. */
export const stateOfRow = (row: ReviewRow): ReviewState => ({
  id: row.id,
  agencyId: row.agency_id,
  kind: row.kind,
  periodStart: row.period_start,
  periodEnd: row.period_end,
  dueOn: row.due_on,
  quorum: row.quorum,
  edition: row.edition,
  leadOfficerId: row.lead_officer_id,
  supervisorId: row.supervisor_id,
  secondApproverId: row.second_approver_id,
  openedAt: row.opened_at,
  sealedAt: row.sealed_at,
  cancelledAt: row.cancelled_at,
});
