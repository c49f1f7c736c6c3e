import { DomainError } from '@plumbline/domain';
import type { Correction, LineMark } from '@plumbline/seed-parser';
import type { Tx } from '../database/tenant.js';
import type { StoredReadingView } from './reading.view.js';

/** The newest reading of a document and the text it was made of. */
export interface ReadingSource {
  readonly view: StoredReadingView;
  readonly ownerAgencyId: string | null;
  readonly revisionId: string;
  readonly readingId: string;
}

interface SourceRow extends Omit<StoredReadingView, 'extracted' | 'fileName'> {
  readonly ownerAgencyId: string | null;
  readonly revisionId: string;
  readonly readingId: string;
  readonly fileName: string | null;
  readonly text: string;
  readonly marks: readonly LineMark[];
  readonly extractor: string;
  readonly mediaType: string;
  readonly encoding: string | null;
  readonly corrections: readonly Correction[];
}

/** One query; throws DomainError `not-found`. */
export const readSource = async (tx: Tx, documentId: string): Promise<ReadingSource> => {
  const [row] = await tx.query<SourceRow>(
    `SELECT d.id AS "documentId", d.title, d.version, d.owner_agency_id AS "ownerAgencyId",
            r.id AS "revisionId", r.number AS revision, r.sha256, r.file_name AS "fileName",
            r.text, r.marks, r.extractor, r.media_type AS "mediaType", r.encoding,
            n.id AS "readingId", n.number, n.corrections
       FROM policy_document d
       JOIN policy_revision r ON r.document_id = d.id
       JOIN reading n ON n.revision_id = r.id
      WHERE d.id = $1 ORDER BY r.number DESC, n.number DESC LIMIT 1`,
    [documentId],
  );
  if (row === undefined) throw new DomainError('not-found');
  const { ownerAgencyId, revisionId, readingId, fileName, ...rest } = row;
  const { text, marks, extractor, mediaType, encoding, ...view } = rest;
  return {
    ...{ ownerAgencyId, revisionId, readingId },
    view: {
      ...view,
      fileName: fileName ?? view.title,
      extracted: { text, marks, extractor, mediaType, encoding },
    },
  };
};
