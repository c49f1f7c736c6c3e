import { domainEvent, type DomainEvent, DomainError } from '@plumbline/domain';
import { ChecklistVersion } from '../checklists/checklist-version.entity.js';
import type { Tx } from '../database/tenant.js';
import { updateVersioned } from '../database/versioned-update.js';
import type { ExchangedChecklist } from './exchanged-checklist.js';
import type { ItemChange } from './plan-import.js';

const UPDATE_ITEMS = `
  UPDATE checklist_item i
     SET title = n.title, wording = n.wording, obligation = n.obligation, category = n.category,
         methods = n.methods, suggested_evidence = n."suggestedEvidence", cadence = n.cadence,
         responsible_unit = n."responsibleUnit", version = i.version + 1
    FROM jsonb_to_recordset($1) AS n(
         id uuid, version int, title text, wording text, obligation text, category text,
         methods text[], "suggestedEvidence" text[], cadence jsonb, "responsibleUnit" text)
   WHERE i.id = n.id AND i.version = n.version
  RETURNING i.id`;

/**
 * Saves all changes and counts the version up, so that a second import of what was seen before is
 * stale. Answers one event an item, as editing it would.
 * @throws DomainError `stale` when an item was changed in the meantime.
 */
export const saveImport = async (
  tx: Tx,
  { id, version, ownerAgencyId }: ExchangedChecklist,
  changed: readonly ItemChange[],
): Promise<DomainEvent[]> => {
  if (changed.length === 0) return [];
  await updateVersioned(tx, ChecklistVersion, { id, expectedVersion: version }, {});
  const rows = changed.map(({ item, changes }) => {
    const { sources: _sources, ...content } = { ...item, ...changes };
    return content;
  });
  const saved = await tx.query(UPDATE_ITEMS, [JSON.stringify(rows)]);
  if (saved.length !== rows.length) throw new DomainError('stale');
  return changed.map(({ item, changes }) =>
    domainEvent({
      type: 'checklist-item.edited',
      agencyId: ownerAgencyId,
      subject: { kind: 'checklist-item', id: item.id },
      payload: { checklistVersionId: id, itemKey: item.itemKey, changes },
    }),
  );
};
