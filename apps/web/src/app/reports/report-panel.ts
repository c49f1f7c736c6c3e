import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { type ReportView } from '../api/views';
import { Attempt } from '../core/attempt';
import { Announcer } from '../ui/announcer';
import { InstantPipe } from '../ui/date-pipes';
import { saveAs } from '../ui/download';
import { ErrorState } from '../ui/error-state';
import { Hash } from '../ui/hash';
import { Icon } from '../ui/icon';
import { ProgressBar } from '../ui/progress-bar';
import { Skeleton } from '../ui/skeleton';
import { ReportJobs } from './report-jobs';
import {
  editionWords,
  fileNameOf,
  isUnderWay,
  phaseWords,
  REPORT_STATE_WORDS,
} from './report-words';

/** How many reports show before the earlier ones are asked for. */
const NEWEST = 3;

/** Makes the PDF report of a review: asks for it, shows how far it is, hands it over. */
@Component({
  selector: 'pl-report-panel',
  imports: [ErrorState, Hash, Icon, InstantPipe, ProgressBar, Skeleton],
  providers: [ReportJobs],
  templateUrl: './report-panel.html',
  styleUrl: './report-panel.css',
})
export class ReportPanel {
  protected readonly jobs = inject(ReportJobs);
  private readonly announcer = inject(Announcer);
  readonly reviewId = input.required<string>();
  readonly code = input.required<string>();
  /** What a report can be made of: sealed editions, and null for the running review as a draft. */
  readonly editions = input.required<readonly (number | null)[]>();

  protected readonly attempt = new Attempt();
  protected readonly fetching = signal<string | null>(null);
  protected readonly isAll = signal(false);
  protected readonly shown = computed(() => {
    const list = this.jobs.list();
    return this.isAll() ? list : (list?.slice(0, NEWEST) ?? null);
  });
  protected readonly hidden = computed(
    () => (this.jobs.list()?.length ?? 0) - (this.shown()?.length ?? 0),
  );
  protected readonly isUnderWay = isUnderWay;
  protected readonly phaseWords = phaseWords;
  protected readonly editionWords = editionWords;
  protected readonly stateWords = REPORT_STATE_WORDS;

  constructor() {
    effect(() => {
      const reviewId = this.reviewId();
      untracked(() => void this.jobs.load(reviewId));
    });
  }

  protected retry(): void {
    void this.jobs.load(this.reviewId());
  }

  protected async request(edition: number | null): Promise<void> {
    await this.attempt.run(() => this.jobs.request(edition));
    if (this.attempt.problem() === null) this.announcer.say($localize`The report is being made.`);
  }

  protected async cancel(report: ReportView): Promise<void> {
    await this.attempt.run(() => this.jobs.cancel(report.id));
    if (this.attempt.problem() === null) this.announcer.say($localize`Cancelled.`);
  }

  protected async download(report: ReportView): Promise<void> {
    this.fetching.set(report.id);
    const bytes = await this.attempt.run(() => this.jobs.bytes(report.id));
    this.fetching.set(null);
    if (bytes !== null) saveAs(bytes, fileNameOf(this.code(), report.edition));
  }
}
