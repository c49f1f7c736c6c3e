import { type CarryForward, carryForward, type DomainEvent } from '@plumbline/domain';
import {
  compareRevisions,
  type Correction,
  keyPractices,
  type ParsedDocument,
  withoutItems,
} from '@plumbline/seed-parser';
import { type DraftItem, saveDraft } from '../checklists/draft-writer.js';
import type { Tx } from '../database/tenant.js';
import { saveReading } from '../policies/policy-writer.js';
import { type SavedPractice, saveSections } from '../policies/practice-writer.js';
import { curateSections } from '../policies/proposal/curate.js';
import { proposeItems } from '../policies/proposal/propose-items.js';
import { type DraftBasis, discardDraft, readBasis, saveCarriedItems } from './draft-basis.js';
import { type Recurated, recurate } from './recurate.js';
import { keyedChanges, practicesIn, rekeyed, withDecisions } from './revised-sections.js';
import { readReading, type StoredReading } from './stored-reading.js';

/** A reading to save, and the newest reading that stood before it. */
export interface NextReading {
  readonly documentId: string;
  readonly ownerAgencyId: string | null;
  readonly revisionId: string;
  /** Of the reading, within its revision. */
  readonly number: number;
  readonly document: ParsedDocument;
  readonly corrections: readonly Correction[];
  readonly before: StoredReading;
  readonly recurated: Recurated;
}

/** What it made; `changes` counts the practices by what became of them. */
export interface SavedNextReading {
  readonly checklistVersionId: string;
  readonly changes: Readonly<Record<string, number>>;
  readonly events: readonly DomainEvent[];
}

/**
 * Saves a document's next reading with keys that stay, and a draft of its checklist that carries
 * curation forward; an open draft is taken over and discarded. The caller records the events.
 * @throws DomainError `not-found` for a document without a checklist.
 */
export const saveNextReading = async (tx: Tx, next: NextReading): Promise<SavedNextReading> => {
  const { documentId, ownerAgencyId, revisionId, number, document, corrections } = next;
  const basis = await readBasis(tx, documentId);
  const plan = await planReading(tx, next, basis);
  const readingId = await saveReading(tx, { revisionId, number, document, corrections });
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
  return {
    checklistVersionId: draft.versionId,
    changes: countsOf(plan.changes),
    events: [...discarded, ...draft.events],
  };
};

/**
 * Everything the reading saves. Keys come from the reading before it; curation comes from the
 * reading that the basis stands on, which may be an older one.
 */
const planReading = async (
  tx: Tx,
  { documentId, document, before, recurated }: NextReading,
  basis: DraftBasis,
) => {
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
  const proposal = proposeItems(withoutItems(keyed, recurated.leftOut), null);
  const carried = carryForward({
    before: stood.practices,
    after: curated.flatMap(({ practices }) => practices),
    proposal,
    ...recurate(recurated, { basis: basis.items, changes, curated, proposal }),
  });
  const cited = new Set(carried.items.flatMap(({ sourceKeys }) => sourceKeys));
  return {
    changes,
    carried,
    sections: withDecisions(curated, {
      before: stood.practices,
      changes,
      cited,
      recurated,
    }),
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
