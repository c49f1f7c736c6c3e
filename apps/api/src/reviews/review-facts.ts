import {
  type Category,
  FAILING_OUTCOMES,
  type Figures,
  type FindingState,
  type ItemStatus,
  NO_FIGURES,
  type StandingApproval,
} from '@plumbline/domain';
import { type Tx } from '../database/tenant.js';

export interface ApprovalRow extends StandingApproval {
  readonly name: string;
  readonly at: Date;
}

/** The approvals of the review's current edition that stand. */
export const readApprovals = (tx: Tx, reviewId: string): Promise<ApprovalRow[]> =>
  tx.query<ApprovalRow>(
    `SELECT d.decided_by AS "userId", u.name, d.decided_at AS at, d.content_sha256 AS "contentSha256"
       FROM decision d
       JOIN review r ON r.agency_id = d.agency_id AND r.id = d.review_id AND r.edition = d.edition
       JOIN app_user u ON u.id = d.decided_by
      WHERE d.review_id = $1 AND d.verdict = 'approve' AND d.voided_at IS NULL
      ORDER BY d.decided_at`,
    [reviewId],
  );

export interface SealRow {
  readonly edition: number;
  readonly contentSha256: string;
  readonly sealedBy: string;
  readonly sealedAt: Date;
}

export const readSeals = (tx: Tx, reviewId: string): Promise<SealRow[]> =>
  tx.query<SealRow>(
    `SELECT s.edition, s.content_sha256 AS "contentSha256", u.name AS "sealedBy",
            s.sealed_at AS "sealedAt"
       FROM seal s JOIN app_user u ON u.id = s.sealed_by
      WHERE s.review_id = $1 ORDER BY s.edition DESC`,
    [reviewId],
  );

export interface FindingFact {
  readonly number: string;
  readonly state: FindingState;
  readonly responses: number;
}

/** The findings of the review's items that aren't dropped; `responses` are those to what they say now. */
export const readFindingFacts = (tx: Tx, reviewId: string): Promise<FindingFact[]> =>
  tx.query<FindingFact>(
    `SELECT f.number, f.state,
            (SELECT count(*)::integer FROM finding_response p
              WHERE p.agency_id = f.agency_id AND p.finding_id = f.id
                AND p.to_revision = f.revision) AS responses
       FROM finding f
       JOIN review_item i ON i.agency_id = f.agency_id AND i.id = f.review_item_id
      WHERE i.review_id = $1 AND i.dropped_at IS NULL
      ORDER BY f.number`,
    [reviewId],
  );

/** Whoever prepared any item of the review, dropped ones too, as the database counts them. */
export const readPreparers = async (tx: Tx, reviewId: string): Promise<string[]> => {
  const rows = await tx.query<{ user_id: string }>(
    'SELECT DISTINCT user_id FROM item_preparer WHERE review_id = $1',
    [reviewId],
  );
  return rows.map((row) => row.user_id);
};

export interface ItemFact {
  readonly id: string;
  readonly version: number;
  readonly status: ItemStatus;
  readonly lacksFinding: boolean;
}

/** The review's items that aren't dropped, by id: the order in which they are locked. */
export const readItemFacts = (tx: Tx, reviewId: string): Promise<ItemFact[]> =>
  tx.query<ItemFact>(
    `SELECT i.id, i.version, i.status,
            i.status = 'accepted' AND i.outcome = ANY ($2) AND coalesce(trim(s.reason), '') = ''
              AND NOT EXISTS (SELECT FROM finding f
                               WHERE f.agency_id = i.agency_id AND f.review_item_id = i.id
                                 AND f.state <> 'withdrawn') AS "lacksFinding"
       FROM review_item i
       LEFT JOIN assessment s ON s.agency_id = i.agency_id AND s.review_item_id = i.id
                             AND s.revision = i.assessment_revision
      WHERE i.review_id = $1 AND i.dropped_at IS NULL ORDER BY i.id`,
    [reviewId, [...FAILING_OUTCOMES]],
  );

export interface CitedFile {
  readonly title: string;
  readonly sha256: string;
}

/** The files that current assessments cite, each once. */
export const readCitedFiles = (tx: Tx, reviewId: string): Promise<CitedFile[]> =>
  tx.query<CitedFile>(
    `SELECT min(e.title) AS title, er.sha256
       FROM review_item i
       JOIN assessment_evidence ae ON ae.agency_id = i.agency_id AND ae.review_item_id = i.id
                                  AND ae.revision = i.assessment_revision
       JOIN evidence e ON e.agency_id = ae.agency_id AND e.id = ae.evidence_id
       JOIN evidence_revision er ON er.agency_id = ae.agency_id AND er.evidence_id = ae.evidence_id
                                AND er.number = ae.evidence_revision
      WHERE i.review_id = $1 AND i.dropped_at IS NULL AND er.sha256 IS NOT NULL
      GROUP BY er.sha256`,
    [reviewId],
  );

type CountsRow = { readonly category: Category } & Figures;

/** Which reviews figures are summed over; mock reviews count only when asked for by id. */
export interface FiguresScope {
  readonly reviewId?: string;
  /** The agencies whose figures the actor may read; left out or null is all it can see. */
  readonly readable?: readonly string[] | null;
}

/** Figures by category, in one query; over all real running and sealed reviews, or over one. */
export const readCategoryFigures = async (
  tx: Tx,
  { reviewId, readable }: FiguresScope,
): Promise<{ category: Category; figures: Figures }[]> => {
  const rows = await tx.query<CountsRow>(
    `SELECT ci.category, count(*)::integer AS items,
            (count(*) FILTER (WHERE i.status = 'accepted'))::integer AS decided,
            (count(*) FILTER (WHERE i.status = 'submitted'))::integer AS submitted,
            (count(*) FILTER (WHERE h.is_in AND i.outcome <> 'not_assessed'))::integer AS assessed,
            (count(*) FILTER (WHERE h.is_in AND i.outcome = 'compliant'))::integer AS compliant,
            (count(*) FILTER (WHERE h.is_in AND i.outcome = 'partially_compliant'))::integer
              AS "partiallyCompliant",
            (count(*) FILTER (WHERE h.is_in AND i.outcome = 'non_compliant'))::integer
              AS "nonCompliant",
            (count(*) FILTER (WHERE h.is_in AND i.outcome = 'not_applicable'))::integer
              AS "notApplicable",
            (count(*) FILTER (WHERE NOT h.is_in OR i.outcome = 'not_assessed'))::integer
              AS "notAssessed"
       FROM review_item i
       JOIN review r ON r.agency_id = i.agency_id AND r.id = i.review_id
       JOIN checklist_item ci ON ci.id = i.checklist_item_id
       CROSS JOIN LATERAL (SELECT i.status IN ('submitted', 'accepted') AS is_in) h
      WHERE i.dropped_at IS NULL
        AND CASE WHEN $1::uuid IS NULL THEN r.kind = 'real' AND r.cancelled_at IS NULL
                 ELSE i.review_id = $1 END
        AND ($2::uuid[] IS NULL OR i.agency_id = ANY ($2))
      GROUP BY ci.category`,
    [reviewId ?? null, readable ?? null],
  );
  return rows.map(({ category, ...figures }) => ({
    category,
    figures: { ...NO_FIGURES, ...figures },
  }));
};
