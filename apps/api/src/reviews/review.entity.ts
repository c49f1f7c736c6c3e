import { type ReviewKind } from '@plumbline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One agency held against one checklist version for one period; its status is derived. */
@Entity('review')
export class Review {
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

  @Column('text')
  code!: string;

  @Column({ type: 'text', default: 'real' })
  kind!: ReviewKind;

  @Column('date')
  periodStart!: string;

  @Column('date')
  periodEnd!: string;

  @Column('uuid')
  checklistVersionId!: string;

  @Column('uuid')
  leadOfficerId!: string;

  @Column('uuid')
  supervisorId!: string;

  @Column({ type: 'uuid', nullable: true })
  secondApproverId!: string | null;

  @Column({ type: 'integer', default: 1 })
  quorum!: number;

  @Column('date')
  dueOn!: string;

  @Column({ type: 'uuid', nullable: true })
  previousReviewId!: string | null;

  @Column({ type: 'text', nullable: true })
  scope!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  openedAt!: Date | null;

  @Column({ type: 'integer', default: 1 })
  edition!: number;

  @Column({ type: 'timestamptz', nullable: true })
  sealedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  cancelledAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  cancelledWhy!: string | null;
}
