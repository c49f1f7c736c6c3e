import { type Category, type Figures, NO_FIGURES } from '@plumbline/domain';
import { type Tx } from '../../database/tenant.js';
import { type AgencyCategoryView } from '../dashboard.view.js';
import { IN_SCOPE, type MetricScope, SCOPED_ITEMS, scopeParameters } from './metric-scope.js';

type Row = {
  readonly agencyId: string;
  readonly agencyName: string;
  readonly category: Category;
} & Figures;

/** The counts of each agency and category; every other figure of outcomes is a sum of these. */
export const readAgencyCategories = async (
  tx: Tx,
  scope: MetricScope,
): Promise<AgencyCategoryView[]> => {
  const rows = await tx.query<Row>(
    `SELECT a.id AS "agencyId", a.name AS "agencyName", ci.category, count(*)::integer AS items,
            (count(*) FILTER (WHERE i.status = 'accepted'))::integer AS decided,
            (count(*) FILTER (WHERE i.status = 'submitted'))::integer AS submitted,
            (count(*) FILTER (WHERE h.outcome <> 'not_assessed'))::integer AS assessed,
            (count(*) FILTER (WHERE h.outcome = 'compliant'))::integer AS compliant,
            (count(*) FILTER (WHERE h.outcome = 'partially_compliant'))::integer
              AS "partiallyCompliant",
            (count(*) FILTER (WHERE h.outcome = 'non_compliant'))::integer AS "nonCompliant",
            (count(*) FILTER (WHERE h.outcome = 'not_applicable'))::integer AS "notApplicable",
            (count(*) FILTER (WHERE h.outcome = 'not_assessed'))::integer AS "notAssessed"
       FROM ${SCOPED_ITEMS}
       CROSS JOIN LATERAL (
         SELECT CASE WHEN i.status IN ('submitted', 'accepted')
                     THEN i.outcome ELSE 'not_assessed' END AS outcome) h
      WHERE ${IN_SCOPE} AND i.dropped_at IS NULL
      GROUP BY a.id, a.name, ci.category
      ORDER BY a.name, a.id`,
    scopeParameters(tx.now, scope),
  );
  return rows.map(({ agencyId, agencyName, category, ...figures }) => ({
    agency: { id: agencyId, name: agencyName },
    category,
    figures: { ...NO_FIGURES, ...figures },
  }));
};
