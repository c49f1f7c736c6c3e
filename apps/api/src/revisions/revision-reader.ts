import { DomainError, SOURCE_CHANGES } from '@plumbline/domain';
import { compareRevisions } from '@plumbline/seed-parser';
import type { Tx } from '../database/tenant.js';
import { isoText } from '../reviews/content/content-rows.js';
import type {
  CarriedItemsView,
  CarriedItemView,
  ComparedPracticeView,
  ComparisonView,
  RevisionChecklistView,
  RevisionListView,
  RevisionSummary,
} from './revision.view.js';
import { readRevision, type StoredPractice, type StoredReading } from './stored-reading.js';

const NEWEST_VERSION = `(
  SELECT json_build_object('id', v.id, 'number', v.number, 'state', v.state)
    FROM checklist_version v JOIN reading x ON x.id = v.reading_id
   WHERE x.revision_id = r.id AND v.state <> 'discarded'
   ORDER BY v.number DESC LIMIT 1)`;

/** The revisions of a document, the newest first; two queries. Throws DomainError `not-found`. */
export const listRevisions = async (tx: Tx, documentId: string): Promise<RevisionListView> => {
  const title = await titleOf(tx, documentId);
  const items = await tx.query<RevisionSummary>(
    `SELECT r.number, r.sha256, r.file_name AS "fileName", r.media_type AS "mediaType",
            ${isoText('r.created_at')} AS "importedAt",
            CASE WHEN u.id IS NOT NULL THEN json_build_object('id', u.id, 'name', u.name) END
              AS "importedBy",
            (SELECT count(*)::integer FROM practice p WHERE p.reading_id = n.id) AS practices,
            (SELECT count(*)::integer FROM practice p WHERE p.reading_id = n.id AND p.auditable)
              AS auditable,
            ${NEWEST_VERSION} AS "checklistVersion"
       FROM policy_revision r
       JOIN LATERAL (SELECT x.id FROM reading x WHERE x.revision_id = r.id
                      ORDER BY x.number DESC LIMIT 1) n ON true
       LEFT JOIN app_user u ON u.id = r.created_by
      WHERE r.document_id = $1 ORDER BY r.number DESC`,
    [documentId],
  );
  return { title, items };
};

const titleOf = async (tx: Tx, documentId: string): Promise<string> => {
  const [row] = await tx.query<{ title: string }>(
    'SELECT title FROM policy_document WHERE id = $1',
    [documentId],
  );
  if (row === undefined) throw new DomainError('not-found');
  return row.title;
};

/** Which revisions of a document to compare. */
export interface ComparedNumbers {
  readonly documentId: string;
  readonly number: number;
  readonly against: number;
}

/**
 * Compares the newest readings of two revisions.
 * @throws DomainError `not-found` when the document lacks one of them.
 */
export const readComparison = async (
  tx: Tx,
  { documentId, number, against }: ComparedNumbers,
): Promise<ComparisonView> => {
  const title = await titleOf(tx, documentId);
  const before = await readRevision(tx, documentId, against);
  const after = await readRevision(tx, documentId, number);
  const changes = compareRevisions(before.practices, after.practices);
  const [version] = await tx.query<{ version: RevisionChecklistView | null }>(
    `SELECT ${NEWEST_VERSION} AS version FROM policy_revision r
      WHERE r.document_id = $1 AND r.number = $2`,
    [documentId, number],
  );
  return {
    documentId,
    title,
    before: toCompared(before),
    after: toCompared(after),
    counts: SOURCE_CHANGES.map((kind) => ({
      kind,
      count: changes.filter((change) => change.kind === kind).length,
    })).filter(({ count }) => count > 0),
    changes: changes.map(({ kind, isMoved, words, ...places }) => ({
      kind,
      isMoved,
      words: words === null ? null : [...words],
      before: places.before.flatMap((place) => toPractice(before.practices[place])),
      after: places.after.flatMap((place) => toPractice(after.practices[place])),
    })),
    checklistVersion: version?.version ?? null,
  };
};

const toCompared = ({ revision, sha256, importedAt }: StoredReading) => ({
  number: revision,
  sha256,
  importedAt: importedAt.toISOString(),
});

const toPractice = (practice: StoredPractice | undefined): ComparedPracticeView[] => {
  if (practice === undefined) return [];
  const { practiceKey, ref, heading, title, text, obligation, auditable } = practice;
  return [{ practiceKey, ref, heading, title, text, obligation, auditable }];
};

/** What a revision did to the items of a version; two queries. Throws DomainError `not-found`. */
export const readCarriedItems = async (tx: Tx, versionId: string): Promise<CarriedItemsView> => {
  const [version] = await tx.query<Omit<CarriedItemsView, 'items'>>(
    `SELECT c.document_id AS "documentId", r.number AS revision, old.number AS "revisionBefore"
       FROM checklist_version v
       JOIN checklist c ON c.id = v.checklist_id
       JOIN reading n ON n.id = v.reading_id
       JOIN policy_revision r ON r.id = n.revision_id
       LEFT JOIN checklist_version b ON b.id = v.based_on_id
       LEFT JOIN reading bn ON bn.id = b.reading_id
       LEFT JOIN policy_revision old ON old.id = bn.revision_id
      WHERE v.id = $1`,
    [versionId],
  );
  if (version === undefined) throw new DomainError('not-found');
  const items = await tx.query<CarriedItemView>(
    `SELECT c.item_key AS "itemKey", c.change, c.ref_before AS "refBefore", c.title, c.wording,
            i.id AS "checklistItemId", coalesce(i.version > 1, false) AS "isEdited"
       FROM carried_item c
       LEFT JOIN checklist_item i ON i.checklist_version_id = c.checklist_version_id
                                 AND i.item_key = c.item_key
      WHERE c.checklist_version_id = $1 ORDER BY i.ordinal NULLS LAST, c.item_key`,
    [versionId],
  );
  return { ...version, items };
};
