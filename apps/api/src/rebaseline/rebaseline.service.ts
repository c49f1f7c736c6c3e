import { Injectable } from '@nestjs/common';
import {
  type Actor,
  demand,
  DomainError,
  rebaselineReview,
  undoRebaseline,
} from '@plumbline/domain';
import { AuditTrail } from '../audit/audit-trail.js';
import { withCurrent } from '../core/refusal.js';
import { Tenancy, type Tx } from '../database/tenant.js';
import type { SeenReview } from '../reviews/plan-reviews.service.js';
import { loadReview, lockReview, reviewSubject } from '../reviews/review-reader.js';
import { type ReviewRow, stateOfRow } from '../reviews/review-rows.js';
import { lockReviewItems, readVersionItems, readVersions } from './baseline-rows.js';
import { changedSince, partsOf, readApplied, readRebaseline } from './rebaseline-reader.js';
import type { RebaselineInput } from './rebaseline.dto.js';
import type { RebaselineView } from './rebaseline.view.js';
import { storeRebaseline } from './store-rebaseline.js';
import { undoStoredRebaseline } from './undo-rebaseline.js';

/** Putting running reviews onto a newer version of their checklist: the program lead's work. */
@Injectable()
export class RebaselineService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditTrail,
  ) {}

  /** The proposal, for a review in any state; what it allows is in the view. */
  propose(actor: Actor, reviewId: string): Promise<RebaselineView> {
    return this.tenancy.run(actor, (tx) => readRebaseline(tx, reviewId));
  }

  /**
   * Applies the choices in one transaction.
   * @throws DomainError as `rebaselineReview` does; Refusal `stale` with the view as it is now.
   */
  apply(actor: Actor, seen: SeenReview, input: RebaselineInput): Promise<RebaselineView> {
    return this.orCurrent(actor, seen, async (tx) => {
      const row = await claim(tx, seen);
      const { from, to } = await readVersions(tx, row.checklist_version_id);
      if (to === null) throw nothingNewer();
      if (to.id !== input.toVersionId) throw new DomainError('stale');
      const items = await lockReviewItems(tx, row.id);
      const { standing, asked } = partsOf(items, await readVersionItems(tx, to.id));
      const change = rebaselineReview(stateOfRow(row), {
        ...{ actor, standing, version: asked, why: input.why },
        numbers: { from: from.number, to: to.number },
        choices: Object.fromEntries(input.choices.map((one) => [one.itemKey, one.choice])),
      });
      await storeRebaseline(tx, {
        ...{ row, standing, asked, change, toVersionId: to.id, why: input.why },
      });
      await this.audit.record(tx, change.events);
      return readRebaseline(tx, row.id);
    });
  }

  /**
   * Takes the last re-baseline back, as long as no item has changed.
   * @throws DomainError `wrong-state`; Refusal `stale` with the view as it is now.
   */
  undo(actor: Actor, seen: SeenReview): Promise<RebaselineView> {
    return this.orCurrent(actor, seen, async (tx) => {
      const row = await claim(tx, seen);
      const applied = await readApplied(tx, row.id);
      if (applied === null) throw nothingApplied();
      const items = await lockReviewItems(tx, row.id);
      const statuses = new Map(items.map(({ id, status }) => [id, status]));
      const events = undoRebaseline(stateOfRow(row), {
        actor,
        state: 'applied',
        numbers: { from: applied.fromNumber, to: applied.toNumber },
        changedItems: changedSince(applied.before, items),
        reassessedIds: applied.before.items
          .filter(({ id, status }) => statuses.get(id) !== status)
          .map(({ id }) => id),
      });
      await undoStoredRebaseline(tx, row, applied);
      await this.audit.record(tx, events);
      return readRebaseline(tx, row.id);
    });
  }

  private orCurrent(
    actor: Actor,
    { id }: SeenReview,
    work: (tx: Tx) => Promise<RebaselineView>,
  ): Promise<RebaselineView> {
    return withCurrent(
      () => this.propose(actor, id),
      () => this.tenancy.run(actor, work),
    );
  }
}

/** The review for this transaction alone, checked and in the version its reader saw. */
const claim = async (tx: Tx, { id, expectedVersion }: SeenReview): Promise<ReviewRow> => {
  await lockReview(tx, id);
  const row = await loadReview(tx, { id, action: 'review.read' });
  demand(tx.actor, 'review.rebaseline', reviewSubject(row));
  if (row.version !== expectedVersion) throw new DomainError('stale');
  return row;
};

const nothingNewer = (): DomainError =>
  new DomainError('wrong-state', {
    detail: 'The review is on the newest published version. Publish another first.',
  });

const nothingApplied = (): DomainError =>
  new DomainError('wrong-state', {
    detail: 'There is no re-baseline to undo. Reload to see where the review stands.',
  });
