import { type ItemDecision, type ReportInput, ROLE_LABELS } from '@plumbline/domain';
import { type Tx } from '../../database/tenant.js';
import { isoText } from './content-rows.js';

/** The last decision on each item that isn't dropped, and where the item stands. */
export const readItemDecisions = (tx: Tx, reviewId: string): Promise<ItemDecision[]> =>
  tx.query<ItemDecision>(
    `SELECT i.item_key AS "itemKey", i.status, d.verdict, u.name AS by, d.at, d.comment,
            d.assessment_revision AS "assessmentRevision"
       FROM review_item i
       LEFT JOIN LATERAL (
         SELECT x.verdict, x.decided_by, x.comment, x.assessment_revision,
                ${isoText('x.decided_at')} AS at
           FROM decision x
          WHERE x.agency_id = i.agency_id AND x.review_item_id = i.id AND x.voided_at IS NULL
            AND (x.verdict = 'accept') = (i.status = 'accepted')
          ORDER BY x.decided_at DESC, x.id DESC LIMIT 1) d ON true
       LEFT JOIN app_user u ON u.id = d.decided_by
      WHERE i.review_id = $1 AND i.dropped_at IS NULL
      ORDER BY i.ordinal`,
    [reviewId],
  );

/** The decisions that stood when an edition was sealed, whatever became of them later. */
export const readSealedDecisions = (
  tx: Tx,
  { reviewId, sealedAt }: { reviewId: string; sealedAt: string },
): Promise<ItemDecision[]> =>
  tx.query<ItemDecision>(
    `SELECT DISTINCT ON (i.ordinal, i.item_key) i.item_key AS "itemKey", 'accepted' AS status,
            x.verdict, u.name AS by, ${isoText('x.decided_at')} AS at, x.comment,
            x.assessment_revision AS "assessmentRevision"
       FROM decision x
       JOIN review_item i ON i.agency_id = x.agency_id AND i.id = x.review_item_id
       JOIN app_user u ON u.id = x.decided_by
      WHERE x.review_id = $1 AND x.verdict = 'accept' AND x.decided_at <= $2
        AND (x.voided_at IS NULL OR x.voided_at > $2)
        AND (i.dropped_at IS NULL OR i.dropped_at > $2)
      ORDER BY i.ordinal, i.item_key, x.decided_at DESC`,
    [reviewId, sealedAt],
  );

/** The approvals of an edition that stood when it was sealed, or stand now; by name and role. */
export const readEditionApprovals = async (
  tx: Tx,
  { reviewId, edition }: { reviewId: string; edition: number },
): Promise<ReportInput['approvals']> => {
  const rows = await tx.query<{
    name: string;
    at: string;
    on_behalf_of: string | null;
    is_second: boolean;
  }>(
    `SELECT u.name, ${isoText('d.decided_at')} AS at, b.name AS on_behalf_of,
            d.decided_by = r.second_approver_id IS TRUE AS is_second
       FROM decision d
       JOIN review r ON r.agency_id = d.agency_id AND r.id = d.review_id
       JOIN app_user u ON u.id = d.decided_by
       LEFT JOIN app_user b ON b.id = d.on_behalf_of
       LEFT JOIN seal s ON s.agency_id = d.agency_id AND s.review_id = d.review_id
                       AND s.edition = d.edition
      WHERE d.review_id = $1 AND d.edition = $2 AND d.verdict = 'approve'
        AND (d.voided_at IS NULL OR d.voided_at > s.sealed_at)
      ORDER BY d.decided_at`,
    [reviewId, edition],
  );
  return rows.map(({ name, at, on_behalf_of: onBehalfOf, is_second: isSecond }) => ({
    name,
    role: isSecond ? 'Second approver' : ROLE_LABELS.supervisor,
    at,
    onBehalfOf,
  }));
};

export interface StoredSeal {
  readonly reviewId: string;
  readonly agencyId: string;
  readonly edition: number;
  readonly snapshot: Buffer;
  readonly contentSha256: string;
  readonly sealedBy: string;
  readonly sealedAt: string;
}

/** A sealed edition's stored bytes; null where the transaction sees none. */
export const readStoredSeal = async (
  tx: Tx,
  { reviewId, edition }: { reviewId: string; edition: number },
): Promise<StoredSeal | null> => {
  const rows = await tx.query<StoredSeal>(
    `SELECT s.review_id AS "reviewId", s.agency_id AS "agencyId", s.edition, s.snapshot,
            s.content_sha256 AS "contentSha256", u.name AS "sealedBy",
            ${isoText('s.sealed_at')} AS "sealedAt"
       FROM seal s JOIN app_user u ON u.id = s.sealed_by
      WHERE s.review_id = $1 AND s.edition = $2`,
    [reviewId, edition],
  );
  return rows[0] ?? null;
};
