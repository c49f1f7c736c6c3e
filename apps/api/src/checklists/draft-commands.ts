import { type DomainEvent, refuseIfBlocked } from '@plumbline/domain';
import { newId } from '../database/new-id.js';
import type { Tx } from '../database/tenant.js';
import type { ItemsCommandView, SeenChecklistItemView } from './checklist.view.js';
import { type ItemChange, type ItemCommand, keepChanges } from './item-change-writer.js';
import { demandChange } from './ownership.js';
import {
  type ItemRow,
  readItems,
  readVersion,
  stateBlockers,
  type VersionLock,
  type VersionRow,
} from './version-reader.js';

export interface Draft {
  readonly version: VersionRow;
  /** In the order of the checklist. */
  readonly items: readonly ItemRow[];
}

/**
 * A version that this person may change now, with its items; with a lock nobody else changes it.
 * @throws DomainError `not-found`, `forbidden`, `wrong-state`.
 */
export const openDraft = async (tx: Tx, id: string, lock: VersionLock): Promise<Draft> => {
  const version = await readVersion(tx, id, lock);
  demandChange(tx.actor, 'checklist.edit', version.ownerAgencyId);
  refuseIfBlocked(stateBlockers(version.state));
  return { version, items: await readItems(tx, id) };
};

export interface Seen {
  readonly id: string;
  readonly version: number;
}

/** Those that stand as they were seen, and those that changed or left meanwhile. */
export const compareSeen = (
  items: readonly ItemRow[],
  seen: readonly Seen[],
): { readonly standing: readonly ItemRow[]; readonly conflicts: readonly Seen[] } => {
  const byId = new Map(items.map((item) => [item.id, item]));
  const isStanding = ({ id, version }: Seen): boolean => byId.get(id)?.version === version;
  return {
    standing: seen.filter(isStanding).flatMap(({ id }) => byId.get(id) ?? []),
    conflicts: seen.filter((one) => !isStanding(one)).map(seenView),
  };
};

export const seenView = ({ id, version }: Seen): SeenChecklistItemView => ({ id, version });

/** What was done, what was not, and the events of it. */
export interface Done {
  readonly view: ItemsCommandView;
  readonly events: readonly DomainEvent[];
}

interface Doing {
  readonly changes: readonly ItemChange[];
  readonly unchanged?: readonly Seen[];
  readonly conflicts: readonly Seen[];
  readonly why?: string;
  readonly undoes?: string;
}

/** Keeps the changes of one command, where there are any, and answers what came of it. */
export const finish = async (tx: Tx, version: VersionRow, doing: Doing): Promise<Done> => {
  const { changes, conflicts, unchanged = [], ...rest } = doing;
  const command: ItemCommand = { id: newId(), changes, ...rest };
  const events = changes.length === 0 ? [] : await keepChanges(tx, version, command);
  return {
    view: {
      applied: changes.map(({ itemId, itemVersion }) => ({ id: itemId, version: itemVersion })),
      unchanged: unchanged.map(seenView),
      conflicts: [...conflicts],
      undoId: changes.length === 0 ? null : command.id,
    },
    events,
  };
};
