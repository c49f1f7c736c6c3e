import { DomainError, type ReportInput } from '@plumbline/domain';
import { type Tx } from '../database/tenant.js';
import {
  readEditionApprovals,
  readItemDecisions,
  readSealedDecisions,
  readStoredSeal,
} from '../reviews/content/decision-facts.js';
import { computeContent } from '../reviews/content/sealed-content.js';
import { contentOf } from '../reviews/sealed/sealed-editions.service.js';
import { type ReportRow } from './report-rows.js';

/** Which rendering: `edition` null is the running review, `createdAt` the time the report shows. */
export type ReportSubject = Pick<ReportRow, 'id' | 'reviewId' | 'edition' | 'createdAt'>;

/**
 * What a report is made of: the stored bytes of a sealed edition, or the running content as a
 * draft. Throws DomainError 'not-found' when the edition isn't there.
 */
export async function readReportInput(
  tx: Tx,
  { report, publicUrl }: { report: ReportSubject; publicUrl: string | null },
): Promise<ReportInput> {
  const { reviewId, edition } = report;
  const subject =
    edition === null ? await readDraft(tx, reviewId) : await readSealed(tx, { reviewId, edition });
  return {
    ...subject,
    generatedAt: report.createdAt,
    itemDecisions:
      subject.seal === null
        ? await readItemDecisions(tx, reviewId)
        : await readSealedDecisions(tx, { reviewId, sealedAt: subject.seal.sealedAt }),
    approvals: await readEditionApprovals(tx, {
      reviewId,
      edition: subject.content.review.edition,
    }),
    reportId: report.id,
    publicUrl,
  };
}

type Subject = Pick<ReportInput, 'content' | 'contentSha256' | 'draft' | 'seal'>;

const readDraft = async (tx: Tx, reviewId: string): Promise<Subject> => {
  const { content, sha256 } = await computeContent(tx, reviewId);
  return { content, contentSha256: sha256, draft: true, seal: null };
};

const readSealed = async (
  tx: Tx,
  edition: { reviewId: string; edition: number },
): Promise<Subject> => {
  const stored = await readStoredSeal(tx, edition);
  if (stored === null) throw new DomainError('not-found');
  const { sealedBy, sealedAt } = stored;
  return {
    content: contentOf(stored),
    contentSha256: stored.contentSha256,
    draft: false,
    seal: { sealedBy, sealedAt, edition: stored.edition },
  };
};
