import {
  type CarryForward,
  domainEvent,
  type DomainEvent,
  DomainError,
  type KeyedItem,
} from '@plumbline/domain';
import type { ItemRow } from '../checklists/version-reader.js';
import { readItems } from '../checklists/version-reader.js';
import type { Tx } from '../database/tenant.js';

/** The checklist of a document, and the version whose curation a new draft carries forward. */
export interface DraftBasis {
  readonly checklistId: string;
  readonly lastNumber: number;
  readonly versionId: string;
  readonly readingId: string;
  readonly isDraft: boolean;
  readonly number: number;
  readonly items: readonly KeyedItem[];
  /** Of the first source of each item, by item key. */
  readonly refs: ReadonlyMap<string, string>;
}

interface BasisRow {
  readonly checklistId: string;
  readonly lastNumber: number;
  readonly versionId: string;
  readonly readingId: string;
  readonly state: string;
  readonly number: number;
}

/**
 * Locks the document's checklist and reads its open draft, or the last version that was published:
 * work that is under way is not lost to a revision. Throws DomainError `not-found`.
 */
export const readBasis = async (tx: Tx, documentId: string): Promise<DraftBasis> => {
  await tx.query('SELECT FROM checklist WHERE document_id = $1 ORDER BY id FOR UPDATE', [
    documentId,
  ]);
  const [row] = await tx.query<BasisRow>(
    `SELECT c.id AS "checklistId", v.id AS "versionId", v.reading_id AS "readingId", v.state,
            v.number, (SELECT max(x.number) FROM checklist_version x
                        WHERE x.checklist_id = c.id) AS "lastNumber"
       FROM checklist c JOIN checklist_version v ON v.checklist_id = c.id
      WHERE c.document_id = $1 AND v.state <> 'discarded'
      ORDER BY c.id, (v.state = 'draft') DESC, v.number DESC LIMIT 1`,
    [documentId],
  );
  if (row === undefined) throw new DomainError('not-found');
  const { state, ...basis } = row;
  const items = await readItems(tx, row.versionId);
  return {
    ...basis,
    isDraft: state === 'draft',
    items: items.map(toKeyedItem),
    refs: new Map(items.map(({ itemKey, sources }) => [itemKey, sources[0]?.ref ?? ''])),
  };
};

const toKeyedItem = (item: ItemRow): KeyedItem => ({
  itemKey: item.itemKey,
  title: item.title,
  wording: item.wording,
  obligation: item.obligation,
  category: item.category,
  methods: item.methods,
  suggestedEvidence: item.suggestedEvidence,
  cadence: item.cadence,
  responsibleUnit: item.responsibleUnit,
  sourceKeys: item.sources.map(({ practiceKey }) => practiceKey),
});

/** Takes the place of the draft that was open; its items are in the new one. */
export const discardDraft = async (
  tx: Tx,
  { isDraft, versionId, checklistId, number }: DraftBasis,
  agencyId: string | null,
): Promise<DomainEvent[]> => {
  if (!isDraft) return [];
  await tx.query(
    `UPDATE checklist_version SET state = 'discarded', version = version + 1 WHERE id = $1`,
    [versionId],
  );
  return [
    domainEvent({
      type: 'checklist-version.discarded',
      agencyId,
      subject: { kind: 'checklist-version', id: versionId },
      payload: { checklistId, number, why: 'taken over by a draft on the next reading' },
    }),
  ];
};

/** Keeps what became of every item, for the draft's page. */
export const saveCarriedItems = async (
  tx: Tx,
  versionId: string,
  { carried, basis }: { readonly carried: CarryForward; readonly basis: DraftBasis },
): Promise<void> => {
  const old = new Map(basis.items.map((item) => [item.itemKey, item]));
  const rows = [
    ...carried.items.map((item) => ({ item: old.get(item.itemKey) ?? item, change: item.change })),
    ...carried.dropped.map((item) => ({ item, change: 'removed' as const })),
  ].map(({ item: { itemKey, title, wording }, change }) => ({
    ...{ itemKey, title, wording, change },
    refBefore: basis.refs.get(itemKey) ?? null,
  }));
  await tx.query(
    `INSERT INTO carried_item (checklist_version_id, item_key, change, ref_before, title, wording)
     SELECT $1, "itemKey", change, "refBefore", title, wording
       FROM jsonb_to_recordset($2) AS c(
         "itemKey" text, change text, "refBefore" text, title text, wording text)`,
    [versionId, JSON.stringify(rows)],
  );
};
