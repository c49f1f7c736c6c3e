import { type EventType } from '@plumbline/domain';
import { isoText } from '../reviews/content/content-rows.js';
import { type HistoryKind } from './item.view.js';

/** The events that make an item's history, and what each is called there. */
const KIND_OF_EVENT: Readonly<Partial<Record<EventType, HistoryKind>>> = {
  'item.assigned': 'assigned',
  'item.assessed': 'saved',
  'item.submitted': 'submitted',
  'item.withdrawn': 'withdrawn',
  'item.accepted': 'accepted',
  'item.returned': 'returned',
  'item.revised': 'revised',
  'item.reconsidered': 'reconsidered',
  'item.reassessed': 'reassessed',
  'item.reassessment-undone': 'reassessment_undone',
};

const kinds = Object.entries(KIND_OF_EVENT)
  .map(([type, kind]) => `('${type}', '${kind}')`)
  .join(', ');

// An erased payload leaves the fact and loses its words. The reason of a save is content, not a
// comment on it, so only that of a revise or of a
// re-baseline is told here.
export const HISTORY_JSON = `
  coalesce((
    SELECT json_agg(json_build_object(
             'kind', k.kind,
             'by', json_build_object('id', who.id, 'name', who.name),
             'at', ${isoText('l.at')},
             'revision', (said.payload ->> 'assessmentRevision')::integer,
             'comment', CASE WHEN k.kind IN ('revised', 'reassessed') THEN said.payload ->> 'reason'
                             ELSE said.payload ->> 'comment' END)
             ORDER BY l.subject_version)
      FROM audit_leaf l
      JOIN (VALUES ${kinds}) AS k (type, kind) ON k.type = l.type
      CROSS JOIN LATERAL (SELECT convert_from(l.payload, 'UTF8')::jsonb AS payload) said
      JOIN app_user who ON who.id = l.actor_id
     WHERE l.agency_id = i.agency_id AND l.subject = 'item:' || i.id), '[]')`;
