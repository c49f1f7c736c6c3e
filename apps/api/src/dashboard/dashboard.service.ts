import { Injectable } from '@nestjs/common';
import { type Actor, demand, sumFigures } from '@plumbline/domain';
import { Tenancy } from '../database/tenant.js';
import { readableAgencies } from '../items/readable-agencies.js';
import { readCategoryFigures } from '../reviews/review-facts.js';
import { toReviewSummary } from '../reviews/review-reader.js';
import { listReviewRows } from '../reviews/review-rows.js';
import { type DashboardView } from './dashboard.view.js';
import { readOpenFindings } from './metrics/open-findings.js';
import { readOverdue } from './metrics/overdue.js';
import { readWaiting } from './metrics/waiting.js';

/** Where the actor's reviews stand; one query a metric. */
@Injectable()
export class DashboardService {
  constructor(private readonly tenancy: Tenancy) {}

  read(actor: Actor): Promise<DashboardView> {
    demand(actor, 'dashboard.read');
    const readable = readableAgencies(actor, 'dashboard.read');
    return this.tenancy.run(actor, async (tx) => {
      const categories = await readCategoryFigures(tx, { readable });
      const reviews = await listReviewRows(tx, { readable });
      return {
        asOf: tx.now.toISOString(),
        figures: sumFigures(categories.map(({ figures }) => figures)),
        overdue: await readOverdue(tx, { readable }),
        openFindings: await readOpenFindings(tx, { readable }),
        waiting: await readWaiting(tx, { readable }),
        categories,
        reviews: reviews.map(toReviewSummary),
      };
    });
  }
}
