import { type ItemStatus, type Outcome } from '@plumbline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * One checklist item in one review; `outcome` copies that of `assessmentRevision` (0 = none). The
 * column `assessment_reference` only carries a foreign key; the database generates it.
 */
@Entity('review_item')
export class ReviewItem {
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

  @Column('uuid')
  checklistItemId!: string;

  @Column('text')
  itemKey!: string;

  @Column('integer')
  ordinal!: number;

  @Column({ type: 'uuid', nullable: true })
  assigneeId!: string | null;

  @Column({ type: 'date', nullable: true })
  dueOn!: string | null;

  @Column({ type: 'text', default: 'open' })
  status!: ItemStatus;

  @Column({ type: 'text', default: 'not_assessed' })
  outcome!: Outcome;

  @Column({ type: 'integer', default: 0 })
  assessmentRevision!: number;

  @Column({ type: 'uuid', nullable: true })
  submittedBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  submittedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  droppedAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  droppedWhy!: string | null;
}
