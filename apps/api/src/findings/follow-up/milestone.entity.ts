import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A step on the way to a corrective action. */
@Entity('milestone')
export class Milestone {
  @PrimaryColumn('uuid')
  agencyId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;

  @Column('uuid')
  correctiveActionId!: string;

  @Column('text')
  title!: string;

  @Column('date')
  dueOn!: string;

  @Column({ type: 'timestamptz', nullable: true })
  reachedAt!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  reachedBy!: string | null;
}
