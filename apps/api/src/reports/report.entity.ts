import { type ReportPhase, type ReportState } from '@plumbline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const REPORT_FORMATS = ['pdf'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Where a rendering stands; `percent` is 0 to 100. */
export interface ReportProgress {
  readonly phase: ReportPhase | null;
  readonly percent: number;
}

/** One rendering of a review's report; `edition` null is a draft of the running one. */
@Entity('report')
export class Report {
  @PrimaryColumn('uuid')
  agencyId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;

  @Column('uuid')
  reviewId!: string;

  @Column({ type: 'integer', nullable: true })
  edition!: number | null;

  @Column({ type: 'text', default: 'pdf' })
  format!: ReportFormat;

  @Column({ type: 'jsonb', default: {} })
  options!: Record<string, unknown>;

  @Column({ type: 'text', nullable: true })
  contentSha256!: string | null;

  @Column({ type: 'text', default: 'queued' })
  state!: ReportState;

  @Column({ type: 'jsonb', default: { phase: null, percent: 0 } })
  progress!: ReportProgress;

  @Column({ type: 'text', nullable: true })
  error!: string | null;

  @Column({ type: 'uuid', nullable: true })
  jobId!: string | null;

  @Column({ type: 'text', nullable: true })
  fileSha256!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  issuedAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  verifyCode!: string | null;
}
