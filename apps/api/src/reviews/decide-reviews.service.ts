import { Injectable } from '@nestjs/common';
import {
  type Actor,
  approveReview,
  demand,
  sealReview,
  type ReviewChange,
  type ReviewDecision,
} from '@plumbline/domain';
import { AuditTrail } from '../audit/audit-trail.js';
import { newId } from '../database/new-id.js';
import { Tenancy, type Tx } from '../database/tenant.js';
import { EvidenceStore } from '../evidence/store/evidence-store.js';
import { computeContent, type HashedContent } from './content/sealed-content.js';
import { refuseStale, type SeenReview } from './plan-reviews.service.js';
import { readCitedFiles, readPreparers } from './review-facts.js';
import {
  loadReview,
  lockReview,
  readReviewView,
  readSealFacts,
  reviewSubject,
} from './review-reader.js';
import { type ReviewRow, stateOfRow } from './review-rows.js';
import { type ReviewView } from './review.view.js';
import { type ApproveReviewInput } from './reviews.dto.js';

interface Decided {
  readonly row: ReviewRow;
  readonly decision: ReviewDecision;
  readonly hashed: HashedContent;
}

/** Approving and sealing: the supervisor's word on the content exactly as it stands. */
@Injectable()
export class DecideReviewsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditTrail,
    private readonly store: EvidenceStore,
  ) {}

  async approve(actor: Actor, seen: SeenReview, input: ApproveReviewInput): Promise<ReviewView> {
    return this.tenancy.run(actor, async (tx) => {
      const { row, decision, hashed } = await this.claim(tx, seen, 'review.approve');
      const { independence } = input;
      const comment = input.comment ?? null;
      const change = approveReview(stateOfRow(row), { ...decision, independence, comment });
      const place = [row.agency_id, newId(), row.id, row.edition];
      await tx.query(
        `INSERT INTO independence_statement (agency_id, id, review_id, edition, user_id, text, made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [...place, actor.userId, independence, tx.now],
      );
      await voidApprovalsOfOther(tx, row, hashed);
      await tx.query(
        `INSERT INTO decision (agency_id, id, review_id, edition, verdict, content_sha256, comment,
                               decided_by, decided_at)
         VALUES ($1, $2, $3, $4, 'approve', $5, $6, $7, $8)`,
        [...place, hashed.sha256, comment, actor.userId, tx.now],
      );
      return this.save(tx, row, change);
    });
  }

  async seal(actor: Actor, seen: SeenReview): Promise<ReviewView> {
    return this.tenancy.run(actor, async (tx) => {
      const { row, decision, hashed } = await this.claim(tx, seen, 'review.seal');
      const change = sealReview(stateOfRow(row), { ...decision, at: tx.now });
      await tx.query(
        `INSERT INTO seal (agency_id, review_id, edition, schema, snapshot, content_sha256,
                           sealed_by, sealed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          row.agency_id,
          row.id,
          row.edition,
          hashed.content.schema,
          hashed.bytes,
          hashed.sha256,
          actor.userId,
          tx.now,
        ],
      );
      return this.save(tx, row, change);
    });
  }

  /** The review, for this transaction alone, with everything the decision rests on. */
  private async claim(
    tx: Tx,
    seen: SeenReview,
    action: 'review.approve' | 'review.seal',
  ): Promise<Decided> {
    await lockReview(tx, seen.id);
    const row = await loadReview(tx, { id: seen.id, action: 'review.read' });
    await refuseStale(tx, row, seen);
    const preparers = await readPreparers(tx, row.id);
    // Who may not decide hears so before any file is read.
    demand(tx.actor, action, reviewSubject(row, preparers));
    const hashed = await computeContent(tx, row.id);
    const facts = await readSealFacts(tx, row);
    const evidence = await this.checkEvidence(tx, row);
    const input = { ...facts, evidence, contentSha256: hashed.sha256 };
    return { row, hashed, decision: { actor: tx.actor, preparers, input } };
  }

  private async checkEvidence(
    tx: Tx,
    row: ReviewRow,
  ): Promise<{ title: string; bytesMatch: boolean }[]> {
    const checked = [];
    for (const { title, sha256 } of await readCitedFiles(tx, row.id)) {
      const bytesMatch = await this.store.verifyStored({ agencyId: row.agency_id, sha256 });
      checked.push({ title, bytesMatch });
    }
    return checked;
  }

  private async save(
    tx: Tx,
    row: ReviewRow,
    { review, events }: ReviewChange,
  ): Promise<ReviewView> {
    await tx.query(
      `UPDATE review SET sealed_at = $3, version = version + 1 WHERE agency_id = $1 AND id = $2`,
      [row.agency_id, row.id, review.sealedAt],
    );
    await this.audit.record(tx, events);
    return readReviewView(tx, row.id);
  }
}

/** Approvals of content that changed since, such as a due date, end where it is approved anew. */
const voidApprovalsOfOther = (
  tx: Tx,
  row: ReviewRow,
  { sha256 }: HashedContent,
): Promise<unknown> =>
  tx.query(
    `UPDATE decision SET voided_at = $5, voided_by = $6, voided_why = 'content-changed'
      WHERE agency_id = $1 AND review_id = $2 AND edition = $3 AND verdict = 'approve'
        AND voided_at IS NULL AND content_sha256 <> $4`,
    [row.agency_id, row.id, row.edition, sha256, tx.now, tx.actor.userId],
  );
