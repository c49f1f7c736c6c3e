import { type EventType } from '@plumbline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One step of a finding's follow-up in the words of who took it; append only. */
@Entity('follow_up_note')
export class FollowUpNote {
  @PrimaryColumn('uuid')
  agencyId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  findingId!: string;

  @Column({ type: 'uuid', nullable: true })
  correctiveActionId!: string | null;

  /** The event that it tells of. */
  @Column('text')
  step!: EventType;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  /** The day that a moved date replaces. */
  @Column({ type: 'date', nullable: true })
  dueOnBefore!: string | null;

  /** Null for what happens by itself. */
  @Column({ type: 'uuid', nullable: true })
  by!: string | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at!: Date;
}
