import { Injectable } from '@nestjs/common';
import { type Actor, beginItem } from '@plumbline/domain';
import { AuditTrail } from '../audit/audit-trail.js';
import { Tenancy, type Tx } from '../database/tenant.js';
import { loadItem } from './commands/load-item.js';
import { type SavedDraftView } from './item.view.js';
import { type DraftInput } from './items.dto.js';

/** One person's unsent words on an item. They are no change, so nothing is recorded of them. */
@Injectable()
export class ItemDraftsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditTrail,
  ) {}

  /** Keeps the words; the first ones on an open item begin it, and that is recorded. */
  save(actor: Actor, id: string, input: DraftInput): Promise<SavedDraftView> {
    return this.tenancy.run(actor, async (tx) => {
      const { item, review } = await loadItem(tx, id);
      const { events } = beginItem(item, { actor, review });
      if (events.length > 0) await begin(tx, item);
      await keep(tx, item, input);
      await this.audit.record(tx, events);
      return { savedAt: tx.now.toISOString() };
    });
  }

  /** Throws the actor's own words away; without any it does nothing. */
  discard(actor: Actor, id: string): Promise<void> {
    return this.tenancy.run(actor, (tx) => deleteDraft(tx, id));
  }
}

interface ItemKey {
  readonly id: string;
  readonly agencyId: string;
}

// The version stays: its writer holds the one from before, and beginning changes nothing that a
// save made against it could overwrite.
const begin = (tx: Tx, { id, agencyId }: ItemKey): Promise<unknown> =>
  tx.query(`UPDATE review_item SET status = 'in_progress' WHERE agency_id = $1 AND id = $2`, [
    agencyId,
    id,
  ]);

const keep = (tx: Tx, { id, agencyId }: ItemKey, draft: DraftInput): Promise<unknown> =>
  tx.query(
    `INSERT INTO item_draft (agency_id, review_item_id, user_id, base_revision, fields, saved_at)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (agency_id, review_item_id, user_id) DO UPDATE
       SET base_revision = excluded.base_revision, fields = excluded.fields,
           saved_at = excluded.saved_at`,
    [agencyId, id, tx.actor.userId, draft.baseRevision, JSON.stringify(draft.fields), tx.now],
  );

/** Deletes the actor's own draft of an item, if there is one. */
export const deleteDraft = async (tx: Tx, itemId: string): Promise<void> => {
  await tx.query(`DELETE FROM item_draft WHERE review_item_id = $1 AND user_id = $2`, [
    itemId,
    tx.actor.userId,
  ]);
};
