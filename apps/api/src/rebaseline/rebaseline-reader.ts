import { type BaselineItem, can, proposeRebaseline } from '@plumbline/domain';
import { diffWords } from '@plumbline/seed-parser';
import { toAllowedAction } from '../core/fields/views.js';
import type { Tx } from '../database/tenant.js';
import { isoText } from '../reviews/content/content-rows.js';
import { loadReview, reviewSubject } from '../reviews/review-reader.js';
import {
  readReviewItems,
  readVersionItems,
  readVersions,
  type ReviewItemRow,
  type VersionItemRow,
} from './baseline-rows.js';
import type { BeforeRebaseline } from './rebaseline.entity.js';
import type {
  AppliedRebaselineView,
  BaselineWordingView,
  RebaselineLineView,
  RebaselineView,
} from './rebaseline.view.js';

/** The proposal for a review. Throws DomainError `not-found`, `forbidden`. */
export const readRebaseline = async (tx: Tx, reviewId: string): Promise<RebaselineView> => {
  const row = await loadReview(tx, { id: reviewId, action: 'review.read' });
  const { from, to } = await readVersions(tx, row.checklist_version_id);
  const items = await readReviewItems(tx, reviewId);
  const applied = await readApplied(tx, reviewId);
  return {
    reviewId,
    reviewCode: row.code,
    checklistTitle: row.checklist_title,
    version: row.version,
    from,
    to,
    lines: to === null ? [] : linesOf(items, await readVersionItems(tx, to.id)),
    applied: applied === null ? null : toAppliedView(applied, items),
    standingApprovals: row.standing_approvals,
    allowedActions: [
      toAllowedAction('review.rebaseline', can(tx.actor, 'review.rebaseline', reviewSubject(row))),
    ],
  };
};

/** Which of the review's items take part, and what of the version is new to it. */
export const partsOf = (
  items: readonly ReviewItemRow[],
  version: readonly VersionItemRow[],
): { standing: ReviewItemRow[]; asked: VersionItemRow[] } => {
  // What was dropped for a reason isn't brought back by a newer version.
  const dropped = new Set(items.filter(({ isDropped }) => isDropped).map(({ itemKey }) => itemKey));
  return {
    standing: items.filter(({ isDropped }) => !isDropped),
    asked: version.filter(({ itemKey }) => !dropped.has(itemKey)),
  };
};

const linesOf = (
  items: readonly ReviewItemRow[],
  version: readonly VersionItemRow[],
): RebaselineLineView[] => {
  const { standing, asked } = partsOf(items, version);
  const old = new Map(standing.map((item) => [item.itemKey, item]));
  const young = new Map(asked.map((item) => [item.itemKey, item]));
  return proposeRebaseline(standing, asked).map((line) => {
    const [item, next] = [old.get(line.itemKey), young.get(line.itemKey)];
    return {
      ...line,
      choices: [...line.choices],
      item:
        item === undefined
          ? null
          : {
              id: item.id,
              status: item.status,
              outcome: item.outcome,
              assignee: item.assignee,
            },
      before: toWording(item),
      after: toWording(next),
      words: line.change === 'reworded' ? wordsOf(item, next) : null,
    };
  });
};

const toWording = (row: VersionItemRow | undefined): BaselineWordingView | null =>
  row === undefined
    ? null
    : { ref: row.ref, title: row.title, wording: row.wording, obligation: row.obligation };

const wordsOf = (old: BaselineItem | undefined, young: BaselineItem | undefined) =>
  old === undefined || young === undefined ? null : diffWords(old.wording, young.wording);

/** The last re-baseline that stands, with what undoing needs. */
export interface AppliedRow extends Omit<AppliedRebaselineView, 'changedItems'> {
  readonly fromVersionId: string;
  readonly before: BeforeRebaseline;
}

export const readApplied = async (tx: Tx, reviewId: string): Promise<AppliedRow | null> => {
  const [row] = await tx.query<AppliedRow>(
    `SELECT b.id, f.number AS "fromNumber", t.number AS "toNumber", b.why, b.before,
            b.from_version_id AS "fromVersionId",
            json_build_object('id', u.id, 'name', u.name) AS "appliedBy",
            ${isoText('b.applied_at')} AS "appliedAt"
       FROM rebaseline b
       JOIN review r ON r.agency_id = b.agency_id AND r.id = b.review_id
                    AND r.checklist_version_id = b.to_version_id
       JOIN checklist_version f ON f.id = b.from_version_id
       JOIN checklist_version t ON t.id = b.to_version_id
       JOIN app_user u ON u.id = b.applied_by
      WHERE b.review_id = $1 AND b.state = 'applied'
      ORDER BY b.applied_at DESC, b.id DESC LIMIT 1`,
    [reviewId],
  );
  return row ?? null;
};

/** How many items have another version than applying gave them; an added one began with 1. */
export const changedSince = (
  { items, added }: BeforeRebaseline,
  current: readonly Pick<ReviewItemRow, 'id' | 'version'>[],
): number => {
  const expected = new Map([
    ...items.map(({ id, versionAfter }) => [id, versionAfter] as const),
    ...added.map((id) => [id, 1] as const),
  ]);
  return current.filter(({ id, version }) => expected.has(id) && expected.get(id) !== version)
    .length;
};

const toAppliedView = (
  { before, fromVersionId: _from, ...applied }: AppliedRow,
  items: readonly ReviewItemRow[],
): AppliedRebaselineView => ({ ...applied, changedItems: changedSince(before, items) });
