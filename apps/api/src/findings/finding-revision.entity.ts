import { type Severity } from '@plumbline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The elements of a finding as one assessment revision states them; append only. */
@Entity('finding_revision')
export class FindingRevision {
  @PrimaryColumn('uuid')
  agencyId!: string;

  @PrimaryColumn('uuid')
  findingId!: string;

  @PrimaryColumn('integer')
  revision!: number;

  /** The finding's item, so that the assessment is one of its own. */
  @Column('uuid')
  reviewItemId!: string;

  @Column('integer')
  assessmentRevision!: number;

  @Column({ type: 'text', default: '' })
  criteria!: string;

  @Column({ type: 'text', default: '' })
  condition!: string;

  @Column({ type: 'text', default: '' })
  cause!: string;

  @Column({ type: 'text', default: '' })
  effect!: string;

  @Column({ type: 'text', default: '' })
  recommendation!: string;

  @Column('text')
  severity!: Severity;

  @Column('uuid')
  by!: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at!: Date;
}
