import type { Tx } from '../database/tenant.js';
import type { ChecklistItemChange } from './checklist-item-change.entity.js';
import type { DroppedItemView } from './checklist.view.js';

type DroppedRow = Pick<
  ChecklistItemChange,
  'checklistItemId' | 'itemKey' | 'itemVersion' | 'before' | 'why' | 'at'
> & { readonly by: string | null };

/** What was dropped from a version and isn't back; the last one first. */
export const readDroppedItems = async (tx: Tx, versionId: string): Promise<DroppedItemView[]> => {
  const rows = await tx.query<DroppedRow>(
    `SELECT last.checklist_item_id AS "checklistItemId", last.item_key AS "itemKey",
            last.item_version AS "itemVersion", last.before, last.why, u.name AS by, last.at
       FROM (SELECT DISTINCT ON (item_key) * FROM checklist_item_change
              WHERE checklist_version_id = $1 ORDER BY item_key, id DESC) last
       LEFT JOIN app_user u ON u.id = last.by
      WHERE last.kind = 'dropped'
      ORDER BY last.id DESC`,
    [versionId],
  );
  return rows.map(toDroppedItem);
};

const toDroppedItem = ({ checklistItemId, itemVersion, before, at, why, ...row }: DroppedRow) => ({
  id: checklistItemId,
  version: itemVersion,
  itemKey: row.itemKey,
  ref: before?.sources?.[0]?.ref ?? '',
  title: before?.title ?? '',
  wording: before?.wording ?? '',
  why: why ?? '',
  by: row.by,
  at: at.toISOString(),
});
