import { Injectable } from '@nestjs/common';
import { type Actor, CATEGORIES, demand, sumFigures } from '@plumbline/domain';
import { Tenancy } from '../database/tenant.js';
import { readableAgencies } from '../items/readable-agencies.js';
import { type DashboardQuery } from './dashboard.dto.js';
import { type AgencyCategoryView, type DashboardView } from './dashboard.view.js';
import { METRICS } from './metrics/index.js';

/** Where the actor's reviews stand; one query a metric. */
@Injectable()
export class DashboardService {
  constructor(private readonly tenancy: Tenancy) {}

  read(actor: Actor, filter: DashboardQuery): Promise<DashboardView> {
    demand(actor, 'dashboard.read');
    const scope = { readable: readableAgencies(actor, 'dashboard.read'), filter };
    return this.tenancy.run(actor, async (tx) => {
      const agencyCategories = await METRICS.agencyCategories(tx, scope);
      return {
        asOf: tx.now.toISOString(),
        figures: sumFigures(agencyCategories.map(({ figures }) => figures)),
        overdue: await METRICS.overdue(tx, scope),
        openFindings: await METRICS.openFindings(tx, scope),
        waiting: await METRICS.waiting(tx, scope),
        categories: byCategory(agencyCategories),
        agencyCategories,
        trend: await METRICS.trend(tx, scope),
        dueWeeks: await METRICS.dueWeeks(tx, scope),
        reviews: await METRICS.reviews(tx, scope),
      };
    });
  }
}

/** The sums over all agencies, in the order of the categories; without those that have no item. */
const byCategory = (cells: readonly AgencyCategoryView[]): DashboardView['categories'] =>
  CATEGORIES.map((category) => ({
    category,
    figures: sumFigures(
      cells.filter((cell) => cell.category === category).map(({ figures }) => figures),
    ),
  })).filter(({ figures }) => figures.items > 0);
