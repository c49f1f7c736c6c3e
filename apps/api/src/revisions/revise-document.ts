import {
  type CarryForward,
  carryForward,
  domainEvent,
  DomainError,
  type DomainEvent,
} from '@plumbline/domain';
import {
  compareRevisions,
  type Correction,
  keyPractices,
  PARSER_VERSION,
  type ParsedDocument,
} from '@plumbline/seed-parser';
import { type DraftItem, saveDraft } from '../checklists/draft-writer.js';
import { demandChange } from '../checklists/ownership.js';
import type { Tx } from '../database/tenant.js';
import { claimBytes, saveReading, saveRevision } from '../policies/policy-writer.js';
import { type SavedPractice, saveSections } from '../policies/practice-writer.js';
import { curateSections } from '../policies/proposal/curate.js';
import { proposeItems } from '../policies/proposal/propose-items.js';
import { type DraftBasis, discardDraft, readBasis, saveCarriedItems } from './draft-basis.js';
import { keyedChanges, practicesIn, rekeyed, withDecisions } from './revised-sections.js';
import { readNewestRevision, readReading, type StoredReading } from './stored-reading.js';

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
  const { title, ownerAgencyId } = await readDocumentRow(tx, documentId);
  demandChange(tx.actor, 'policy.import', ownerAgencyId);
  await claimBytes(tx, document.source.sha256);
  const before = await readNewestRevision(tx, documentId);
  const basis = await readBasis(tx, documentId);
  const plan = await planRevision(tx, { documentId, document, before, basis });
  const number = before.revision + 1;
  const revisionId = await saveRevision(tx, { documentId, number, document });
  const readingId = await saveReading(tx, { revisionId, number: 1, document, corrections });
  const practices = await saveSections(tx, readingId, plan.sections);
  const discarded = await discardDraft(tx, basis, ownerAgencyId);
  const draft = await saveDraft(tx, {
    checklistId: basis.checklistId,
    number: basis.lastNumber + 1,
    readingId,
    basedOnId: basis.versionId,
    items: plan.carried.items.map((item) => toDraftItem(item, practices)),
    ownerAgencyId,
  });
  await saveCarriedItems(tx, draft.versionId, { carried: plan.carried, basis });
  const revised = domainEvent({
    type: 'policy.revised',
    agencyId: ownerAgencyId,
    subject: { kind: 'policy', id: documentId },
    payload: {
      ...{ title, revision: number, sha256: document.source.sha256 },
      parserVersion: PARSER_VERSION,
      changes: countsOf(plan.changes),
    },
  });
  return {
    number,
    checklistVersionId: draft.versionId,
    events: [revised, ...discarded, ...draft.events],
  };
};

interface DocumentRow {
  readonly title: string;
  readonly ownerAgencyId: string | null;
}

const readDocumentRow = async (tx: Tx, id: string): Promise<DocumentRow> => {
  const [row] = await tx.query<DocumentRow>(
    'SELECT title, owner_agency_id AS "ownerAgencyId" FROM policy_document WHERE id = $1',
    [id],
  );
  if (row === undefined) throw new DomainError('not-found');
  return row;
};

interface RevisionInput {
  readonly documentId: string;
  readonly document: ParsedDocument;
  readonly before: StoredReading;
  readonly basis: DraftBasis;
}

/**
 * Everything the revision saves. Keys come from the revision before it; curation comes from the
 * reading that the basis stands on, which may be an older one.
 */
const planRevision = async (tx: Tx, { documentId, document, before, basis }: RevisionInput) => {
  const used = await tx.query<{ key: string }>(
    `SELECT DISTINCT p.practice_key AS key FROM practice p
       JOIN reading n ON n.id = p.reading_id
       JOIN policy_revision r ON r.id = n.revision_id WHERE r.document_id = $1`,
    [documentId],
  );
  const keyed = rekeyed(keyPractices(document), before, new Set(used.map(({ key }) => key)));
  const after = practicesIn(keyed);
  const curated = curateSections(keyed, null);
  const stood = basis.readingId === before.id ? before : await readReading(tx, basis.readingId);
  const changes = keyedChanges(compareRevisions(stood.practices, after), stood.practices, after);
  const carried = carryForward({
    basis: basis.items,
    before: stood.practices,
    after: curated.flatMap(({ practices }) => practices),
    changes,
    proposal: proposeItems(keyed, null),
  });
  const cited = new Set(carried.items.flatMap(({ sourceKeys }) => sourceKeys));
  return {
    changes,
    carried,
    sections: withDecisions(curated, { before: stood.practices, changes, cited }),
  };
};

const toDraftItem = (
  { sourceKeys, change: _change, ...item }: CarryForward['items'][number],
  practices: ReadonlyMap<string, SavedPractice>,
): DraftItem => ({
  ...item,
  sources: sourceKeys
    .flatMap((key) => practices.get(key) ?? [])
    .map(({ id, cited }) => ({ practiceId: id, span: cited })),
});

const countsOf = (changes: readonly { readonly kind: string }[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { kind } of changes) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};
