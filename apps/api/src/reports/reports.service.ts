import { type Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import {
  type Action,
  type Actor,
  can,
  demand,
  domainEvent,
  DomainError,
  type EventType,
} from '@plumbline/domain';
import { AuditTrail } from '../audit/audit-trail.js';
import { newId } from '../database/new-id.js';
import { Tenancy, type Tx } from '../database/tenant.js';
import { Jobs } from '../jobs/jobs.js';
import { readStoredSeal } from '../reviews/content/decision-facts.js';
import { reviewSubject } from '../reviews/review-reader.js';
import { readReviewRow, type ReviewRow } from '../reviews/review-rows.js';
import { type ReportJob } from './report-renderer.js';
import { listReportRows, readReportRow, type ReportRow, toReportView } from './report-rows.js';
import { ReportStore } from './report-store.js';
import { type ReportList, type ReportView } from './report.view.js';

/** A rendered report on its way out. */
export interface ReportFile {
  readonly stream: Readable;
  readonly fileName: string;
}

/** Asking for reports, watching, cancelling and fetching them. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditTrail,
    private readonly jobs: Jobs,
    private readonly store: ReportStore,
  ) {}

  async request(
    actor: Actor,
    wanted: { reviewId: string; edition: number | null },
  ): Promise<ReportView> {
    return this.tenancy.run(actor, async (tx) => {
      const { reviewId, edition } = wanted;
      const review = await this.reviewFor(tx, { ...wanted, action: 'report.request' });
      if (edition === null && review.opened_at === null) {
        throw new DomainError('wrong-state', { blockers: [{ code: 'review-not-open' }] });
      }
      const sealed = edition === null ? true : await readStoredSeal(tx, { reviewId, edition });
      if (sealed === null) throw new DomainError('not-found');
      const id = newId();
      const { agency_id: agencyId } = review;
      await tx.query(
        `INSERT INTO report (agency_id, id, created_at, created_by, review_id, edition)
         VALUES ($1, $2, $3, $4, $5, $6)`,
        [agencyId, id, tx.now, actor.userId, reviewId, edition],
      );
      await this.record(tx, 'report.requested', { id, agencyId });
      const job: ReportJob = { reportId: id, agencyId, requestedBy: actor.userId };
      await this.jobs.send(tx, 'report', job);
      return this.view(tx, id);
    });
  }

  async list(actor: Actor, reviewId: string): Promise<ReportList> {
    return this.tenancy.run(actor, async (tx) => {
      const review = await readReviewRow(tx, reviewId);
      if (review === null) throw new DomainError('not-found');
      // Whoever may read some edition sees the list; of what is in it, what they may read.
      demand(actor, 'report.read', { ...reviewSubject(review), edition: review.edition });
      const rows = await listReportRows(tx, reviewId);
      const readable = rows.filter((row) => isReadable(actor, review, row));
      return { items: readable.map(toReportView) };
    });
  }

  read(actor: Actor, id: string): Promise<ReportView> {
    return this.tenancy.run(actor, async (tx) => toReportView(await this.load(tx, id)));
  }

  async cancel(actor: Actor, id: string): Promise<ReportView> {
    return this.tenancy.run(actor, async (tx) => {
      const row = await this.load(tx, id, 'report.request');
      const cancelled = await tx.query(
        `UPDATE report SET state = 'cancelled', version = version + 1
          WHERE agency_id = $1 AND id = $2 AND state IN ('queued', 'rendering') RETURNING id`,
        [row.agencyId, id],
      );
      if (cancelled.length === 0) {
        const blockers = [{ code: 'wrong-status' as const, params: { status: row.state } }];
        throw new DomainError('wrong-state', { blockers });
      }
      await this.record(tx, 'report.cancelled', row);
      return this.view(tx, id);
    });
  }

  async file(actor: Actor, id: string): Promise<ReportFile> {
    const row = await this.tenancy.run(actor, (tx) => this.load(tx, id));
    const stream = row.state === 'issued' ? this.store.read(row) : null;
    if (stream === null) {
      throw new DomainError('wrong-state', {
        detail: 'This report has no file. Render it again from the review.',
      });
    }
    const edition = row.edition === null ? 'draft' : `edition-${row.edition}`;
    return { stream, fileName: `${row.code}-${edition}.pdf` };
  }

  private async load(tx: Tx, id: string, action: Action = 'report.read'): Promise<ReportRow> {
    const row = await readReportRow(tx, id);
    if (row === null) throw new DomainError('not-found');
    const { reviewId, edition } = row;
    await this.reviewFor(tx, { reviewId, edition, action });
    return row;
  }

  private async reviewFor(
    tx: Tx,
    wanted: { reviewId: string; edition: number | null; action: Action },
  ): Promise<ReviewRow> {
    const review = await readReviewRow(tx, wanted.reviewId);
    if (review === null) throw new DomainError('not-found');
    demand(tx.actor, wanted.action, { ...reviewSubject(review), edition: wanted.edition });
    return review;
  }

  private async view(tx: Tx, id: string): Promise<ReportView> {
    const row = await readReportRow(tx, id);
    if (row === null) throw new DomainError('not-found');
    return toReportView(row);
  }

  private record(
    tx: Tx,
    type: EventType,
    { id, agencyId }: { id: string; agencyId: string },
  ): Promise<void> {
    const subject = { kind: 'report' as const, id };
    return this.audit.record(tx, [domainEvent({ type, agencyId, subject, payload: {} })]);
  }
}

const isReadable = (actor: Actor, review: ReviewRow, { edition }: ReportRow): boolean =>
  can(actor, 'report.read', { ...reviewSubject(review), edition }).allowed;
