import { DestroyRef, inject, Injectable, signal } from '@angular/core';
import { ReportsClient } from '../api/reports-client';
import { type ReportView } from '../api/views';
import { toProblem } from '../core/problem';
import { isUnderWay } from './report-words';

const PAUSE_IN_MS = 1000;

/** The reports of one review, newest first, kept up to date while any is on its way. */
@Injectable()
export class ReportJobs {
  private readonly client = inject(ReportsClient);
  private readonly reports = signal<readonly ReportView[] | null>(null);
  private readonly failure = signal<unknown>(null);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private reviewId = '';

  /** Null until they are loaded. */
  readonly list = this.reports.asReadonly();
  readonly error = this.failure.asReadonly();

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  async load(reviewId: string): Promise<void> {
    this.reviewId = reviewId;
    this.failure.set(null);
    try {
      const reports = await this.client.ofReview(reviewId);
      if (this.reviewId === reviewId) this.show(reports);
    } catch (error) {
      this.failure.set(toProblem(error));
    }
  }

  /** Throws ProblemError when it is refused. */
  async request(edition: number | null): Promise<void> {
    const report = await this.client.request(this.reviewId, edition);
    this.show([report, ...(this.reports() ?? [])]);
  }

  /** Throws ProblemError when it is too late. */
  async cancel(id: string): Promise<void> {
    this.replace(await this.client.cancel(id));
  }

  bytes(id: string): Promise<Blob> {
    return this.client.bytes(id);
  }

  private show(reports: readonly ReportView[]): void {
    this.reports.set(reports);
    this.watch();
  }

  private replace(report: ReportView): void {
    this.show((this.reports() ?? []).map((one) => (one.id === report.id ? report : one)));
  }

  private watch(): void {
    clearTimeout(this.timer);
    const waiting = (this.reports() ?? []).filter(isUnderWay);
    if (waiting.length === 0) return;
    this.timer = setTimeout(() => void this.refresh(waiting), PAUSE_IN_MS);
  }

  private async refresh(waiting: readonly ReportView[]): Promise<void> {
    try {
      const fresh = await Promise.all(waiting.map(({ id }) => this.client.read(id)));
      const byId = new Map(fresh.map((report) => [report.id, report]));
      this.show((this.reports() ?? []).map((report) => byId.get(report.id) ?? report));
    } catch (error) {
      this.failure.set(toProblem(error));
    }
  }
}
