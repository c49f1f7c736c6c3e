import {
  type ChecklistItemContent,
  type ContentField,
  contentOf,
  domainEvent,
  type DomainEvent,
  type EventType,
  type JsonObject,
  pickFields,
} from '@plumbline/domain';
import { newId } from '../database/new-id.js';
import type { Tx } from '../database/tenant.js';
import { madeBy } from './author.js';
import type {
  ItemChangeKind,
  KeptFields,
  KeptSource,
  WholeItem,
} from './checklist-item-change.entity.js';
import type { ItemRow, VersionRow } from './version-reader.js';

/** One change of one item, with everything that its history and an undo need. */
export interface ItemChange {
  readonly kind: ItemChangeKind;
  readonly itemId: string;
  readonly itemKey: string;
  readonly itemVersion: number;
  readonly before: KeptFields | null;
  readonly after: KeptFields | null;
}

/** What one person did at once: an id that an undo names, and why where they said it. */
export interface ItemCommand {
  readonly id: string;
  readonly changes: readonly ItemChange[];
  readonly why?: string;
  /** The command that this one takes back. */
  readonly undoes?: string;
}

const EVENT_TYPES: Readonly<Record<ItemChangeKind, EventType>> = {
  edited: 'checklist-item.edited',
  added: 'checklist-item.added',
  dropped: 'checklist-item.dropped',
  restored: 'checklist-item.restored',
};

/** Keeps a command's changes and answers the events that the audit trail has to record. */
export const keepChanges = async (
  tx: Tx,
  version: VersionRow,
  command: ItemCommand,
): Promise<DomainEvent[]> => {
  const rows = command.changes.map((change) => ({ id: newId(), ...change }));
  await tx.query(
    `INSERT INTO checklist_item_change (id, command_id, undoes, checklist_version_id,
       checklist_item_id, item_key, item_version, kind, before, after, why, by, at)
     SELECT id, $2, $3, $4, "itemId", "itemKey", "itemVersion", kind, nullif(before, 'null'),
            nullif(after, 'null'), $5, $6, $7
       FROM jsonb_to_recordset($1) AS c(id uuid, "itemId" uuid, "itemKey" text,
         "itemVersion" int, kind text, before jsonb, after jsonb)`,
    [
      JSON.stringify(rows),
      command.id,
      command.undoes ?? null,
      version.id,
      command.why ?? null,
      madeBy(tx).createdBy,
      tx.now,
    ],
  );
  return command.changes.map((change) => eventOf(version, command, change));
};

const eventOf = (version: VersionRow, command: ItemCommand, change: ItemChange): DomainEvent =>
  domainEvent({
    type: EVENT_TYPES[change.kind],
    agencyId: version.ownerAgencyId,
    subject: { kind: 'checklist-item', id: change.itemId },
    payload: {
      checklistVersionId: version.id,
      itemKey: change.itemKey,
      ...(change.before !== null && { before: plain(change.before) }),
      ...(change.after !== null && { changes: plain(change.after) }),
      ...(command.why !== undefined && { why: command.why }),
      ...(command.undoes !== undefined && { undoes: command.undoes }),
    },
  });

/** As JSON: fields that are left out stay out. */
const plain = ({ sources, ...fields }: KeptFields): JsonObject => ({
  ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
  ...(sources !== undefined && {
    sources: sources.map(({ practiceId, ref, span }) => ({ practiceId, ref, span })),
  }),
});

/** An edit of the named fields, from what stood to what stands. */
export const editOf = (
  item: ItemRow,
  content: ChecklistItemContent,
  fields: readonly ContentField[],
): ItemChange => ({
  kind: 'edited',
  itemId: item.id,
  itemKey: item.itemKey,
  itemVersion: item.version + 1,
  before: pickFields(item, fields),
  after: pickFields(content, fields),
});

/** The whole item, so that it can come back. */
export const wholeOf = (item: ItemRow): WholeItem => ({
  ...contentOf(item),
  ordinal: item.ordinal,
  sources: keptSources(item),
});

export const keptSources = ({ sources }: Pick<ItemRow, 'sources'>): KeptSource[] =>
  sources.map(({ practiceId, ref, span }) => ({ practiceId, ref, span }));
