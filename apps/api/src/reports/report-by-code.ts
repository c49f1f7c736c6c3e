import { Injectable } from '@nestjs/common';
import { type Actor } from '@plumbline/domain';
import { Config } from '../config/config.js';
import { newId } from '../database/new-id.js';
import { SYSTEM, Tenancy, type Tx } from '../database/tenant.js';
import { renderReport, type RenderedReport } from './rendering/render-report.js';
import { readReportInput } from './report-input.js';

/** Whoever runs the command line has the database's password: every agency is open to them. */
const OPERATOR: Actor = { ...SYSTEM, grants: [{ role: 'auditor', agencyId: null }] };

interface Found {
  readonly id: string;
  readonly edition: number | null;
}

/** Renders a report for the command line, without leaving a trace in the list of renderings. */
@Injectable()
export class ReportByCode {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly config: Config,
  ) {}

  /**
   * The last sealed edition of the review with this code, or a draft of the running one.
   * Throws Error in words for the operator when there is none.
   */
  async render(code: string, kind: 'sealed' | 'draft'): Promise<RenderedReport> {
    const { publicUrl } = this.config;
    const input = await this.tenancy.run(OPERATOR, async (tx) => {
      const { id: reviewId, edition } = await findReview(tx, code);
      if (kind === 'sealed' && edition === null) {
        throw new Error(`${code} isn't sealed. Add --draft for a draft of the running review.`);
      }
      const report = {
        id: newId(),
        reviewId,
        edition: kind === 'sealed' ? edition : null,
        createdAt: tx.now.toISOString(),
      };
      return readReportInput(tx, { report, publicUrl });
    });
    return renderReport(input, {
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
  }
}

const findReview = async (tx: Tx, code: string): Promise<Found> => {
  const rows = await tx.query<Found>(
    `SELECT r.id, max(s.edition) AS edition
       FROM review r LEFT JOIN seal s ON s.agency_id = r.agency_id AND s.review_id = r.id
      WHERE upper(r.code) = upper($1) GROUP BY r.id`,
    [code],
  );
  if (rows[0] === undefined) {
    throw new Error(
      `No review has the code ${code}. The list of reviews in the web app has the codes.`,
    );
  }
  return rows[0];
};
