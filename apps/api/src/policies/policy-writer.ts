import { domainEvent, DomainError, type DomainEvent } from '@plumbline/domain';
import {
  type Correction,
  firstFree,
  PARSER_VERSION,
  type ParsedDocument,
  slugOf,
} from '@plumbline/seed-parser';
import { madeBy } from '../checklists/author.js';
import { newId } from '../database/new-id.js';
import type { Tx } from '../database/tenant.js';
import { PolicyDocument } from './policy-document.entity.js';
import { PolicyRevision } from './policy-revision.entity.js';
import { type SavedPractice, saveSections } from './practice-writer.js';
import type { PreparedImport } from './prepare-import.js';
import { Reading } from './reading.entity.js';

export interface SavedPolicy {
  readonly documentId: string;
  readonly readingId: string;
  /** By practice key. */
  readonly practices: ReadonlyMap<string, SavedPractice>;
  readonly events: readonly DomainEvent[];
}

/**
 * Saves a document with its first revision, reading and claim notes.
 * @throws DomainError `rule-unmet` when a document has these bytes already.
 */
export const savePolicy = async (tx: Tx, prepared: PreparedImport): Promise<SavedPolicy> => {
  await claimBytes(tx, prepared.document.source.sha256);
  const documentId = await saveDocument(tx, prepared);
  const { document, corrections } = prepared;
  const revisionId = await saveRevision(tx, { documentId, number: 1, document });
  const readingId = await saveReading(tx, { revisionId, number: 1, document, corrections });
  const practices = await saveSections(tx, readingId, prepared.sections);
  const { sha256 } = prepared.document.source;
  const imported = domainEvent({
    type: 'policy.imported',
    agencyId: prepared.ownerAgencyId,
    subject: { kind: 'policy', id: documentId },
    payload: { title: prepared.title, revision: 1, sha256, parserVersion: PARSER_VERSION },
  });
  const claims = await saveClaims(tx, { documentId, practices }, prepared);
  return { documentId, readingId, practices, events: [imported, ...claims] };
};

/**
 * One import at a time, so that neither the bytes nor the slug can come in twice.
 * @throws DomainError `rule-unmet` when a document has these bytes already.
 */
export const claimBytes = async (tx: Tx, sha256: string): Promise<void> => {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('policy-import', 0))`);
  const [known] = await tx.query<{ id: string; title: string; number: number }>(
    `SELECT d.id, d.title, r.number FROM policy_revision r
       JOIN policy_document d ON d.id = r.document_id
      WHERE r.sha256 = $1 LIMIT 1`,
    [sha256],
  );
  if (known === undefined) return;
  const detail = `This file is here already, as revision ${known.number} of “${known.title}”. Open that, or choose another file.`;
  throw new DomainError('rule-unmet', {
    detail,
    errors: [{ pointer: '/file', code: 'already-imported', detail }],
    blockers: [
      {
        code: 'already-imported',
        params: { documentId: known.id, title: known.title, revision: known.number },
      },
    ],
  });
};

const saveDocument = async (tx: Tx, { title, ownerAgencyId }: PreparedImport): Promise<string> => {
  const id = newId();
  const stem = slugOf(title, 60) || 'policy';
  const rows = await tx.query<{ slug: string }>(
    'SELECT slug FROM policy_document WHERE starts_with(slug, $1)',
    [stem],
  );
  const slug = firstFree(stem, (candidate) => rows.some((row) => row.slug === candidate));
  await tx.manager.insert(PolicyDocument, { id, slug, title, ownerAgencyId, ...madeBy(tx) });
  return id;
};

export interface NumberedRevision {
  readonly documentId: string;
  readonly number: number;
  readonly document: ParsedDocument;
}

export const saveRevision = async (
  tx: Tx,
  { documentId, number, document: { source, text, marks } }: NumberedRevision,
): Promise<string> => {
  const id = newId();
  await tx.manager.insert(PolicyRevision, {
    id,
    documentId,
    number,
    sha256: source.sha256,
    fileName: source.name,
    mediaType: source.mediaType,
    encoding: source.encoding,
    extractor: source.extractor ?? `plumbline/${PARSER_VERSION}`,
    text,
    marks: [...marks],
    ...madeBy(tx),
  });
  return id;
};

export interface NumberedReading {
  readonly revisionId: string;
  readonly number: number;
  readonly document: ParsedDocument;
  /** What a person decided on it. */
  readonly corrections?: readonly Correction[];
}

export const saveReading = async (
  tx: Tx,
  { revisionId, number, document, corrections = [] }: NumberedReading,
): Promise<string> => {
  const id = newId();
  await tx.manager.insert(Reading, {
    id,
    revisionId,
    number,
    parserVersion: PARSER_VERSION,
    issues: [...document.issues],
    corrections: [...corrections],
    savedAt: tx.now,
    createdBy: madeBy(tx).createdBy,
  });
  return id;
};

/** Claim notes that come with a document are nobody's: only counsel signs what holds in law. */
const saveClaims = async (
  tx: Tx,
  { documentId, practices }: Pick<SavedPolicy, 'documentId' | 'practices'>,
  { claims, ownerAgencyId }: PreparedImport,
): Promise<DomainEvent[]> => {
  const asOf = tx.now.toISOString().slice(0, 10);
  await tx.query(
    `INSERT INTO claim_note (id, document_id, practice_key, status, note, as_of, at)
     SELECT id, $2, "practiceKey", status, note, $3, $4
       FROM jsonb_to_recordset($1) AS n(id uuid, "practiceKey" text, status text, note text)`,
    [
      JSON.stringify(claims.map((claim) => ({ id: newId(), ...claim }))),
      documentId,
      asOf,
      tx.now,
    ],
  );
  return claims.flatMap(({ practiceKey, status, note }) => {
    const practice = practices.get(practiceKey);
    if (practice === undefined) return [];
    const event = domainEvent({
      type: 'claim.set',
      agencyId: ownerAgencyId,
      subject: { kind: 'practice', id: practice.id },
      payload: { practiceKey, status, note, asOf },
    });
    return [event];
  });
};
