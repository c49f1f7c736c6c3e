import { contentOf, CONTENT_FIELDS } from '@plumbline/domain';
import { ChecklistVersion } from '../checklists/checklist-version.entity.js';
import { writeContents } from '../checklists/content-writer.js';
import { type Done, type Draft, finish } from '../checklists/draft-commands.js';
import { editOf } from '../checklists/item-change-writer.js';
import type { Tx } from '../database/tenant.js';
import { updateVersioned } from '../database/versioned-update.js';
import type { ItemChange } from './plan-import.js';

/**
 * Saves all changes as one command, which one undo takes back, and counts the version up: a second
 * import of what was seen before is stale. The draft is locked, so no item can have changed.
 */
export const saveImport = async (
  tx: Tx,
  { version, items }: Draft,
  changed: readonly ItemChange[],
): Promise<Done> => {
  if (changed.length > 0) {
    const seen = { id: version.id, expectedVersion: version.version };
    await updateVersioned(tx, ChecklistVersion, seen, {});
  }
  const byId = new Map(items.map((item) => [item.id, item]));
  const edits = changed.flatMap(({ item: { id }, changes }) => {
    const item = byId.get(id);
    const fields = CONTENT_FIELDS.filter((field) => field in changes);
    return item === undefined
      ? []
      : [{ item, fields, content: { ...contentOf(item), ...changes } }];
  });
  await writeContents(
    tx,
    edits.map(({ item: { id }, content }) => ({ id, content })),
  );
  const changes = edits.map(({ item, content, fields }) => editOf(item, content, fields));
  return finish(tx, version, { changes, conflicts: [] });
};
