import { type ReportPhase, type ReportState } from '@plumbline/domain';
import { type Words } from '../core/labels';
import { type ReportView } from '../api/views';

export const REPORT_STATE_WORDS: Words<ReportState> = {
  queued: $localize`Waiting to start`,
  rendering: $localize`Being made`,
  issued: $localize`Ready`,
  failed: $localize`Failed`,
  cancelled: $localize`Cancelled`,
};

export const REPORT_PHASE_WORDS: Words<ReportPhase> = {
  gather: $localize`Gathering the content`,
  'lay-out': $localize`Laying out the pages`,
  check: $localize`Checking the PDF`,
  store: $localize`Storing the file`,
};

/** Whether the report is still on its way. */
export const isUnderWay = ({ state }: Pick<ReportView, 'state'>): boolean =>
  state === 'queued' || state === 'rendering';

/** The step a report is in, in words. */
export const phaseWords = ({ progress, state }: ReportView): string =>
  progress.phase === null ? REPORT_STATE_WORDS[state] : REPORT_PHASE_WORDS[progress.phase];

/** `Edition 2`, or `Draft` for one of the running review. */
export const editionWords = (edition: number | null): string =>
  edition === null ? $localize`Draft` : $localize`Edition ${edition}:edition:`;

/** `SAMPLE-2026-01-edition-1.pdf` */
export const fileNameOf = (code: string, edition: number | null): string =>
  `${code}-${edition === null ? 'draft' : `edition-${edition}`}.pdf`;
