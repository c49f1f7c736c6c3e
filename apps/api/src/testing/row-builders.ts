import { type Actor, type ItemStatus, type Outcome, type Role } from '@plumbline/domain';
import { createHash } from 'node:crypto';
import { newId } from '../database/new-id.js';
import { type Tx } from '../database/tenant.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** An actor who holds one role, statewide unless an agency is named. */
export const actorWith = (
  role: Role,
  { userId = newId(), agencyId = null }: { userId?: string; agencyId?: string | null } = {},
): Actor => ({ userId, name: role, grants: [{ role, agencyId }] });

export const addAgency = async (
  tx: Tx,
  { isSample = false }: { isSample?: boolean } = {},
): Promise<string> => {
  const id = newId();
  await tx.query('INSERT INTO agency (id, slug, name, is_sample) VALUES ($1, $2, $3, $4)', [
    id,
    `agency-${id}`,
    'Sample agency',
    isSample,
  ]);
  return id;
};

export const addUser = async (tx: Tx): Promise<string> => {
  const id = newId();
  await tx.query(
    `INSERT INTO app_user (id, email, name, password_hash) VALUES ($1, $2, 'Officer', 'x')`,
    [id, `${id}@example.gov`],
  );
  return id;
};

export interface ChecklistRows {
  readonly versionId: string;
  readonly itemIds: readonly string[];
}

/** A document, its reading with one practice, and a draft version with so many items. */
export const addDraftChecklist = async (
  tx: Tx,
  { items = 3 }: { items?: number } = {},
): Promise<ChecklistRows> => {
  const [documentId, revisionId, readingId, sectionId, practiceId, checklistId, versionId] = [
    newId(),
    newId(),
    newId(),
    newId(),
    newId(),
    newId(),
    newId(),
  ];
  const text = 'Agencies keep records.';
  await tx.query(`INSERT INTO policy_document (id, slug, title) VALUES ($1, $2, 'Policy')`, [
    documentId,
    documentId,
  ]);
  await tx.query(
    `INSERT INTO policy_revision (id, document_id, number, sha256, media_type, encoding, extractor,
       text) VALUES ($1, $2, 1, $3, 'text/plain', 'utf-8', 'plain-text/1', $4)`,
    [revisionId, documentId, sha256(text), text],
  );
  await tx.query(
    `INSERT INTO reading (id, revision_id, number, parser_version) VALUES ($1, $2, 1, '1')`,
    [readingId, revisionId],
  );
  await tx.query(
    `INSERT INTO section (id, reading_id, number, ordinal, heading, start_offset, end_offset)
     VALUES ($1, $2, 1, 1, 'Records', 0, 22)`,
    [sectionId, readingId],
  );
  await tx.query(
    `INSERT INTO practice (id, reading_id, section_id, ordinal, ref, practice_key, start_offset,
       end_offset, text, obligation, auditable, category)
     VALUES ($1, $2, $3, 1, '1.1', '1.1', 0, 22, $4, 'expected', true, 'reporting')`,
    [practiceId, readingId, sectionId, text],
  );
  await tx.query(`INSERT INTO checklist (id, document_id, title) VALUES ($1, $2, 'Checklist')`, [
    checklistId,
    documentId,
  ]);
  await tx.query(
    `INSERT INTO checklist_version (id, checklist_id, number, reading_id) VALUES ($1, $2, 1, $3)`,
    [versionId, checklistId, readingId],
  );
  const itemIds = Array.from({ length: items }, newId);
  for (const [ordinal, id] of itemIds.entries()) {
    await tx.query(
      `INSERT INTO checklist_item (id, checklist_version_id, item_key, ordinal, title, wording,
         obligation, category)
       VALUES ($1, $2, $3, $4, 'Records', 'Verify that records are kept.', 'expected', 'reporting')`,
      [id, versionId, `1.1-${ordinal}`, ordinal],
    );
    await tx.query(
      `INSERT INTO item_source (checklist_item_id, ordinal, practice_id, start_offset, end_offset)
       VALUES ($1, 0, $2, 0, 22)`,
      [id, practiceId],
    );
  }
  return { versionId, itemIds };
};

export const publishChecklist = async (tx: Tx, { versionId }: ChecklistRows): Promise<void> => {
  await tx.query(
    `UPDATE checklist_version SET state = 'published', published_at = now(), content_sha256 = $2
     WHERE id = $1`,
    [versionId, sha256('content')],
  );
};

export interface ReviewRows {
  readonly agencyId: string;
  readonly reviewId: string;
  readonly itemIds: readonly string[];
  readonly officerId: string;
  readonly supervisorId: string;
}

/** An open review with an item for each item of the checklist, its officer and its supervisor. */
export const addReview = async (
  tx: Tx,
  { agencyId, checklist }: { agencyId: string; checklist: ChecklistRows },
): Promise<ReviewRows> => {
  const [officerId, supervisorId] = [await addUser(tx), await addUser(tx)];
  const reviewId = newId();
  await tx.query(
    `INSERT INTO review (agency_id, id, code, period_start, period_end, checklist_version_id,
       lead_officer_id, supervisor_id, due_on, opened_at)
     VALUES ($1, $2, $3, '2026-01-01', '2026-06-30', $4, $5, $6, '2026-09-30', now())`,
    [agencyId, reviewId, reviewId, checklist.versionId, officerId, supervisorId],
  );
  const itemIds: string[] = [];
  for (const [ordinal, checklistItemId] of checklist.itemIds.entries()) {
    const id = newId();
    await tx.query(
      `INSERT INTO review_item (agency_id, id, review_id, checklist_item_id, item_key, ordinal,
         assignee_id) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [agencyId, id, reviewId, checklistItemId, `1.1-${ordinal}`, ordinal, officerId],
    );
    itemIds.push(id);
  }
  return { agencyId, reviewId, itemIds, officerId, supervisorId };
};

/** Writes the first assessment of an item and hands it in, as the review's officer. */
export const addAssessment = async (
  tx: Tx,
  review: ReviewRows,
  {
    itemId,
    writtenBy = review.officerId,
    onBehalfOf = null,
  }: { itemId: string; writtenBy?: string; onBehalfOf?: string | null },
): Promise<void> => {
  await tx.query(
    `INSERT INTO assessment (agency_id, review_item_id, revision, outcome, written_by, on_behalf_of)
     VALUES ($1, $2, 1, 'compliant', $3, $4)`,
    [review.agencyId, itemId, writtenBy, onBehalfOf],
  );
  await setItem(tx, review, { itemId, status: 'submitted', outcome: 'compliant' });
};

export const setItem = async (
  tx: Tx,
  review: ReviewRows,
  { itemId, status, outcome }: { itemId: string; status: ItemStatus; outcome: Outcome },
): Promise<void> => {
  await tx.query(
    `UPDATE review_item SET status = $3, outcome = $4, submitted_by = $5,
       assessment_revision = (SELECT coalesce(max(revision), 0) FROM assessment
                              WHERE agency_id = $1 AND review_item_id = $2)
     WHERE agency_id = $1 AND id = $2`,
    [review.agencyId, itemId, status, outcome, review.officerId],
  );
};

export const addDecision = async (
  tx: Tx,
  review: ReviewRows,
  {
    verdict,
    itemId = null,
    decidedBy = review.supervisorId,
    onBehalfOf = null,
  }: {
    verdict: 'accept' | 'approve';
    itemId?: string | null;
    decidedBy?: string;
    onBehalfOf?: string | null;
  },
): Promise<string> => {
  const id = newId();
  await tx.query(
    `INSERT INTO decision (agency_id, id, review_id, edition, review_item_id, verdict,
       assessment_revision, content_sha256, decided_by, on_behalf_of)
     VALUES ($1, $2, $3, 1, $4, $5, $6, $7, $8, $9)`,
    [
      review.agencyId,
      id,
      review.reviewId,
      itemId,
      verdict,
      itemId === null ? null : 1,
      verdict === 'approve' ? sha256('content') : null,
      decidedBy,
      onBehalfOf,
    ],
  );
  return id;
};
