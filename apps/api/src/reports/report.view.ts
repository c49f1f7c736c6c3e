import {
  REPORT_PHASES,
  REPORT_STATES,
  type ReportPhase,
  type ReportState,
} from '@plumbline/domain';
import {
  ShowsChoice,
  ShowsCount,
  ShowsId,
  ShowsInstant,
  ShowsList,
  ShowsPart,
  ShowsText,
} from '../core/fields/view-fields.js';

export class ReportProgressView {
  @ShowsChoice(REPORT_PHASES, 'ReportPhase', { nullable: true })
  readonly phase!: ReportPhase | null;
  @ShowsCount({ description: '0 to 100' }) readonly percent!: number;
}

/** One rendering of a review's report; `edition` null is a draft of the running one. */
export class ReportView {
  @ShowsId() readonly id!: string;
  @ShowsId() readonly reviewId!: string;
  @ShowsCount({ nullable: true }) readonly edition!: number | null;
  @ShowsChoice(REPORT_STATES, 'ReportState') readonly state!: ReportState;
  @ShowsPart(() => ReportProgressView) readonly progress!: ReportProgressView;
  @ShowsText({ nullable: true }) readonly error!: string | null;
  @ShowsText({ nullable: true }) readonly contentSha256!: string | null;
  @ShowsText({ nullable: true }) readonly fileSha256!: string | null;
  @ShowsInstant({ nullable: true }) readonly issuedAt!: string | null;
  @ShowsInstant() readonly createdAt!: string;
}

export class ReportList {
  @ShowsList(() => ReportView) readonly items!: ReportView[];
}
