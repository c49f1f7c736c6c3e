import { type ChecklistItemContent, contentOf } from '@plumbline/domain';
import type { Tx } from '../database/tenant.js';
import type { KeptSource } from './checklist-item-change.entity.js';
import { insertSources } from './draft-writer.js';

export interface NewContent {
  readonly id: string;
  readonly content: ChecklistItemContent;
}

/** Writes the contents of many items and counts each up, in one statement. */
export const writeContents = async (tx: Tx, rows: readonly NewContent[]): Promise<void> => {
  if (rows.length === 0) return;
  await tx.query(
    `UPDATE checklist_item i
        SET title = n.title, wording = n.wording, obligation = n.obligation,
            category = n.category, methods = n.methods,
            suggested_evidence = n."suggestedEvidence", cadence = n.cadence,
            responsible_unit = n."responsibleUnit", version = i.version + 1
       FROM jsonb_to_recordset($1) AS n(id uuid, title text, wording text, obligation text,
              category text, methods text[], "suggestedEvidence" text[], cadence jsonb,
              "responsibleUnit" text)
      WHERE i.id = n.id`,
    [JSON.stringify(rows.map(({ id, content }) => ({ id, ...contentOf(content) })))],
  );
};

/** Gives an item these sources in place of the ones it has; its counter is the caller's. */
export const replaceSources = async (
  tx: Tx,
  itemId: string,
  sources: readonly KeptSource[],
): Promise<void> => {
  await tx.query('DELETE FROM item_source WHERE checklist_item_id = $1', [itemId]);
  await insertSources(tx, [{ id: itemId, sources }]);
};

/** Takes items with their sources out of a draft. */
export const deleteItems = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  await tx.query('DELETE FROM item_source WHERE checklist_item_id = ANY ($1)', [ids]);
  await tx.query('DELETE FROM checklist_item WHERE id = ANY ($1)', [ids]);
};
