import type { ItemStatus, Obligation, Outcome } from '@plumbline/domain';
import type { Tx } from '../database/tenant.js';
import { isoText } from '../reviews/content/content-rows.js';
import type { BaselineVersionView } from './rebaseline.view.js';

/** What a version asks for under an item key. */
export interface VersionItemRow {
  readonly checklistItemId: string;
  readonly itemKey: string;
  readonly ordinal: number;
  readonly ref: string;
  readonly title: string;
  readonly wording: string;
  readonly obligation: Obligation;
}

/** An item of the review with what it asks for now. */
export type ReviewItemRow = VersionItemRow & {
  readonly id: string;
  readonly version: number;
  readonly status: ItemStatus;
  readonly outcome: Outcome;
  readonly assessmentRevision: number;
  readonly isDropped: boolean;
  readonly assignee: { readonly id: string; readonly name: string } | null;
};

const FIRST_REF = `coalesce((
  SELECT p.ref FROM item_source s JOIN practice p ON p.id = s.practice_id
   WHERE s.checklist_item_id = ci.id ORDER BY s.ordinal LIMIT 1), '')`;

const ASKED = `ci.id AS "checklistItemId", ${FIRST_REF} AS ref, ci.title, ci.wording, ci.obligation`;

const REVIEW_ITEMS = `
  SELECT i.id, i.version, i.item_key AS "itemKey", i.ordinal, i.status, i.outcome,
         i.assessment_revision AS "assessmentRevision", i.dropped_at IS NOT NULL AS "isDropped",
         CASE WHEN u.id IS NOT NULL THEN json_build_object('id', u.id, 'name', u.name) END
           AS assignee,
         ${ASKED}
    FROM review_item i
    JOIN checklist_item ci ON ci.id = i.checklist_item_id
    LEFT JOIN app_user u ON u.id = i.assignee_id
   WHERE i.review_id = $1 ORDER BY i.id`;

/** All items of a review, dropped ones too, by id: the order in which they are locked. */
export const readReviewItems = (tx: Tx, reviewId: string): Promise<ReviewItemRow[]> =>
  tx.query<ReviewItemRow>(REVIEW_ITEMS, [reviewId]);

/** The same, each taken for this transaction alone. */
export const lockReviewItems = (tx: Tx, reviewId: string): Promise<ReviewItemRow[]> =>
  tx.query<ReviewItemRow>(`${REVIEW_ITEMS} FOR UPDATE OF i`, [reviewId]);

export const readVersionItems = (tx: Tx, versionId: string): Promise<VersionItemRow[]> =>
  tx.query<VersionItemRow>(
    `SELECT ci.item_key AS "itemKey", ci.ordinal, ${ASKED}
       FROM checklist_item ci WHERE ci.checklist_version_id = $1 ORDER BY ci.ordinal`,
    [versionId],
  );

export interface BaselineVersions {
  readonly from: BaselineVersionView;
  /** The newest published version of the same checklist, where the review isn't on it. */
  readonly to: BaselineVersionView | null;
}

export const readVersions = async (tx: Tx, versionId: string): Promise<BaselineVersions> => {
  const rows = await tx.query<BaselineVersionView>(
    `SELECT v.id, v.number, v.note, ${isoText('v.published_at')} AS "publishedAt"
       FROM checklist_version current
       JOIN checklist_version v ON v.checklist_id = current.checklist_id
      WHERE current.id = $1
        AND (v.id = current.id OR (v.state = 'published' AND v.number > current.number))
      ORDER BY v.number`,
    [versionId],
  );
  const [from, to = null] = rows;
  if (from === undefined) throw new Error('The checklist version of a review is gone.');
  return { from, to };
};
