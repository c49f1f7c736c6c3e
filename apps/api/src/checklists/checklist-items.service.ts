import { Injectable } from '@nestjs/common';
import { type Actor, DomainError, fieldsThatDiffer, refuseIfBlocked } from '@plumbline/domain';
import { AuditTrail } from '../audit/audit-trail.js';
import { withCurrent } from '../core/refusal.js';
import { newId } from '../database/new-id.js';
import { Tenancy, type Tx } from '../database/tenant.js';
import { updateVersioned } from '../database/versioned-update.js';
import { ChecklistItem } from './checklist-item.entity.js';
import type { ChecklistItemView } from './checklist.view.js';
import type { EditChecklistItemInput } from './checklists.dto.js';
import { editedContent } from './edited-content.js';
import { editOf, keepChanges } from './item-change-writer.js';
import { demandChange } from './ownership.js';
import {
  readItem,
  readVersion,
  stateBlockers,
  toItemView,
  type VersionLock,
} from './version-reader.js';

export interface ItemEdit {
  readonly id: string;
  readonly expectedVersion: number;
  readonly changes: EditChecklistItemInput;
}

/** Edits the items of draft versions. */
@Injectable()
export class ChecklistItemsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Changes what the edit names and leaves the rest; an edit that changes nothing saves nothing.
   * @throws DomainError `forbidden`, `wrong-state`; Refusal `stale` with the view.
   */
  edit(actor: Actor, edit: ItemEdit): Promise<ChecklistItemView> {
    const current = () => this.tenancy.run(actor, (tx) => this.view(tx, edit.id));
    return withCurrent(current, () => this.tenancy.run(actor, (tx) => this.editIn(tx, edit)));
  }

  private async editIn(tx: Tx, edit: ItemEdit): Promise<ChecklistItemView> {
    const { id, expectedVersion } = edit;
    const version = await versionOfItem(tx, id, 'FOR UPDATE OF v');
    demandChange(tx.actor, 'checklist.edit', version.ownerAgencyId);
    refuseIfBlocked(stateBlockers(version.state));
    const item = await readItem(tx, id);
    if (item.version !== expectedVersion) throw new DomainError('stale');
    const content = editedContent(item, edit.changes);
    const fields = fieldsThatDiffer(item, content);
    if (fields.length === 0) return toItemView(item, version.text);
    await updateVersioned(tx, ChecklistItem, { id, expectedVersion }, content);
    const command = { id: newId(), changes: [editOf(item, content, fields)] };
    await this.audit.record(tx, await keepChanges(tx, version, command));
    return toItemView(await readItem(tx, id), version.text);
  }

  private async view(tx: Tx, id: string): Promise<ChecklistItemView> {
    const { text } = await versionOfItem(tx, id);
    return toItemView(await readItem(tx, id), text);
  }
}

const versionOfItem = async (tx: Tx, itemId: string, lock: VersionLock = '') => {
  const [row] = await tx.query<{ versionId: string }>(
    'SELECT checklist_version_id AS "versionId" FROM checklist_item WHERE id = $1',
    [itemId],
  );
  if (row === undefined) throw new DomainError('not-found');
  return readVersion(tx, row.versionId, lock);
};
