import {
  type Actor,
  can,
  DomainError,
  ownersOf,
  type ReviewSubject,
  type Subject,
} from '@plumbline/domain';
import { toAllowedAction } from '../core/fields/views.js';
import { type Tx } from '../database/tenant.js';
import { personJson } from '../items/item-row.sql.js';
import { isoText } from '../reviews/content/content-rows.js';
import { type FindingRow, type FindingView } from './finding.view.js';
import {
  type CorrectiveActionRecord,
  FOLLOW_UP_COLUMNS,
  toCorrectiveActionView,
  toStandingAction,
} from './follow-up/follow-up-rows.js';

/** The tables behind a finding's row. */
export const FINDING_TABLES = `
  finding f
  JOIN finding_revision fr ON fr.agency_id = f.agency_id AND fr.finding_id = f.id
                          AND fr.revision = f.revision
  JOIN review_item i ON i.agency_id = f.agency_id AND i.id = f.review_item_id
  JOIN review r ON r.agency_id = i.agency_id AND r.id = i.review_id
  JOIN agency a ON a.id = f.agency_id
  JOIN checklist_item ci ON ci.id = i.checklist_item_id
  LEFT JOIN app_user official ON official.id = f.responsible_official_id
  LEFT JOIN LATERAL (
    SELECT p.ref FROM item_source s JOIN practice p ON p.id = s.practice_id
     WHERE s.checklist_item_id = ci.id ORDER BY s.ordinal LIMIT 1) source ON true`;

/** The columns of a `FindingRow`. */
export const FINDING_COLUMNS = `
  f.id, f.version, f.number, i.id AS "itemId", r.id AS "reviewId", r.code AS "reviewCode",
  json_build_object('id', a.id, 'name', a.name) AS agency, coalesce(source.ref, '') AS ref,
  ci.title AS "itemTitle", f.state, f.severity, fr.condition,
  ${isoText('f.issued_at')} AS "issuedAt", ${personJson('official')} AS "responsibleOfficial"`;

const ELEMENTS_AND_RESPONSES = `
  fr.criteria, fr.cause, fr.effect, fr.recommendation, f.revision, ci.wording, i.outcome,
  coalesce((
    SELECT json_agg(json_build_object(
             'position', p.position, 'text', p.text, 'plannedAction', p.planned_action,
             'plannedOn', p.planned_on::text, 'by', ${personJson('responder')},
             'at', ${isoText('p.at')}, 'toRevision', p.to_revision) ORDER BY p.at, p.id)
      FROM finding_response p JOIN app_user responder ON responder.id = p.by
     WHERE p.agency_id = f.agency_id AND p.finding_id = f.id), '[]') AS responses`;

const REVIEW_FACTS = `
  json_build_object('leadOfficerId', r.lead_officer_id, 'supervisorId', r.supervisor_id,
    'secondApproverId', r.second_approver_id, 'openedAt', r.opened_at,
    'sealedAt', r.sealed_at, 'cancelledAt', r.cancelled_at) AS review, a.time_zone AS "timeZone"`;

const FULL_FINDING = `
  SELECT ${FINDING_COLUMNS}, ${ELEMENTS_AND_RESPONSES}, ${FOLLOW_UP_COLUMNS}, ${REVIEW_FACTS}
    FROM ${FINDING_TABLES}`;

/** A finding in full with the facts of its review that permissions ask for. */
export type FindingRecord = Omit<FindingView, 'allowedActions' | 'actions'> & {
  readonly actions: readonly CorrectiveActionRecord[];
  readonly review: ReviewSubject;
  readonly timeZone: string;
};

/** The findings of an item that aren't withdrawn, by number; one query. */
export const readFindingsOf = (tx: Tx, itemId: string): Promise<FindingRecord[]> =>
  tx.query<FindingRecord>(
    `${FULL_FINDING} WHERE f.review_item_id = $1 AND f.state <> 'withdrawn' ORDER BY f.number`,
    [itemId, tx.now],
  );

/** One finding, or null where the transaction sees none; one query. */
export const readFinding = async (tx: Tx, id: string): Promise<FindingRecord | null> => {
  const [found] = await tx.query<FindingRecord>(`${FULL_FINDING} WHERE f.id = $1`, [id, tx.now]);
  return found ?? null;
};

type PermissionFacts = Pick<FindingRow, 'agency' | 'state' | 'issuedAt' | 'responsibleOfficial'> & {
  readonly review: ReviewSubject;
  readonly actions?: readonly CorrectiveActionRecord[];
};

/** A finding as permissions see it. */
export const findingSubject = ({
  agency,
  review,
  state,
  issuedAt,
  responsibleOfficial,
  actions,
}: PermissionFacts): Subject & { readonly agencyId: string } => ({
  agencyId: agency.id,
  review,
  finding: {
    state,
    responsibleOfficialId: responsibleOfficial?.id ?? null,
    wasIssued: issuedAt !== null,
    ...(actions && {
      actionOwnerIds: ownersOf(actions.map((action) => toStandingAction(agency.id, action))),
    }),
  },
});

/** Throws DomainError `not-found`: whoever can't see a draft isn't told that there is one. */
export const refuseUnseen = (actor: Actor, finding: FindingRecord): void => {
  if (can(actor, 'finding.read', findingSubject(finding)).allowed) return;
  throw new DomainError('not-found');
};

/** @throws DomainError `not-found` for a finding the actor can't see, a draft among them. */
export const viewFinding = async (tx: Tx, id: string): Promise<FindingView> => {
  const finding = await readFinding(tx, id);
  if (finding === null) throw new DomainError('not-found');
  refuseUnseen(tx.actor, finding);
  return toFindingView(tx.actor, finding);
};

const FINDING_VIEW_ACTIONS = [
  'finding.respond',
  'finding.refuse',
  'finding.withdraw',
  'finding.start-correcting',
  'finding.verify',
  'finding.close',
  'finding.fail-retest',
  'finding.accept-risk',
  'finding.end-risk',
  'action.plan',
] as const;

export const toFindingView = (actor: Actor, record: FindingRecord): FindingView => {
  const subject = findingSubject(record);
  const { review: _review, timeZone: _timeZone, actions, ...view } = record;
  return {
    ...view,
    actions: actions.map((action) => toCorrectiveActionView(actor, subject, action)),
    allowedActions: FINDING_VIEW_ACTIONS.map((action) =>
      toAllowedAction(action, can(actor, action, subject)),
    ),
  };
};
