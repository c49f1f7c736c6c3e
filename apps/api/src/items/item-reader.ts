import { Injectable } from '@nestjs/common';
import {
  type Actor,
  can,
  type Cadence,
  demand,
  DomainError,
  type Method,
  type Subject,
} from '@plumbline/domain';
import { toAllowedAction } from '../core/fields/views.js';
import { Tenancy, type Tx } from '../database/tenant.js';
import { evidenceJson, EVIDENCE_TABLES, withoutSecrets } from '../evidence/evidence.sql.js';
import { readFindingsOf, toFindingView } from '../findings/finding-rows.js';
import { isoText } from '../reviews/content/content-rows.js';
import { figuresOfRow, readReviewRow, type ReviewRow, stateOfRow } from '../reviews/review-rows.js';
import { HISTORY_JSON } from './item-history.js';
import { PREVIOUS_JSON } from './previous-outcome.sql.js';
import { ITEM_COLUMNS, ITEM_TABLES, personJson } from './item-row.sql.js';
import { type ItemRow } from './item-row.view.js';
import { readItemSources } from './item-sources.js';
import {
  type AssessmentView,
  type HistoryEntryView,
  type ItemDraftView,
  type ItemReviewView,
  type ItemView,
  type OtherDraftView,
  type PreviousOutcomeView,
} from './item.view.js';

const CITED_JSON = `
  coalesce((
    SELECT json_agg(${evidenceJson('$2', "'slot', ae.slot")} ORDER BY ae.ordinal, ae.slot, e.id)
      FROM assessment_evidence ae CROSS JOIN ${EVIDENCE_TABLES}
     WHERE ae.agency_id = s.agency_id AND ae.review_item_id = s.review_item_id
       AND ae.revision = s.revision AND e.agency_id = ae.agency_id AND e.id = ae.evidence_id
       AND er.number = ae.evidence_revision), '[]')`;

// The current assessment and, for the approver's comparison, the one last decided on before it.
const ASSESSMENTS_JSON = `
  coalesce((
    SELECT json_agg(json_build_object(
             'revision', s.revision, 'outcome', s.outcome, 'methods', s.methods,
             'narrative', s.narrative, 'reason', s.reason, 'evidence', ${CITED_JSON},
             'writtenBy', ${personJson('writer')}, 'writtenAt', ${isoText('s.written_at')})
             ORDER BY s.revision)
      FROM assessment s JOIN app_user writer ON writer.id = s.written_by
     WHERE s.agency_id = i.agency_id AND s.review_item_id = i.id
       AND s.revision IN (i.assessment_revision, (
         SELECT max(d.assessment_revision) FROM decision d
          WHERE d.agency_id = i.agency_id AND d.review_item_id = i.id
            AND d.assessment_revision < i.assessment_revision))), '[]') AS assessments`;

const neighbour = (direction: '<' | '>'): string => `(
  SELECT n.id FROM review_item n
   WHERE n.agency_id = i.agency_id AND n.review_id = i.review_id AND n.dropped_at IS NULL
     AND (n.ordinal, n.id) ${direction} (i.ordinal, i.id)
   ORDER BY n.ordinal ${direction === '<' ? 'DESC' : 'ASC'}, n.id LIMIT 1)`;

// Unsent words are for who wrote them and for the lead officer of the review.
const DRAFTS_JSON = `
  (SELECT json_build_object('baseRevision', dr.base_revision, 'fields', dr.fields,
                            'savedAt', ${isoText('dr.saved_at')})
     FROM item_draft dr
    WHERE dr.agency_id = i.agency_id AND dr.review_item_id = i.id AND dr.user_id = $2) AS draft,
  coalesce((
    SELECT json_agg(json_build_object('by', ${personJson('writer')},
                      'baseRevision', dr.base_revision, 'fields', dr.fields,
                      'savedAt', ${isoText('dr.saved_at')}) ORDER BY dr.saved_at DESC, writer.id)
      FROM item_draft dr JOIN app_user writer ON writer.id = dr.user_id
     WHERE dr.agency_id = i.agency_id AND dr.review_item_id = i.id
       AND dr.user_id <> $2 AND r.lead_officer_id = $2), '[]') AS "otherDrafts"`;

const ITEM = `
  SELECT ${ITEM_COLUMNS}, ci.wording, ci.methods AS "suggestedMethods",
         ci.suggested_evidence AS "suggestedEvidence", ci.cadence,
         ci.responsible_unit AS "responsibleUnit", i.ordinal, i.assessment_revision AS revision,
         ${DRAFTS_JSON},
         coalesce((
           SELECT json_agg(${personJson('preparer')} ORDER BY preparer.name, preparer.id)
             FROM item_preparer ip JOIN app_user preparer ON preparer.id = ip.user_id
            WHERE ip.agency_id = i.agency_id AND ip.review_item_id = i.id), '[]') AS preparers,
         ${neighbour('<')} AS "previousId", ${neighbour('>')} AS "nextId",
         ${PREVIOUS_JSON} AS previous,
         ${HISTORY_JSON} AS history, ${ASSESSMENTS_JSON}
    FROM ${ITEM_TABLES}
   WHERE i.id = $3`;

type ItemDetails = ItemRow & {
  readonly wording: string;
  readonly suggestedMethods: Method[];
  readonly suggestedEvidence: string[];
  readonly cadence: Cadence;
  readonly responsibleUnit: string;
  readonly ordinal: number;
  readonly revision: number;
  readonly draft: ItemDraftView | null;
  readonly otherDrafts: OtherDraftView[];
  readonly preparers: { id: string; name: string }[];
  readonly previousId: string | null;
  readonly nextId: string | null;
  readonly previous: PreviousOutcomeView | null;
  readonly history: HistoryEntryView[];
  readonly assessments: AssessmentView[];
};

const NOT_ASSESSED: AssessmentView = {
  revision: 0,
  outcome: 'not_assessed',
  methods: [],
  narrative: '',
  reason: null,
  evidence: [],
  writtenBy: null,
  writtenAt: null,
};

const ITEM_VIEW_ACTIONS = [
  'item.assess',
  'item.submit',
  'item.withdraw',
  'item.accept',
  'item.return',
  'item.revise',
  'item.reconsider',
] as const;

/** Reads an item in full. */
@Injectable()
export class ItemReader {
  constructor(private readonly tenancy: Tenancy) {}

  /** @throws DomainError `not-found` for an item the actor can't see. */
  read(actor: Actor, id: string): Promise<ItemView> {
    return this.tenancy.run(actor, (tx) => this.view(tx, id));
  }

  /** The same inside a transaction; four queries. */
  async view(tx: Tx, id: string): Promise<ItemView> {
    const [item] = await tx.query<ItemDetails>(ITEM, [tx.now, tx.actor.userId, id]);
    if (item === undefined) throw new DomainError('not-found');
    demand(tx.actor, 'item.read', { agencyId: item.agency.id });
    const review = await readReviewRow(tx, item.reviewId);
    if (review === null) throw new DomainError('not-found');
    const sources = await readItemSources(tx, id);
    const findings = await readFindingsOf(tx, id);
    const { revision, assessments, ...row } = item;
    const [assessment, previousAssessment] = pick(assessments, revision);
    return {
      ...row,
      review: toItemReview(review),
      sources,
      assessment: assessment ?? NOT_ASSESSED,
      previousAssessment,
      findings: findings.map((finding) => toFindingView(tx.actor, finding)),
      allowedActions: allowedActions(tx.actor, subjectOf(item, review)),
    };
  }
}

const pick = (
  assessments: readonly AssessmentView[],
  revision: number,
): [current: AssessmentView | null, previous: AssessmentView | null] => {
  const readable = assessments.map((assessment) => ({
    ...assessment,
    evidence: assessment.evidence.map(withoutSecrets),
  }));
  const current = readable.find((assessment) => assessment.revision === revision) ?? null;
  const previous = readable.find((assessment) => assessment.revision !== revision) ?? null;
  return [current, previous];
};

const toItemReview = (review: ReviewRow): ItemReviewView => ({
  id: review.id,
  code: review.code,
  version: review.version,
  status: review.status,
  agency: { id: review.agency_id, name: review.agency_name },
  periodStart: review.period_start,
  periodEnd: review.period_end,
  dueOn: review.due_on,
  checklist: {
    title: review.checklist_title,
    versionNumber: review.checklist_number,
    versionId: review.checklist_version_id,
  },
  leadOfficer: { id: review.lead_officer_id, name: review.lead_officer_name },
  supervisor: { id: review.supervisor_id, name: review.supervisor_name },
  figures: figuresOfRow(review),
  isSample: review.is_sample,
});

const subjectOf = (item: ItemDetails, review: ReviewRow): Subject => ({
  agencyId: item.agency.id,
  review: { ...stateOfRow(review), status: review.status },
  item: {
    assigneeId: item.assignee?.id ?? null,
    status: item.status,
    preparers: item.preparers.map((preparer) => preparer.id),
  },
});

const allowedActions = (actor: Actor, subject: Subject) =>
  ITEM_VIEW_ACTIONS.map((action) => toAllowedAction(action, can(actor, action, subject)));
