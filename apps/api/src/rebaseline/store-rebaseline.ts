import type { RebaselineChange } from '@plumbline/domain';
import { newId } from '../database/new-id.js';
import type { Tx } from '../database/tenant.js';
import { voidApprovals } from '../items/commands/store-change.js';
import type { ReviewRow } from '../reviews/review-rows.js';
import type { ReviewItemRow, VersionItemRow } from './baseline-rows.js';
import type { BeforeRebaseline } from './rebaseline.entity.js';

/** Why decisions are void: the event that did it. */
const REBASELINED = 'review.rebaselined';

/** What is written: the review as it was locked, what was decided, and what the version asks for. */
export interface RebaselineToStore {
  readonly row: ReviewRow;
  readonly standing: readonly ReviewItemRow[];
  readonly asked: readonly VersionItemRow[];
  readonly change: RebaselineChange;
  readonly toVersionId: string;
  readonly why: string;
}

/** Writes a re-baseline: items, voided decisions, the review's version, and how to take it back. */
export const storeRebaseline = async (tx: Tx, stored: RebaselineToStore): Promise<void> => {
  const { row, standing, change, toVersionId, why } = stored;
  await putOnVersion(tx, stored);
  const added = await addItems(tx, stored);
  const voided = await voidAccepts(tx, stored);
  await voidApprovals(tx, {
    ...{ agencyId: row.agency_id, reviewId: row.id, edition: row.edition },
    why: REBASELINED,
  });
  await tx.query(
    `UPDATE review SET checklist_version_id = $3, version = version + 1
      WHERE agency_id = $1 AND id = $2`,
    [row.agency_id, row.id, toVersionId],
  );
  const before: BeforeRebaseline = {
    items: standing.map(({ id, checklistItemId, ordinal, status, isDropped, version }) => ({
      ...{ id, checklistItemId, ordinal, status, isDropped },
      versionAfter: version + 1,
    })),
    added,
    voided,
  };
  await tx.query(
    `INSERT INTO rebaseline (agency_id, id, review_id, from_version_id, to_version_id, choices, why,
                             before, applied_by, applied_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      row.agency_id,
      newId(),
      row.id,
      row.checklist_version_id,
      toVersionId,
      JSON.stringify(Object.fromEntries(change.lines.map((one) => [one.itemKey, one.choice]))),
      why,
      JSON.stringify(before),
      tx.actor.userId,
      tx.now,
    ],
  );
};

/** Every standing item gets its place in the version; what the version lacks comes after it. */
const putOnVersion = async (
  tx: Tx,
  { row, standing, asked, change, why }: RebaselineToStore,
): Promise<void> => {
  const young = new Map(asked.map((item) => [item.itemKey, item]));
  const choices = new Map(change.lines.map(({ itemKey, choice }) => [itemKey, choice]));
  const statuses = new Map(change.reassessed.map(({ id, to }) => [id, to]));
  const last = asked.reduce((most, { ordinal }) => Math.max(most, ordinal), 0);
  const rows = standing.map((item) => {
    const next = young.get(item.itemKey);
    return {
      id: item.id,
      checklistItemId: next?.checklistItemId ?? item.checklistItemId,
      ordinal: next?.ordinal ?? last + item.ordinal,
      status: statuses.get(item.id) ?? item.status,
      isRetired: choices.get(item.itemKey) === 'retire',
    };
  });
  await tx.query(
    `UPDATE review_item i
        SET checklist_item_id = n."checklistItemId", ordinal = n.ordinal, status = n.status,
            dropped_at = CASE WHEN n."isRetired" THEN $3::timestamptz END,
            dropped_why = CASE WHEN n."isRetired" THEN $4 END, version = i.version + 1
       FROM jsonb_to_recordset($2) AS n(
         id uuid, "checklistItemId" uuid, ordinal int, status text, "isRetired" boolean)
      WHERE i.agency_id = $1 AND i.id = n.id`,
    [row.agency_id, JSON.stringify(rows), tx.now, why],
  );
};

/** New items are open and nobody's yet; those left out are there as dropped, with the reason. */
const addItems = async (
  tx: Tx,
  { row, standing, asked, change, why }: RebaselineToStore,
): Promise<string[]> => {
  const known = new Set(standing.map(({ itemKey }) => itemKey));
  const choices = new Map(change.lines.map(({ itemKey, choice }) => [itemKey, choice]));
  const rows = asked
    .filter(({ itemKey }) => !known.has(itemKey))
    .map(({ checklistItemId, itemKey, ordinal }) => ({
      ...{ id: newId(), checklistItemId, itemKey, ordinal },
      isLeftOut: choices.get(itemKey) === 'retire',
    }));
  await tx.query(
    `INSERT INTO review_item (agency_id, id, created_at, created_by, review_id, checklist_item_id,
                              item_key, ordinal, due_on, dropped_at, dropped_why)
     SELECT $1, n.id, $4, $5, $2, n."checklistItemId", n."itemKey", n.ordinal, $6,
            CASE WHEN n."isLeftOut" THEN $4::timestamptz END,
            CASE WHEN n."isLeftOut" THEN $7 END
       FROM jsonb_to_recordset($3) AS n(
         id uuid, "checklistItemId" uuid, "itemKey" text, ordinal int, "isLeftOut" boolean)`,
    [row.agency_id, row.id, JSON.stringify(rows), tx.now, tx.actor.userId, row.due_on, why],
  );
  return rows.map(({ id }) => id);
};

const voidAccepts = async (tx: Tx, { row, change }: RebaselineToStore): Promise<string[]> => {
  const voided = await tx.query<{ id: string }>(
    `UPDATE decision SET voided_at = $3, voided_by = $4, voided_why = $5
      WHERE agency_id = $1 AND review_item_id = ANY ($2) AND verdict = 'accept'
        AND voided_at IS NULL RETURNING id`,
    [row.agency_id, change.reassessed.map(({ id }) => id), tx.now, tx.actor.userId, REBASELINED],
  );
  return voided.map(({ id }) => id);
};
