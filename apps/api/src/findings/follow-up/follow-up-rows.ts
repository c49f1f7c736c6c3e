import { type Action, type Actor, can, type StandingAction, type Subject } from '@plumbline/domain';
import { toAllowedAction } from '../../core/fields/views.js';
import { personJson } from '../../items/item-row.sql.js';
import { isoText } from '../../reviews/content/content-rows.js';
import { type CorrectiveActionView } from './follow-up.view.js';

/** Days late of the action `c` in the zone of its agency `a`; takes now as the parameter named. */
export const daysLate = (now: string): string => `
  CASE WHEN c.state IN ('planned', 'under_way')
       THEN greatest(0, (${now}::timestamptz AT TIME ZONE a.time_zone)::date - c.due_on)
       ELSE 0 END`;

const MILESTONES = `
  coalesce((
    SELECT json_agg(json_build_object('id', m.id, 'title', m.title, 'dueOn', m.due_on::text,
             'reachedAt', ${isoText('m.reached_at')}) ORDER BY m.due_on, m.id)
      FROM milestone m
     WHERE m.agency_id = c.agency_id AND m.corrective_action_id = c.id), '[]')`;

/** The follow-up of the finding `f` of the agency `a`, as columns; takes now as $2. */
export const FOLLOW_UP_COLUMNS = `
  coalesce((
    SELECT json_agg(json_build_object(
             'id', c.id, 'version', c.version, 'title', c.title, 'owner', ${personJson('own')},
             'dueOn', c.due_on::text, 'daysLate', ${daysLate('$2')}, 'state', c.state,
             'reportedDoneBy', ${personJson('done')}, 'verifiedBy', ${personJson('seen')},
             'milestones', ${MILESTONES}) ORDER BY c.created_at, c.id)
      FROM corrective_action c
      JOIN app_user own ON own.id = c.owner_id
      LEFT JOIN app_user done ON done.id = c.reported_done_by
      LEFT JOIN app_user seen ON seen.id = c.verified_by
     WHERE c.agency_id = f.agency_id AND c.finding_id = f.id), '[]') AS actions,
  coalesce((
    SELECT json_agg(json_build_object(
             'step', n.step, 'actionId', n.corrective_action_id, 'note', n.note,
             'dueOnBefore', n.due_on_before::text, 'by', ${personJson('noter')},
             'at', ${isoText('n.at')}) ORDER BY n.at, n.id)
      FROM follow_up_note n LEFT JOIN app_user noter ON noter.id = n.by
     WHERE n.agency_id = f.agency_id AND n.finding_id = f.id), '[]') AS "followUp",
  (SELECT json_build_object('why', k.why, 'expiresOn', k.expires_on::text,
            'by', ${personJson('taker')}, 'at', ${isoText('k.created_at')})
     FROM risk_acceptance k JOIN app_user taker ON taker.id = k.by
    WHERE k.agency_id = f.agency_id AND k.finding_id = f.id AND k.ended_at IS NULL) AS risk`;

/** A corrective action as it is read, before it is known what the reader may do. */
export type CorrectiveActionRecord = Omit<CorrectiveActionView, 'allowedActions'>;

export const toStandingAction = (
  agencyId: string,
  { id, state, title, owner, dueOn, reportedDoneBy }: CorrectiveActionRecord,
): StandingAction => ({
  id,
  agencyId,
  state,
  title,
  ownerId: owner.id,
  dueOn,
  reportedDoneBy: reportedDoneBy?.id ?? null,
});

const ACTION_VIEW_ACTIONS: readonly Action[] = [
  'action.change',
  'action.start',
  'action.report-done',
  'action.verify',
  'action.send-back',
  'action.drop',
];

/** The action with what the reader may do to it; `subject` is that of its finding. */
export const toCorrectiveActionView = (
  actor: Actor,
  subject: Subject & { readonly agencyId: string },
  record: CorrectiveActionRecord,
): CorrectiveActionView => {
  const action = toStandingAction(subject.agencyId, record);
  return {
    ...record,
    allowedActions: ACTION_VIEW_ACTIONS.map((name) =>
      toAllowedAction(name, can(actor, name, { ...subject, action })),
    ),
  };
};
