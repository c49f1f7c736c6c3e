import { type DomainEvent, type ItemChange, type ItemState, type Voided } from '@plumbline/domain';
import { newId } from '../../database/new-id.js';
import { type Tx } from '../../database/tenant.js';
import { updateVersioned } from '../../database/versioned-update.js';
import { ReviewItem } from '../review-item.entity.js';
import { type LoadedItem } from './load-item.js';
import { storeFindings } from './store-findings.js';

const VERDICTS: Readonly<Partial<Record<DomainEvent['type'], 'accept' | 'return'>>> = {
  'item.accepted': 'accept',
  'item.returned': 'return',
  'item.reconsidered': 'return',
};

/**
 * Writes what a command made of an item: assessment, findings, decisions, what they void, and the
 * row with its next version. A change without events writes nothing. The caller records the events.
 * @throws DomainError `stale` when the row has another version by now.
 */
export const storeChange = async (
  tx: Tx,
  loaded: LoadedItem,
  { item, events, voids }: ItemChange,
): Promise<void> => {
  if (events.length === 0) return;
  if (item.assessmentRevision !== loaded.item.assessmentRevision) await addAssessment(tx, item);
  await storeFindings(tx, item, events);
  for (const what of voids) await voidDecisions(tx, loaded, { what, why: whyOf(events) });
  for (const event of events) await decide(tx, loaded, event);
  const isSubmission = events.some(({ type }) => type === 'item.submitted');
  await updateVersioned(
    tx,
    ReviewItem,
    { id: item.id, agencyId: item.agencyId, expectedVersion: loaded.version },
    {
      status: item.status,
      outcome: item.outcome,
      assessmentRevision: item.assessmentRevision,
      submittedBy: item.submittedBy,
      ...(isSubmission && { submittedAt: tx.now }),
    },
  );
};

const addAssessment = async (tx: Tx, item: ItemState): Promise<void> => {
  const { outcome, methods, narrative, reason, evidence } = item.content;
  await tx.query(
    `INSERT INTO assessment (agency_id, review_item_id, revision, outcome, methods, narrative,
                             reason, written_by, written_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      item.agencyId,
      item.id,
      item.assessmentRevision,
      outcome,
      methods,
      narrative,
      reason,
      tx.actor.userId,
      tx.now,
    ],
  );
  if (evidence.length === 0) return;
  await tx.query(
    `INSERT INTO assessment_evidence (agency_id, review_item_id, revision, evidence_id,
                                      evidence_revision, slot, ordinal)
     SELECT $1, $2, $3, cited."evidenceId", cited."evidenceRevision", cited.slot, cited.position
       FROM ROWS FROM (json_to_recordset($4::json)
              AS ("evidenceId" uuid, "evidenceRevision" integer, slot text))
            WITH ORDINALITY AS cited ("evidenceId", "evidenceRevision", slot, position)`,
    [item.agencyId, item.id, item.assessmentRevision, JSON.stringify(evidence)],
  );
};

/** What an accept or approval was voided by: the first event that changed the content. */
const whyOf = (events: readonly DomainEvent[]): string =>
  events.find(({ type }) => type !== 'item.begun')?.type ?? 'item.assessed';

const voidDecisions = async (
  tx: Tx,
  { item, reviewId, edition }: LoadedItem,
  { what, why }: { readonly what: Voided; readonly why: string },
): Promise<void> => {
  if (what === 'approvals') {
    await voidApprovals(tx, { agencyId: item.agencyId, reviewId, edition, why });
    return;
  }
  await tx.query(
    `UPDATE decision SET voided_at = $3, voided_by = $4, voided_why = $5
      WHERE agency_id = $1 AND review_item_id = $2 AND verdict = 'accept' AND voided_at IS NULL`,
    [item.agencyId, item.id, tx.now, tx.actor.userId, why],
  );
};

/** Voids the review's standing approvals; every write of its content does this. */
export const voidApprovals = async (
  tx: Tx,
  approvals: {
    readonly agencyId: string;
    readonly reviewId: string;
    readonly edition: number;
    readonly why: string;
  },
): Promise<void> => {
  await tx.query(
    `UPDATE decision SET voided_at = $4, voided_by = $5, voided_why = $6
      WHERE agency_id = $1 AND review_id = $2 AND edition = $3 AND verdict = 'approve'
        AND voided_at IS NULL`,
    [
      approvals.agencyId,
      approvals.reviewId,
      approvals.edition,
      tx.now,
      tx.actor.userId,
      approvals.why,
    ],
  );
};

const decide = async (tx: Tx, loaded: LoadedItem, event: DomainEvent): Promise<void> => {
  const verdict = VERDICTS[event.type];
  if (verdict === undefined) return;
  const { comment } = event.payload;
  await tx.query(
    `INSERT INTO decision (agency_id, id, review_id, edition, review_item_id, verdict,
                           assessment_revision, comment, decided_by, decided_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      loaded.item.agencyId,
      newId(),
      loaded.reviewId,
      loaded.edition,
      loaded.item.id,
      verdict,
      loaded.item.assessmentRevision,
      typeof comment === 'string' ? comment : null,
      tx.actor.userId,
      tx.now,
    ],
  );
};
