import { type ResponsePosition } from '@plumbline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the agency says to a finding, or the record that it said nothing; append only. */
@Entity('finding_response')
export class FindingResponse {
  @PrimaryColumn('uuid')
  agencyId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  findingId!: string;

  @Column('integer')
  toRevision!: number;

  @Column('text')
  position!: ResponsePosition;

  @Column('text')
  text!: string;

  @Column({ type: 'text', nullable: true })
  plannedAction!: string | null;

  @Column({ type: 'date', nullable: true })
  plannedOn!: string | null;

  @Column({ type: 'date', array: true, nullable: true })
  askedOn!: string[] | null;

  @Column('uuid')
  by!: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at!: Date;
}
