import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * An item as it was before one bulk assignment; `versionAfter` is the version that the assignment
 * gave it, so an item with another one has been changed since.
 */
@Entity('assignment_before')
export class AssignmentBefore {
  @PrimaryColumn('uuid')
  agencyId!: string;

  @PrimaryColumn('uuid')
  assignmentId!: string;

  @PrimaryColumn('uuid')
  reviewItemId!: string;

  @Column('uuid')
  reviewId!: string;

  @Column('uuid')
  assignedBy!: string;

  @Column('timestamptz')
  assignedAt!: Date;

  @Column('integer')
  versionAfter!: number;

  @Column({ type: 'uuid', nullable: true })
  assigneeId!: string | null;

  @Column({ type: 'date', nullable: true })
  dueOn!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  undoneAt!: Date | null;
}
