import { Injectable } from '@nestjs/common';
import { type Actor, contentOf, DomainError } from '@plumbline/domain';
import { AuditTrail } from '../audit/audit-trail.js';
import { Tenancy, type Tx } from '../database/tenant.js';
import type { KeptFields, WholeItem } from './checklist-item-change.entity.js';
import type { ItemsCommandView } from './checklist.view.js';
import { deleteItems, replaceSources, writeContents } from './content-writer.js';
import { type Draft, finish, openDraft, type Seen } from './draft-commands.js';
import { insertItems, insertSources } from './draft-writer.js';
import { type ItemChange, wholeOf } from './item-change-writer.js';
import type { ItemRow } from './version-reader.js';

interface ChangeRow {
  readonly commandId: string;
  readonly itemId: string;
  readonly itemKey: string;
  readonly itemVersion: number;
  readonly kind: ItemChange['kind'];
  readonly before: KeptFields | null;
  readonly after: KeptFields | null;
  /** Whether nothing happened to the item since, in this version. */
  readonly isLast: boolean;
}

const CHANGES = `
  SELECT c.command_id AS "commandId", c.checklist_item_id AS "itemId", c.item_key AS "itemKey",
         c.item_version AS "itemVersion", c.kind, c.before, c.after,
         NOT EXISTS (SELECT FROM checklist_item_change later
                      WHERE later.checklist_version_id = c.checklist_version_id
                        AND later.item_key = c.item_key AND later.id > c.id) AS "isLast"
    FROM checklist_item_change c
   WHERE c.checklist_version_id = $1`;

/** Takes back what was done to the items of a draft, and brings dropped ones back. */
@Injectable()
export class UndoService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Puts every item of a command back as it was, unless it changed since: those are conflicts and
   * stay. It is a change like any other, counted and recorded.
   * @throws DomainError `not-found`, `forbidden`, `wrong-state`; `stale` when every item changed.
   */
  undo(actor: Actor, versionId: string, undoId: string): Promise<ItemsCommandView> {
    return this.tenancy.run(actor, async (tx) => {
      const draft = await openDraft(tx, versionId, 'FOR UPDATE OF v');
      const rows = await tx.query<ChangeRow>(`${CHANGES} AND c.command_id = $2 ORDER BY c.id`, [
        versionId,
        undoId,
      ]);
      if (rows.length === 0) throw new DomainError('not-found');
      return this.takeBack(tx, draft, { rows, undoes: undoId });
    });
  }

  /** Brings dropped items back as they were. Throws DomainError as `undo` does. */
  restore(actor: Actor, versionId: string, seen: readonly Seen[]): Promise<ItemsCommandView> {
    return this.tenancy.run(actor, async (tx) => {
      const draft = await openDraft(tx, versionId, 'FOR UPDATE OF v');
      const rows = await tx.query<ChangeRow>(
        `${CHANGES} AND c.kind = 'dropped' AND (c.checklist_item_id, c.item_version) IN
           (SELECT * FROM unnest($2::uuid[], $3::int[])) ORDER BY c.id`,
        [versionId, seen.map(({ id }) => id), seen.map(({ version }) => version)],
      );
      if (rows.length === 0) throw new DomainError('not-found');
      return this.takeBack(tx, draft, { rows });
    });
  }

  private async takeBack(
    tx: Tx,
    draft: Draft,
    { rows, ...which }: { readonly rows: readonly ChangeRow[]; readonly undoes?: string },
  ): Promise<ItemsCommandView> {
    const byId = new Map(draft.items.map((item) => [item.id, item]));
    const stands = ({ isLast, itemId, itemVersion, kind }: ChangeRow): boolean =>
      isLast && byId.get(itemId)?.version === (kind === 'dropped' ? undefined : itemVersion);
    const standing = rows.filter(stands);
    if (standing.length === 0) throw changedSince();
    const conflicts = rows
      .filter((row) => !stands(row))
      .map(({ itemId, itemVersion }) => ({ id: itemId, version: itemVersion }));
    const changes: ItemChange[] = [];
    for (const row of standing) {
      const item = byId.get(row.itemId);
      changes.push(
        item === undefined ? await bringBack(tx, draft, row) : await reverse(tx, item, row),
      );
    }
    const why = changes.some(({ kind }) => kind === 'dropped') ? { why: 'Undone.' } : {};
    const { view, events } = await finish(tx, draft.version, {
      changes,
      conflicts,
      ...why,
      ...which,
    });
    await this.audit.record(tx, events);
    return view;
  }
}

const changedSince = (): DomainError =>
  new DomainError('stale', {
    detail: 'Every one of these items changed since. Look at them; nothing was taken back.',
  });

/** Writes an item as it was before the change, or takes out one that the change put in. */
const reverse = async (tx: Tx, item: ItemRow, row: ChangeRow): Promise<ItemChange> => {
  const named = { itemId: item.id, itemKey: item.itemKey, itemVersion: item.version + 1 };
  if (row.kind === 'added' || row.kind === 'restored') {
    await deleteItems(tx, [item.id]);
    return { ...named, kind: 'dropped', before: wholeOf(item), after: null };
  }
  const { sources, ordinal: _ordinal, ...fields } = row.before ?? {};
  await writeContents(tx, [{ id: item.id, content: { ...contentOf(item), ...fields } }]);
  if (sources !== undefined) await replaceSources(tx, item.id, sources);
  return { ...named, kind: 'edited', before: row.after, after: row.before };
};

const bringBack = async (tx: Tx, { version }: Draft, row: ChangeRow): Promise<ItemChange> => {
  const [whole] = await tx.query<{ item: WholeItem }>(
    `SELECT before AS item FROM checklist_item_change
      WHERE command_id = $1 AND checklist_item_id = $2 AND kind = 'dropped'`,
    [row.commandId, row.itemId],
  );
  if (whole === undefined) throw new DomainError('not-found');
  const itemVersion = row.itemVersion + 1;
  const item = { ...whole.item, id: row.itemId, itemKey: row.itemKey, version: itemVersion };
  await insertItems(tx, version.id, [item]);
  await insertSources(tx, [item]);
  const { itemId, itemKey } = row;
  return { kind: 'restored', itemId, itemKey, itemVersion, before: null, after: whole.item };
};
