import { domainEvent, DomainError, type DomainEvent } from '@plumbline/domain';
import { type Correction, PARSER_VERSION, type ParsedDocument } from '@plumbline/seed-parser';
import { demandChange } from '../checklists/ownership.js';
import type { Tx } from '../database/tenant.js';
import { claimBytes, saveRevision } from '../policies/policy-writer.js';
import { saveNextReading } from './next-reading.js';
import { NOTHING_RECURATED } from './recurate.js';
import { readNewestRevision } from './stored-reading.js';

/** The text that becomes a document's next revision, as it was read. */
export interface Revising {
  readonly documentId: string;
  readonly document: ParsedDocument;
  /** What a person decided on the reading. */
  readonly corrections: readonly Correction[];
}

/** What a revision made. */
export interface SavedRevision {
  readonly number: number;
  readonly checklistVersionId: string;
  readonly events: readonly DomainEvent[];
}

/**
 * Saves the document's next revision with its reading, and a draft of its checklist that carries
 * curation forward; an open draft is taken over and discarded. The caller records the events.
 * @throws DomainError `not-found`, `forbidden`; `rule-unmet` when the bytes are here already.
 */
export const reviseDocument = async (
  tx: Tx,
  { documentId, document, corrections }: Revising,
): Promise<SavedRevision> => {
  const owned = await readDocumentRow(tx, documentId);
  demandChange(tx.actor, 'policy.import', owned.ownerAgencyId);
  await claimBytes(tx, document.source.sha256);
  // Corrections of the reading that stood until now would meet another text.
  await tx.query('UPDATE policy_document SET version = version + 1 WHERE id = $1', [documentId]);
  const before = await readNewestRevision(tx, documentId);
  const number = before.revision + 1;
  const revisionId = await saveRevision(tx, { documentId, number, document });
  const next = await saveNextReading(tx, {
    ...{ documentId, revisionId, number: 1, document, corrections, before },
    ownerAgencyId: owned.ownerAgencyId,
    recurated: NOTHING_RECURATED,
  });
  const revised = domainEvent({
    type: 'policy.revised',
    agencyId: owned.ownerAgencyId,
    subject: { kind: 'policy', id: documentId },
    payload: {
      ...{ title: owned.title, revision: number, sha256: document.source.sha256 },
      parserVersion: PARSER_VERSION,
      changes: next.changes,
    },
  });
  return {
    number,
    checklistVersionId: next.checklistVersionId,
    events: [revised, ...next.events],
  };
};

interface DocumentRow {
  readonly title: string;
  readonly ownerAgencyId: string | null;
}

/** Whose document it is; throws DomainError `not-found`. */
export const readDocumentRow = async (tx: Tx, id: string): Promise<DocumentRow> => {
  const [row] = await tx.query<DocumentRow>(
    'SELECT title, owner_agency_id AS "ownerAgencyId" FROM policy_document WHERE id = $1',
    [id],
  );
  if (row === undefined) throw new DomainError('not-found');
  return row;
};
