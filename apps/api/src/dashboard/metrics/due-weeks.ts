import { type Tx } from '../../database/tenant.js';
import { type DueWeeksView } from '../dashboard.view.js';
import {
  IN_SCOPE,
  type MetricScope,
  SCOPED_ITEMS,
  scopeParameters,
  WITH_OFFICER,
} from './metric-scope.js';
import { addDays, mondayOf, mondaysFrom } from './weeks.js';

const WEEKS_SHOWN = 5;

interface Row {
  /** The Monday of the week; null is overdue. */
  readonly monday: string | null;
  readonly items: number;
}

/** Items still with their officer, by the week they are due; each is in exactly one count. */
export const readDueWeeks = async (tx: Tx, scope: MetricScope): Promise<DueWeeksView> => {
  const rows = await tx.query<Row>(
    `SELECT CASE WHEN w.due_on >= d.today
                 THEN date_trunc('week', w.due_on::timestamp)::date::text END AS monday,
            count(*)::integer AS items
       FROM ${SCOPED_ITEMS}
       CROSS JOIN LATERAL (SELECT coalesce(i.due_on, r.due_on) AS due_on) w
      WHERE ${IN_SCOPE} AND ${WITH_OFFICER}
      GROUP BY 1 ORDER BY 1`,
    scopeParameters(tx.now, scope),
  );
  const first = firstWeek(rows, mondayOf(tx.now.toISOString().slice(0, 10)));
  const weeks = mondaysFrom(first, WEEKS_SHOWN);
  const itemsWhere = (matches: (monday: string | null) => boolean): number =>
    rows.filter(({ monday }) => matches(monday)).reduce((sum, { items }) => sum + items, 0);
  const laterFrom = addDays(first, 7 * WEEKS_SHOWN);
  return {
    overdue: itemsWhere((monday) => monday === null),
    weeks: weeks.map((monday) => ({ monday, items: itemsWhere((week) => week === monday) })),
    laterFrom,
    later: itemsWhere((monday) => monday !== null && monday >= laterFrom),
  };
};

/** West of UTC it can still be Sunday: then the week that ends there comes first. */
const firstWeek = (rows: readonly Row[], thisWeek: string): string => {
  const earliest = rows.find(({ monday }) => monday !== null)?.monday ?? thisWeek;
  return earliest < thisWeek ? earliest : thisWeek;
};
