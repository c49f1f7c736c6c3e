import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  abandonEdition,
  type Actor,
  canonicalJson,
  decideReopening,
  type LastSeal,
  requestReopening,
  type ReviewChange,
} from '@plumbline/domain';
import { AuditTrail } from '../../audit/audit-trail.js';
import { newId } from '../../database/new-id.js';
import { Tenancy, type Tx } from '../../database/tenant.js';
import { computeContent } from '../content/sealed-content.js';
import { refuseStale, type SeenReview } from '../plan-reviews.service.js';
import { loadReview, lockReview, readReviewView } from '../review-reader.js';
import { type ReviewRow, stateOfRow } from '../review-rows.js';
import { type ReviewView } from '../review.view.js';
import { type DecideReopeningInput, type RequestReopeningInput } from './reopening.dto.js';
import { readPendingReopening } from './reopening-rows.js';

/** Opening a sealed review again as its next edition; the seal before stays as it is. */
@Injectable()
export class ReopeningsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditTrail,
  ) {}

  request(actor: Actor, seen: SeenReview, { why }: RequestReopeningInput): Promise<ReviewView> {
    return this.run(actor, seen, async (tx, row) => {
      const pending = await readPendingReopening(tx, row.id);
      const change = requestReopening(stateOfRow(row), { actor, why, pending });
      await tx.query(
        `INSERT INTO reopening (agency_id, id, created_at, review_id, edition, why, requested_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [row.agency_id, newId(), tx.now, row.id, row.edition, why, actor.userId],
      );
      return change;
    });
  }

  decide(
    actor: Actor,
    seen: SeenReview,
    { verdict, comment = '' }: DecideReopeningInput & { readonly verdict: 'grant' | 'refuse' },
  ): Promise<ReviewView> {
    return this.run(actor, seen, async (tx, row) => {
      const pending = await readPendingReopening(tx, row.id);
      const change = decideReopening(stateOfRow(row), { actor, pending, verdict, comment });
      await tx.query(
        `UPDATE reopening SET decided_by = $3, granted = $4, comment = $5, decided_at = $6
          WHERE agency_id = $1 AND id = $2`,
        [row.agency_id, pending?.id, actor.userId, verdict === 'grant', comment || null, tx.now],
      );
      return change;
    });
  }

  /** Puts the review back under the seal before, while nothing of its content changed. */
  abandon(actor: Actor, seen: SeenReview): Promise<ReviewView> {
    return this.run(actor, seen, async (tx, row) =>
      abandonEdition(stateOfRow(row), {
        actor,
        status: row.status,
        lastSeal: await sealOf(tx, row.id, row.edition - 1),
        contentSha256: await hashAs(tx, row.id, row.edition - 1),
      }),
    );
  }

  private run(
    actor: Actor,
    seen: SeenReview,
    decide: (tx: Tx, row: ReviewRow) => Promise<ReviewChange>,
  ): Promise<ReviewView> {
    return this.tenancy.run(actor, async (tx) => {
      await lockReview(tx, seen.id);
      const row = await loadReview(tx, { id: seen.id, action: 'review.read' });
      await refuseStale(tx, row, seen);
      const { review, events } = await decide(tx, row);
      await this.write(tx, row, review);
      await this.audit.record(tx, events);
      return readReviewView(tx, row.id);
    });
  }

  /** Only a change of seal touches a sealed review's row; its version stays with it else. */
  private async write(tx: Tx, row: ReviewRow, review: ReviewChange['review']): Promise<void> {
    if (review.edition === row.edition) return;
    await tx.query(
      `UPDATE review SET sealed_at = $3, edition = $4, version = version + 1
        WHERE agency_id = $1 AND id = $2`,
      [row.agency_id, row.id, review.sealedAt, review.edition],
    );
  }
}

const sealOf = async (tx: Tx, reviewId: string, edition: number): Promise<LastSeal | null> => {
  const rows = await tx.query<LastSeal>(
    `SELECT sealed_at AS "sealedAt", content_sha256 AS "contentSha256" FROM seal
      WHERE review_id = $1 AND edition = $2`,
    [reviewId, edition],
  );
  return rows[0] ?? null;
};

/** The hash of the content now, had it been said in that edition. */
const hashAs = async (tx: Tx, reviewId: string, edition: number): Promise<string> => {
  const { content } = await computeContent(tx, reviewId);
  const said = { ...content, review: { ...content.review, edition } };
  return createHash('sha256').update(canonicalJson(said), 'utf8').digest('hex');
};
