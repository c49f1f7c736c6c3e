import { type ClaimStatus } from '@plumbline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is known of a practice's claim; append only, the last one counts. */
@Entity('claim_note')
export class ClaimNote {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  documentId!: string;

  @Column('text')
  practiceKey!: string;

  @Column('text')
  status!: ClaimStatus;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'date', nullable: true })
  asOf!: string | null;

  @Column({ type: 'uuid', nullable: true })
  by!: string | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at!: Date;
}
