import { type Tx } from '../../database/tenant.js';
import { type TrendWeekView } from '../dashboard.view.js';
import { IN_SCOPE, type MetricScope, SCOPED_ITEMS, scopeParameters } from './metric-scope.js';
import { addDays, mondayOf, mondaysFrom } from './weeks.js';

const WEEKS_SHOWN = 12;

type Counts = Omit<TrendWeekView, 'monday'>;
type Row = { readonly monday: string } & Counts;

const COUNTS = [
  'items',
  'decided',
  'compliant',
  'partiallyCompliant',
  'nonCompliant',
  'notApplicable',
] as const satisfies readonly (keyof Counts)[];

/**
 * What stood at the end of each of the last weeks: items that were there, those whose acceptance
 * stood then, and the outcomes they were accepted with. Submissions leave no history here, so unlike
 * the headline this compliance counts accepted items only. Reads what changed and adds it up.
 */
export const readTrend = async (tx: Tx, scope: MetricScope): Promise<TrendWeekView[]> => {
  const rows = await tx.query<Row>(
    `WITH scoped AS (
       SELECT i.agency_id, i.id, i.created_at, i.dropped_at, a.time_zone
         FROM ${SCOPED_ITEMS} WHERE ${IN_SCOPE}),
     accepted AS (
       SELECT s.time_zone, d.decided_at, least(d.voided_at, s.dropped_at) AS ended_at,
              x.outcome
         FROM scoped s
         JOIN decision d ON d.agency_id = s.agency_id AND d.review_item_id = s.id
                        AND d.verdict = 'accept'
         JOIN assessment x ON x.agency_id = d.agency_id AND x.review_item_id = d.review_item_id
                          AND x.revision = d.assessment_revision),
     changes AS (
       SELECT time_zone, created_at AS at, 1 AS items, 0 AS decided, NULL AS outcome FROM scoped
       UNION ALL SELECT time_zone, dropped_at, -1, 0, NULL FROM scoped WHERE dropped_at IS NOT NULL
       UNION ALL SELECT time_zone, decided_at, 0, 1, outcome FROM accepted
       UNION ALL SELECT time_zone, ended_at, 0, -1, outcome FROM accepted
                  WHERE ended_at IS NOT NULL)
     SELECT date_trunc('week', at AT TIME ZONE time_zone)::date::text AS monday,
            sum(items)::integer AS items, sum(decided)::integer AS decided,
            coalesce(sum(decided) FILTER (WHERE outcome = 'compliant'), 0)::integer AS compliant,
            coalesce(sum(decided) FILTER (WHERE outcome = 'partially_compliant'), 0)::integer
              AS "partiallyCompliant",
            coalesce(sum(decided) FILTER (WHERE outcome = 'non_compliant'), 0)::integer
              AS "nonCompliant",
            coalesce(sum(decided) FILTER (WHERE outcome = 'not_applicable'), 0)::integer
              AS "notApplicable"
       FROM changes GROUP BY 1`,
    scopeParameters(tx.now, scope),
  );
  const thisWeek = mondayOf(tx.now.toISOString().slice(0, 10));
  const weeks = mondaysFrom(addDays(thisWeek, -7 * (WEEKS_SHOWN - 1)), WEEKS_SHOWN);
  return weeks.map((monday) => ({ monday, ...standingIn(rows, monday) }));
};

/** All changes up to and in the week. */
const standingIn = (rows: readonly Row[], monday: string): Counts => {
  const sum: Record<keyof Counts, number> = {
    items: 0,
    decided: 0,
    compliant: 0,
    partiallyCompliant: 0,
    nonCompliant: 0,
    notApplicable: 0,
  };
  for (const row of rows.filter((change) => change.monday <= monday)) {
    for (const name of COUNTS) sum[name] += row[name];
  }
  return sum;
};
