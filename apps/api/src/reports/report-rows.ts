import { type Tx } from '../database/tenant.js';
import { isoText } from '../reviews/content/content-rows.js';
import { type ReportView } from './report.view.js';

export interface ReportRow extends ReportView {
  readonly agencyId: string;
  readonly code: string;
}

const REPORT_QUERY = `
  SELECT p.id, p.review_id AS "reviewId", p.edition, p.state, p.progress, p.error,
         p.content_sha256 AS "contentSha256", p.file_sha256 AS "fileSha256",
         ${isoText('p.issued_at')} AS "issuedAt", ${isoText('p.created_at')} AS "createdAt",
         p.agency_id AS "agencyId", r.code
    FROM report p JOIN review r ON r.agency_id = p.agency_id AND r.id = p.review_id`;

/** One rendering, or null where the transaction sees none. */
export const readReportRow = async (tx: Tx, id: string): Promise<ReportRow | null> => {
  const rows = await tx.query<ReportRow>(`${REPORT_QUERY} WHERE p.id = $1`, [id]);
  return rows[0] ?? null;
};

/** A review's renderings, the newest first. */
export const listReportRows = (tx: Tx, reviewId: string): Promise<ReportRow[]> =>
  tx.query<ReportRow>(
    `${REPORT_QUERY} WHERE p.review_id = $1 ORDER BY p.created_at DESC, p.id DESC`,
    [reviewId],
  );

export const toReportView = ({
  agencyId: _agencyId,
  code: _code,
  ...view
}: ReportRow): ReportView => view;
