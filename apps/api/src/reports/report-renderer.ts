import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import {
  type Actor,
  DomainError,
  domainEvent,
  type EventType,
  type ReportPhase,
} from '@plumbline/domain';
import { AuditTrail } from '../audit/audit-trail.js';
import { Config } from '../config/config.js';
import { Tenancy, type Tx } from '../database/tenant.js';
import { Jobs } from '../jobs/jobs.js';
import { RenderingFailed } from './rendering/process/rendering-failure.js';
import { renderReport } from './rendering/render-report.js';
import { readReportInput } from './report-input.js';
import { readReportRow, type ReportRow } from './report-rows.js';
import { ReportStore } from './report-store.js';

/** What the job of one rendering carries. */
export interface ReportJob {
  readonly reportId: string;
  readonly agencyId: string;
  readonly requestedBy: string;
}

const isReportJob = (data: unknown): data is ReportJob =>
  typeof data === 'object' &&
  data !== null &&
  'reportId' in data &&
  'agencyId' in data &&
  'requestedBy' in data;

/** The requester, with no more reach than the one agency the report is about. */
const actorOf = ({ requestedBy, agencyId }: ReportJob): Actor => ({
  userId: requestedBy,
  name: 'Report rendering',
  grants: [{ role: 'auditor', agencyId }],
});

class Cancelled extends Error {}

/** Renders reports in the background: gather, lay out, check, store, each step shown. */
@Injectable()
export class ReportRenderer implements OnModuleInit {
  private readonly logger = new Logger(ReportRenderer.name);

  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditTrail,
    private readonly store: ReportStore,
    private readonly jobs: Jobs,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('report', async (data, signal) => {
      if (isReportJob(data)) await this.render(data, signal);
    });
  }

  private async render(job: ReportJob, signal: AbortSignal): Promise<void> {
    const abort = new AbortController();
    signal.addEventListener('abort', () => abort.abort(signal.reason), { once: true });
    const watch = setInterval(() => this.abortIfCancelled(job, abort), 250);
    try {
      await this.renderAndStore(job, abort);
    } catch (error) {
      if (abort.signal.reason instanceof Cancelled) return;
      // The process is stopping: the queue hands the job to the next one.
      if (signal.aborted) throw error;
      await this.fail(job, error);
    } finally {
      clearInterval(watch);
    }
  }

  private async renderAndStore(job: ReportJob, abort: AbortController): Promise<void> {
    const { publicUrl } = this.config;
    await this.show(job, { phase: 'gather', percent: 2 });
    const input = await this.tenancy.run(actorOf(job), async (tx) => {
      const report = await readReportRow(tx, job.reportId);
      if (report === null || report.state !== 'rendering') return null;
      return readReportInput(tx, { report, publicUrl });
    });
    if (input === null) return;
    const { pdf, sha256 } = await renderReport(input, {
      signal: abort.signal,
      onProgress: (progress) => void this.show(job, progress).catch(() => undefined),
    });
    await this.show(job, { phase: 'store', percent: 96 });
    await this.store.write({ agencyId: job.agencyId, id: job.reportId }, pdf);
    await this.settle(job, 'report.issued', {
      state: 'issued',
      fileSha256: sha256,
      contentSha256: input.contentSha256,
    });
  }

  /** Writes where it stands; a report that was cancelled meanwhile stays cancelled. */
  private show(
    job: ReportJob,
    progress: { phase: ReportPhase; percent: number },
  ): Promise<unknown> {
    return this.tenancy.run(actorOf(job), (tx) =>
      tx.query(
        `UPDATE report SET state = 'rendering', progress = $3, version = version + 1
          WHERE agency_id = $1 AND id = $2 AND state IN ('queued', 'rendering')`,
        [job.agencyId, job.reportId, progress],
      ),
    );
  }

  private async abortIfCancelled(job: ReportJob, abort: AbortController): Promise<void> {
    const row = await this.tenancy
      .run(actorOf(job), (tx) => readReportRow(tx, job.reportId))
      .catch(() => undefined);
    if (row === null || row?.state === 'cancelled') abort.abort(new Cancelled());
  }

  private async fail(job: ReportJob, error: unknown): Promise<void> {
    this.logger.error(error);
    if (error instanceof RenderingFailed) this.logger.error(`${error.phase}: ${error.detail}`);
    await this.settle(job, 'report.failed', { state: 'failed', error: wordsFor(error) });
  }

  private async settle(job: ReportJob, type: EventType, end: Settled): Promise<void> {
    await this.tenancy.run(actorOf(job), async (tx) => {
      const settled = await writeEnd(tx, job, end);
      if (!settled) return;
      const { error, fileSha256, contentSha256 } = end;
      await this.audit.record(tx, [
        domainEvent({
          type,
          agencyId: job.agencyId,
          subject: { kind: 'report', id: job.reportId },
          payload: {
            ...(error === undefined ? {} : { error }),
            ...(fileSha256 === undefined ? {} : { fileSha256 }),
            ...(contentSha256 === undefined ? {} : { contentSha256 }),
          },
        }),
      ]);
    });
  }
}

/** What the person who asked is told: other errors name files and tables of the server. */
const wordsFor = (error: unknown): string =>
  error instanceof RenderingFailed || error instanceof DomainError
    ? error.message.slice(0, MOST_CHARACTERS)
    : 'The report could not be made. Try again; if it fails again, tell an administrator.';

const MOST_CHARACTERS = 500;

interface Settled {
  readonly state: ReportRow['state'];
  readonly error?: string;
  readonly fileSha256?: string;
  readonly contentSha256?: string;
}

const writeEnd = async (tx: Tx, job: ReportJob, end: Settled): Promise<boolean> => {
  const rows = await tx.query(
    `UPDATE report SET state = $3, error = $4, file_sha256 = $5, content_sha256 = $6,
            issued_at = CASE WHEN $3 = 'issued' THEN $7::timestamptz END,
            progress = CASE WHEN $3 = 'issued' THEN '{"phase": "store", "percent": 100}'::jsonb
                            ELSE progress END,
            version = version + 1
      WHERE agency_id = $1 AND id = $2 AND state = 'rendering' RETURNING id`,
    [
      job.agencyId,
      job.reportId,
      end.state,
      end.error ?? null,
      end.fileSha256 ?? null,
      end.contentSha256 ?? null,
      tx.now,
    ],
  );
  return rows.length === 1;
};
