import { isoText } from '../reviews/content/content-rows.js';

/**
 * What the last sealed edition of the review before says about the same item, as JSON or null. It is
 * read from the sealed bytes, which stay when that review is opened again; only how far its
 * findings have come since is read from the live rows.
 */
export const PREVIOUS_JSON = `(
  SELECT json_build_object(
           'reviewId', pv.id, 'reviewCode', pv.code, 'edition', sealed.edition,
           'periodStart', pv.period_start, 'periodEnd', pv.period_end,
           'outcome', old.item -> 'assessment' ->> 'outcome',
           'narrative', old.item -> 'assessment' ->> 'narrative',
           'decidedAt', ${isoText('sealed.sealed_at')},
           'findings', coalesce((
             SELECT json_agg(json_build_object(
                      'number', said ->> 'number', 'severity', said ->> 'severity',
                      'condition', said ->> 'condition',
                      'recommendation', said ->> 'recommendation', 'state', f.state)
                      ORDER BY said ->> 'number')
               FROM jsonb_array_elements(old.item -> 'findings') said
               JOIN finding f ON f.agency_id = pv.agency_id AND f.number = said ->> 'number'), '[]'))
    FROM review pv
    CROSS JOIN LATERAL (
      SELECT s.edition, s.sealed_at, convert_from(s.snapshot, 'UTF8')::jsonb AS content
        FROM seal s WHERE s.agency_id = pv.agency_id AND s.review_id = pv.id
       ORDER BY s.edition DESC LIMIT 1) sealed
    CROSS JOIN LATERAL (
      SELECT item FROM jsonb_array_elements(sealed.content -> 'items') item
       WHERE item ->> 'itemKey' = i.item_key LIMIT 1) old
   WHERE pv.agency_id = r.agency_id AND pv.id = r.previous_review_id)`;
