import { type CorrectiveActionState } from '@plumbline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody does about a finding, by a day. */
@Entity('corrective_action')
export class CorrectiveAction {
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
  findingId!: string;

  @Column('text')
  title!: string;

  @Column('uuid')
  ownerId!: string;

  @Column('date')
  dueOn!: string;

  @Column({ type: 'text', default: 'planned' })
  state!: CorrectiveActionState;

  @Column({ type: 'uuid', nullable: true })
  reportedDoneBy!: string | null;

  @Column({ type: 'uuid', nullable: true })
  verifiedBy!: string | null;
}
