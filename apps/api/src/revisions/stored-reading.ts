import { type Category, type ContextReason, DomainError, type Obligation } from '@plumbline/domain';
import type { RevisionPractice } from '@plumbline/seed-parser';
import type { Tx } from '../database/tenant.js';

/** A practice as it is stored, with what a comparison and curation ask of it. */
export interface StoredPractice extends RevisionPractice {
  readonly practiceKey: string;
  readonly auditable: boolean;
  readonly contextReason: ContextReason | null;
  readonly category: Category;
}

/** The newest reading of a revision with its practices in document order. */
export interface StoredReading {
  readonly id: string;
  readonly revision: number;
  readonly sha256: string;
  readonly importedAt: Date;
  readonly practices: readonly StoredPractice[];
}

interface ReadingRow {
  readonly id: string;
  readonly revision: number;
  readonly sha256: string;
  readonly importedAt: Date;
}

const READING = `
  SELECT n.id, r.number AS revision, r.sha256, r.created_at AS "importedAt"
    FROM policy_revision r JOIN reading n ON n.revision_id = r.id`;

/** @throws DomainError `not-found` when the document has no such revision. */
export const readRevision = async (
  tx: Tx,
  documentId: string,
  number: number,
): Promise<StoredReading> => {
  const [row] = await tx.query<ReadingRow>(
    `${READING} WHERE r.document_id = $1 AND r.number = $2 ORDER BY n.number DESC LIMIT 1`,
    [documentId, number],
  );
  return withPractices(tx, row);
};

/** The newest reading of the newest revision; throws DomainError `not-found`. */
export const readNewestRevision = async (tx: Tx, documentId: string): Promise<StoredReading> => {
  const [row] = await tx.query<ReadingRow>(
    `${READING} WHERE r.document_id = $1 ORDER BY r.number DESC, n.number DESC LIMIT 1`,
    [documentId],
  );
  return withPractices(tx, row);
};

/** One reading by its id; throws DomainError `not-found`. */
export const readReading = async (tx: Tx, readingId: string): Promise<StoredReading> => {
  const [row] = await tx.query<ReadingRow>(`${READING} WHERE n.id = $1`, [readingId]);
  return withPractices(tx, row);
};

interface PracticeRow {
  readonly ref: string;
  readonly title: string | null;
  readonly text: string;
  readonly obligation: Obligation;
  readonly heading: string;
  readonly practiceKey: string;
  readonly auditable: boolean;
  readonly contextReason: ContextReason | null;
  readonly category: Category;
}

const withPractices = async (tx: Tx, row: ReadingRow | undefined): Promise<StoredReading> => {
  if (row === undefined) throw new DomainError('not-found');
  const practices = await tx.query<PracticeRow>(
    `SELECT p.ref, p.title, p.text, p.obligation, s.heading, p.practice_key AS "practiceKey",
            p.auditable, p.context_reason AS "contextReason", p.category
       FROM practice p JOIN section s ON s.id = p.section_id
      WHERE p.reading_id = $1 ORDER BY p.ordinal`,
    [row.id],
  );
  return { ...row, practices };
};
