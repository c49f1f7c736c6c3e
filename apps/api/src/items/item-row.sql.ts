import { isoText } from '../reviews/content/content-rows.js';

/** `{id, name}` of a joined person, or null. */
export const personJson = (alias: string): string =>
  `CASE WHEN ${alias}.id IS NOT NULL
        THEN json_build_object('id', ${alias}.id, 'name', ${alias}.name) END`;

/** The day an item is due: its own, or its review's. */
export const DUE_ON = 'coalesce(i.due_on, r.due_on)';

/** Late only while it is with its officer: from the submission on the supervisor has it. */
export const IS_LATE = `(i.status IN ('open', 'in_progress', 'returned')
  AND r.sealed_at IS NULL AND r.cancelled_at IS NULL
  AND ${DUE_ON} < ($1::timestamptz AT TIME ZONE a.time_zone)::date)`;

/** The tables behind an item's row; every query with it takes $1 now and $2 the reader. */
export const ITEM_TABLES = `
  review_item i
  JOIN review r ON r.agency_id = i.agency_id AND r.id = i.review_id
  JOIN agency a ON a.id = i.agency_id
  JOIN checklist_item ci ON ci.id = i.checklist_item_id
  LEFT JOIN app_user assignee ON assignee.id = i.assignee_id
  LEFT JOIN LATERAL (
    SELECT p.ref FROM item_source s JOIN practice p ON p.id = s.practice_id
     WHERE s.checklist_item_id = ci.id ORDER BY s.ordinal LIMIT 1) source ON true`;

/** The columns of an `ItemRow`. */
export const ITEM_COLUMNS = `
  i.id, i.version, r.id AS "reviewId", r.code AS "reviewCode",
  json_build_object('id', a.id, 'name', a.name) AS agency,
  coalesce(source.ref, '') AS ref, ci.title, ci.obligation, ci.category, i.status, i.outcome,
  ${personJson('assignee')} AS assignee,
  ${DUE_ON}::text AS "dueOn",
  CASE WHEN ${IS_LATE}
       THEN ($1::timestamptz AT TIME ZONE a.time_zone)::date - ${DUE_ON} ELSE 0
  END AS "overdueDays",
  CASE WHEN i.status = 'returned' THEN (
    SELECT d.comment FROM decision d
     WHERE d.agency_id = i.agency_id AND d.review_item_id = i.id AND d.verdict = 'return'
     ORDER BY d.decided_at DESC, d.id DESC LIMIT 1) END AS "returnComment",
  CASE WHEN i.status IN ('submitted', 'accepted')
       THEN ${isoText('i.submitted_at')} END AS "submittedAt",
  EXISTS (
    SELECT FROM finding f
     WHERE f.agency_id = i.agency_id AND f.review_item_id = i.id AND f.state <> 'withdrawn'
  ) AS "hasFinding",
  EXISTS (
    SELECT FROM item_preparer p
     WHERE p.agency_id = i.agency_id AND p.review_item_id = i.id AND p.user_id = $2
  ) AS "preparedByMe"`;
