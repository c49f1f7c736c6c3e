import {
  type AssessmentContent,
  demand,
  DomainError,
  EMPTY_ASSESSMENT,
  type ItemState,
  type ItemStatus,
  type Outcome,
  type ReviewSubject,
} from '@plumbline/domain';
import { type Tx } from '../../database/tenant.js';
import { readReviewRow, stateOfRow } from '../../reviews/review-rows.js';

/** An item under its lock, as a command works on it. */
export interface LoadedItem {
  readonly item: ItemState;
  /** The lock counter of the row. */
  readonly version: number;
  readonly reviewId: string;
  readonly review: ReviewSubject;
  readonly edition: number;
}

interface LockedRow {
  readonly agencyId: string;
  readonly reviewId: string;
  readonly version: number;
  readonly status: ItemStatus;
  readonly outcome: Outcome;
  readonly revision: number;
  readonly assigneeId: string | null;
  readonly submittedBy: string | null;
  readonly isDropped: boolean;
}

// The review first, then the item: the order that every writer of a review keeps. The shared lock
// lets items be worked on side by side and makes approving and sealing wait.
const LOCK_REVIEW = `
  SELECT r.id FROM review r JOIN review_item i ON i.agency_id = r.agency_id AND i.review_id = r.id
   WHERE i.id = $1 FOR SHARE OF r`;

const LOCK_ITEM = `
  SELECT i.agency_id AS "agencyId", i.review_id AS "reviewId", i.version, i.status, i.outcome,
         i.assessment_revision AS revision, i.assignee_id AS "assigneeId",
         i.submitted_by AS "submittedBy", i.dropped_at IS NOT NULL AS "isDropped"
    FROM review_item i WHERE i.id = $1 FOR UPDATE`;

const CONTENT = `
  SELECT (SELECT json_build_object('outcome', s.outcome, 'methods', s.methods,
                                   'narrative', s.narrative, 'reason', s.reason)
            FROM assessment s
           WHERE s.agency_id = $1 AND s.review_item_id = $2 AND s.revision = $3) AS assessment,
         coalesce((
           SELECT json_agg(json_build_object('evidenceId', ae.evidence_id, 'slot', ae.slot,
                    'evidenceRevision', ae.evidence_revision) ORDER BY ae.ordinal)
             FROM assessment_evidence ae
            WHERE ae.agency_id = $1 AND ae.review_item_id = $2 AND ae.revision = $3), '[]'
         ) AS evidence,
         coalesce((
           SELECT json_agg(json_build_object('id', f.id, 'state', f.state,
                    'criteria', fr.criteria, 'condition', fr.condition, 'cause', fr.cause,
                    'effect', fr.effect, 'recommendation', fr.recommendation,
                    'severity', fr.severity, 'responsibleOfficialId', f.responsible_official_id)
                    ORDER BY f.number)
             FROM finding f JOIN finding_revision fr ON fr.agency_id = f.agency_id
              AND fr.finding_id = f.id AND fr.revision = f.revision
            WHERE f.agency_id = $1 AND f.review_item_id = $2 AND f.state <> 'withdrawn'), '[]'
         ) AS findings,
         coalesce((
           SELECT json_agg(p.user_id) FROM item_preparer p
            WHERE p.agency_id = $1 AND p.review_item_id = $2), '[]') AS preparers`;

interface ContentRow {
  readonly assessment: Omit<AssessmentContent, 'evidence' | 'findings'> | null;
  readonly evidence: AssessmentContent['evidence'];
  readonly findings: AssessmentContent['findings'];
  readonly preparers: readonly string[];
}

/**
 * Locks the review (shared), then the item, and reads what its commands ask for.
 * @throws DomainError `not-found` where the actor sees none, `wrong-state` for a dropped one.
 */
export const loadItem = async (tx: Tx, id: string): Promise<LoadedItem> => {
  await tx.query(LOCK_REVIEW, [id]);
  const [row] = await tx.query<LockedRow>(LOCK_ITEM, [id]);
  if (row === undefined) throw new DomainError('not-found');
  demand(tx.actor, 'item.read', { agencyId: row.agencyId });
  if (row.isDropped) throw dropped();
  const review = await readReviewRow(tx, row.reviewId);
  if (review === null) throw new DomainError('not-found');
  const [content] = await tx.query<ContentRow>(CONTENT, [row.agencyId, id, row.revision]);
  return {
    item: toState(id, row, content),
    version: row.version,
    reviewId: row.reviewId,
    review: { ...stateOfRow(review), status: review.status },
    edition: review.edition,
  };
};

const toState = (id: string, row: LockedRow, content: ContentRow | undefined): ItemState => ({
  id,
  agencyId: row.agencyId,
  status: row.status,
  outcome: row.outcome,
  assessmentRevision: row.revision,
  assigneeId: row.assigneeId,
  submittedBy: row.submittedBy,
  preparers: content?.preparers ?? [],
  content: {
    ...EMPTY_ASSESSMENT,
    ...content?.assessment,
    evidence: content?.evidence ?? [],
    findings: content?.findings ?? [],
  },
});

const dropped = (): DomainError =>
  new DomainError('wrong-state', {
    detail: 'This item was dropped from the review. Ask the program lead if it should come back.',
    blockers: [{ code: 'wrong-status', params: { status: 'dropped' } }],
  });
