import { Injectable } from '@nestjs/common';
import {
  type Actor,
  compareVersions,
  demand,
  DomainError,
  pickFields,
  type VersionItem,
} from '@plumbline/domain';
import { Tenancy, type Tx } from '../database/tenant.js';
import {
  type ChangedItemView,
  type ItemHistoryEntryView,
  type ItemHistoryView,
  type VersionChangesView,
} from './changes.view.js';
import type { ChecklistItemChange } from './checklist-item-change.entity.js';
import { readDroppedItems } from './dropped-items.js';
import { keptSources } from './item-change-writer.js';
import { SHOWN_FIELDS, toItemFields } from './item-fields-view.js';
import { type ItemRow, readItems, readVersion, refOf } from './version-reader.js';

/** What changed: from version to version, and of one item over all versions. */
@Injectable()
export class HistoryService {
  constructor(private readonly tenancy: Tenancy) {}

  /** Against the version it is based on. Throws DomainError `not-found`. */
  changesOf(actor: Actor, versionId: string): Promise<VersionChangesView> {
    demand(actor, 'checklist.read');
    return this.tenancy.run(actor, async (tx) => {
      const { text } = await readVersion(tx, versionId);
      const base = await readBase(tx, versionId);
      const after = toVersionItems(await readItems(tx, versionId), text);
      const before = base === null ? [] : toVersionItems(await readItems(tx, base.id), base.text);
      const why = new Map(
        (await readDroppedItems(tx, versionId)).map((item) => [item.itemKey, item.why]),
      );
      const { added, changed, dropped, unchanged } = compareVersions(before, after);
      return {
        base: base === null ? null : { id: base.id, number: base.number },
        added: added.map((item) => toChangedItem(item)),
        dropped: dropped.map((item) => toChangedItem(item, why.get(item.itemKey))),
        changed: changed.map(toComparedItem),
        unchanged,
      };
    });
  }

  /** Of one item, known by its key, over all versions. Throws DomainError `not-found`. */
  ofItem(actor: Actor, itemId: string): Promise<ItemHistoryView> {
    demand(actor, 'checklist.read');
    return this.tenancy.run(actor, async (tx) => {
      const [item] = await tx.query<{ checklistId: string; itemKey: string; title: string }>(
        `SELECT v.checklist_id AS "checklistId", i.item_key AS "itemKey", i.title
           FROM checklist_item i JOIN checklist_version v ON v.id = i.checklist_version_id
          WHERE i.id = $1`,
        [itemId],
      );
      if (item === undefined) throw new DomainError('not-found');
      const rows = await tx.query<HistoryRow>(HISTORY, [item.checklistId, item.itemKey]);
      return { itemKey: item.itemKey, title: item.title, entries: rows.map(toEntry) };
    });
  }
}

interface Base {
  readonly id: string;
  readonly number: number;
  readonly text: string;
}

const readBase = async (tx: Tx, versionId: string): Promise<Base | null> => {
  const [row] = await tx.query<{ id: string | null }>(
    'SELECT based_on_id AS id FROM checklist_version WHERE id = $1',
    [versionId],
  );
  if (row === undefined || row.id === null) return null;
  const { id, number, text } = await readVersion(tx, row.id);
  return { id, number, text };
};

type ComparedItem = VersionItem & { readonly row: ItemRow };

const toVersionItems = (rows: readonly ItemRow[], text: string): ComparedItem[] =>
  rows.map((row) => ({
    ...row,
    row,
    sourceRefs: row.sources.map(({ ref }) => ref),
    sourceText: row.sources.map(({ span }) => text.slice(...span)).join('\n'),
  }));

const toChangedItem = ({ row }: ComparedItem, why: string | null = null): ChangedItemView => ({
  id: row.id,
  itemKey: row.itemKey,
  ref: refOf(row),
  title: row.title,
  wording: row.wording,
  why,
  fields: [],
  before: null,
  after: null,
});

const toComparedItem = ({
  after,
  before,
  fields,
}: ReturnType<typeof compareVersions<ComparedItem>>['changed'][number]): ChangedItemView => {
  const named = SHOWN_FIELDS.filter((field) => fields.includes(field));
  const content = named.filter((field) => field !== 'sources' && field !== 'sourceText');
  const shown = (item: ComparedItem) =>
    toItemFields(
      {
        ...pickFields(item, content),
        ...(fields.includes('sources') && { sources: keptSources(item.row) }),
      },
      fields.includes('sourceText') ? item.sourceText : null,
    );
  return { ...toChangedItem(after), fields: named, before: shown(before), after: shown(after) };
};

/** The rows of the item itself, its changes, and the publications of versions that hold it. */
const HISTORY = `
  SELECT h.kind, h.number AS "versionNumber", h.at, h.why, h.undoes IS NOT NULL AS undo,
         h.before, h.after, u.id AS "byId", u.name AS "byName"
    FROM (
      SELECT CASE WHEN v.based_on_id IS NULL THEN 'proposed' ELSE 'carried' END AS kind, v.number,
             v.created_at AS at, 0 AS place, NULL::uuid AS id, NULL AS why, NULL::uuid AS undoes,
             NULL::jsonb AS before, NULL::jsonb AS after, v.created_by AS by
        FROM checklist_version v
       WHERE v.checklist_id = $1 AND v.state <> 'discarded'
         AND (EXISTS (SELECT FROM checklist_item i
                       WHERE i.checklist_version_id = v.id AND i.item_key = $2)
              OR EXISTS (SELECT FROM checklist_item_change c
                          WHERE c.checklist_version_id = v.id AND c.item_key = $2))
         AND coalesce((SELECT c.kind <> 'added' FROM checklist_item_change c
                        WHERE c.checklist_version_id = v.id AND c.item_key = $2
                        ORDER BY c.id LIMIT 1), true)
      UNION ALL
      SELECT c.kind, v.number, c.at, 1, c.id, c.why, c.undoes, c.before, c.after, c.by
        FROM checklist_item_change c JOIN checklist_version v ON v.id = c.checklist_version_id
       WHERE v.checklist_id = $1 AND c.item_key = $2 AND v.state <> 'discarded'
      UNION ALL
      SELECT 'published', v.number, v.published_at, 2, NULL, v.note, NULL, NULL, NULL,
             v.published_by
        FROM checklist_version v JOIN checklist_item i ON i.checklist_version_id = v.id
       WHERE v.checklist_id = $1 AND i.item_key = $2 AND v.published_at IS NOT NULL) h
    LEFT JOIN app_user u ON u.id = h.by
   ORDER BY h.number DESC, h.place DESC, h.id DESC`;

type HistoryRow = Pick<ItemHistoryEntryView, 'kind' | 'versionNumber' | 'why' | 'undo'> &
  Pick<ChecklistItemChange, 'before' | 'after' | 'at'> & {
    readonly byId: string | null;
    readonly byName: string | null;
  };

const toEntry = (row: HistoryRow): ItemHistoryEntryView => {
  const { after, before, byId, byName } = row;
  const isEdit = before !== null && after !== null;
  const named = SHOWN_FIELDS.filter((field) => isEdit && field in after);
  return {
    kind: row.kind,
    versionNumber: row.versionNumber,
    by: byId === null ? null : { id: byId, name: byName ?? '' },
    at: row.at.toISOString(),
    why: row.why,
    undo: row.undo,
    fields: named,
    before: isEdit ? toItemFields(before) : null,
    after: isEdit ? toItemFields(after) : null,
  };
};
