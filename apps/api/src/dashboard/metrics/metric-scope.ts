import { type DashboardQuery } from '../dashboard.dto.js';

/** What every metric is taken over. */
export interface MetricScope {
  /** The agencies whose figures the actor may read; null is all. */
  readonly readable: readonly string[] | null;
  readonly filter: DashboardQuery;
}

/**
 * The items that count, as a WHERE over `r` (review), `i` (item) and `ci` (its checklist item): of
 * real reviews that aren't cancelled, dropped ones included. Takes $1 to $7 of `scopeParameters`.
 */
export const IN_SCOPE = `
  $1::timestamptz IS NOT NULL
  AND r.kind = 'real' AND r.cancelled_at IS NULL
  AND ($2::uuid[] IS NULL OR r.agency_id = ANY ($2))
  AND ($3::uuid IS NULL OR r.agency_id = $3)
  AND ($4::uuid[] IS NULL OR r.id = ANY ($4))
  AND ($5::text IS NULL OR ci.obligation = $5)
  AND ($6::date IS NULL OR r.period_start >= $6)
  AND ($7::date IS NULL OR r.period_end <= $7)`;

/** The tables that `IN_SCOPE` speaks of, and `a` (agency) and `d.today`, the day it is there. */
export const SCOPED_ITEMS = `
  review r
  JOIN agency a ON a.id = r.agency_id
  CROSS JOIN LATERAL (SELECT ($1::timestamptz AT TIME ZONE a.time_zone)::date AS today) d
  JOIN review_item i ON i.agency_id = r.agency_id AND i.review_id = r.id
  JOIN checklist_item ci ON ci.id = i.checklist_item_id`;

/** The item is with its officer, in a review that isn't sealed. */
export const WITH_OFFICER = `(r.sealed_at IS NULL AND i.dropped_at IS NULL
  AND i.status IN ('open', 'in_progress', 'returned'))`;

/** Parameters $1 (now) to $7 of every metric's query. */
export const scopeParameters = (now: Date, { readable, filter }: MetricScope): unknown[] => [
  now,
  readable,
  filter.agencyId ?? null,
  filter.reviewId ?? null,
  filter.obligation ?? null,
  filter.from ?? null,
  filter.to ?? null,
];
