import { Injectable } from '@nestjs/common';
import {
  type Actor,
  applyBulkEdit,
  type BulkEdit,
  DomainError,
  fieldsThatDiffer,
  saysNothing,
} from '@plumbline/domain';
import { AuditTrail } from '../audit/audit-trail.js';
import { Tenancy } from '../database/tenant.js';
import type { ItemsCommandView } from './checklist.view.js';
import type { DropItemsInput, EditItemsInput } from './checklists.dto.js';
import { deleteItems, type NewContent, writeContents } from './content-writer.js';
import {
  compareSeen,
  type Draft,
  finish,
  openDraft,
  type Seen,
  seenView,
} from './draft-commands.js';
import { editOf, type ItemChange, wholeOf } from './item-change-writer.js';

/** Changes and drops many items of a draft at once. */
@Injectable()
export class BulkItemsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditTrail,
  ) {}

  /** What `edit` would do now; nothing is changed. Throws DomainError as `edit` does. */
  preview(actor: Actor, versionId: string, input: EditItemsInput): Promise<ItemsCommandView> {
    refuseNothing(input.changes);
    return this.tenancy.run(actor, async (tx) => {
      const { changes, conflicts, unchanged } = plan(await openDraft(tx, versionId, ''), input);
      const applied = changes.map(({ itemId, itemVersion }) => ({
        id: itemId,
        version: itemVersion,
      }));
      return {
        applied,
        unchanged: unchanged.map(seenView),
        conflicts: [...conflicts],
        undoId: null,
      };
    });
  }

  /**
   * Changes every item that stands as it was seen. One that has it already isn't written.
   * @throws DomainError `forbidden`, `wrong-state`, `malformed` when the edit says nothing.
   */
  edit(actor: Actor, versionId: string, input: EditItemsInput): Promise<ItemsCommandView> {
    refuseNothing(input.changes);
    return this.tenancy.run(actor, async (tx) => {
      const draft = await openDraft(tx, versionId, 'FOR UPDATE OF v');
      const { contents, ...planned } = plan(draft, input);
      await writeContents(tx, contents);
      const { view, events } = await finish(tx, draft.version, planned);
      await this.audit.record(tx, events);
      return view;
    });
  }

  /** Takes every item that stands as it was seen out of the draft, and says why. */
  drop(actor: Actor, versionId: string, { items, why }: DropItemsInput): Promise<ItemsCommandView> {
    return this.tenancy.run(actor, async (tx) => {
      const draft = await openDraft(tx, versionId, 'FOR UPDATE OF v');
      const { standing, conflicts } = compareSeen(draft.items, items);
      await deleteItems(
        tx,
        standing.map(({ id }) => id),
      );
      const changes = standing.map((item): ItemChange => ({
        kind: 'dropped',
        itemId: item.id,
        itemKey: item.itemKey,
        itemVersion: item.version + 1,
        before: wholeOf(item),
        after: null,
      }));
      const done = await finish(tx, draft.version, { changes, conflicts, why: why.trim() });
      await this.audit.record(tx, done.events);
      return done.view;
    });
  }
}

const refuseNothing = (changes: BulkEdit): void => {
  if (!saysNothing(changes)) return;
  throw new DomainError('malformed', { detail: 'Say what changes on these items.' });
};

interface PlannedEdit {
  readonly changes: readonly ItemChange[];
  readonly contents: readonly NewContent[];
  readonly unchanged: readonly Seen[];
  readonly conflicts: readonly Seen[];
}

const plan = ({ items }: Draft, { changes: edit, items: seen }: EditItemsInput): PlannedEdit => {
  const { standing, conflicts } = compareSeen(items, seen);
  const edits = standing.map((item) => {
    const content = applyBulkEdit(item, edit);
    return { item, content, fields: fieldsThatDiffer(item, content) };
  });
  const real = edits.filter(({ fields }) => fields.length > 0);
  return {
    changes: real.map(({ content, fields, item }) => editOf(item, content, fields)),
    contents: real.map(({ content, item }) => ({ id: item.id, content })),
    unchanged: edits.filter(({ fields }) => fields.length === 0).map(({ item }) => item),
    conflicts,
  };
};
