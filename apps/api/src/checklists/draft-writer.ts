import {
  type ChecklistItemContent,
  domainEvent,
  type DomainEvent,
  type Span,
} from '@plumbline/domain';
import { newId } from '../database/new-id.js';
import type { Tx } from '../database/tenant.js';
import { madeBy } from './author.js';
import { Checklist } from './checklist.entity.js';
import { ChecklistVersion } from './checklist-version.entity.js';

/** A checklist item before it has an id; its sources in order, the leading one first. */
export interface DraftItem extends ChecklistItemContent {
  readonly itemKey: string;
  readonly sources: readonly { readonly practiceId: string; readonly span: Span }[];
}

export interface DraftVersion {
  readonly checklistId: string;
  readonly number: number;
  readonly readingId: string;
  readonly basedOnId: string | null;
  readonly items: readonly DraftItem[];
  /** Whose audit trail it belongs to; null for what all agencies share. */
  readonly ownerAgencyId: string | null;
}

export interface SavedDraft {
  readonly versionId: string;
  readonly events: readonly DomainEvent[];
}

/** Makes a document's checklist with its first version, a draft. */
export const saveNewChecklist = async (
  tx: Tx,
  checklist: { readonly documentId: string; readonly title: string },
  version: Omit<DraftVersion, 'checklistId' | 'number' | 'basedOnId'>,
): Promise<SavedDraft> => {
  const checklistId = newId();
  await tx.manager.insert(Checklist, { id: checklistId, ...checklist, ...madeBy(tx) });
  const created = domainEvent({
    type: 'checklist.created',
    agencyId: version.ownerAgencyId,
    subject: { kind: 'checklist', id: checklistId },
    payload: { ...checklist },
  });
  const draft = await saveDraft(tx, { ...version, checklistId, number: 1, basedOnId: null });
  return { ...draft, events: [created, ...draft.events] };
};

/** Adds a draft version to a checklist that has none. */
export const saveDraft = async (tx: Tx, draft: DraftVersion): Promise<SavedDraft> => {
  const versionId = newId();
  const { checklistId, number, readingId, basedOnId, items } = draft;
  await tx.manager.insert(ChecklistVersion, {
    ...{ id: versionId, checklistId, number, readingId, basedOnId, state: 'draft' },
    ...madeBy(tx),
  });
  const rows = items.map((item, index) => ({ ...item, id: newId(), ordinal: index + 1 }));
  await insertItems(tx, versionId, rows);
  await insertSources(tx, rows);
  const drafted = domainEvent({
    type: 'checklist-version.drafted',
    agencyId: draft.ownerAgencyId,
    subject: { kind: 'checklist-version', id: versionId },
    payload: { checklistId, number, basedOnId, items: items.length },
  });
  return { versionId, events: [drafted] };
};

type ItemRow = DraftItem & {
  readonly id: string;
  readonly ordinal: number;
  /** The counter it goes on with; 1 where it is left out. */
  readonly version?: number;
};

/** Adds items, without their sources, to a draft. */
export const insertItems = async (
  tx: Tx,
  versionId: string,
  rows: readonly ItemRow[],
): Promise<void> => {
  const { createdAt, createdBy } = madeBy(tx);
  await tx.query(
    `INSERT INTO checklist_item
       (id, checklist_version_id, item_key, ordinal, title, wording, obligation, category, methods,
        suggested_evidence, cadence, responsible_unit, created_at, created_by, version)
     SELECT id, $2, "itemKey", ordinal, title, wording, obligation, category, methods,
            "suggestedEvidence", cadence, "responsibleUnit", $3, $4, coalesce(version, 1)
       FROM jsonb_to_recordset($1) AS i(
         id uuid, "itemKey" text, ordinal int, title text, wording text, obligation text,
         category text, methods text[], "suggestedEvidence" text[], cadence jsonb,
         "responsibleUnit" text, version int)`,
    [
      JSON.stringify(rows.map(({ sources: _sources, ...row }) => row)),
      versionId,
      createdAt,
      createdBy,
    ],
  );
};

/** Gives items that have none their sources, in order. */
export const insertSources = async (
  tx: Tx,
  rows: readonly Pick<ItemRow, 'id' | 'sources'>[],
): Promise<void> => {
  const sources = rows.flatMap((row) =>
    row.sources.map((source, index) => ({ itemId: row.id, ordinal: index + 1, ...source })),
  );
  await tx.query(
    `INSERT INTO item_source (checklist_item_id, ordinal, practice_id, start_offset, end_offset)
     SELECT "itemId", ordinal, "practiceId", (span ->> 0)::int, (span ->> 1)::int
       FROM jsonb_to_recordset($1)
         AS s("itemId" uuid, ordinal int, "practiceId" uuid, span jsonb)`,
    [JSON.stringify(sources)],
  );
};
