import { type Method, type Outcome } from '@plumbline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One revision of what was found on an item; append only. */
@Entity('assessment')
export class Assessment {
  @PrimaryColumn('uuid')
  agencyId!: string;

  @PrimaryColumn('uuid')
  reviewItemId!: string;

  @PrimaryColumn('integer')
  revision!: number;

  @Column('text')
  outcome!: Outcome;

  @Column({ type: 'text', array: true, default: [] })
  methods!: Method[];

  @Column({ type: 'text', default: '' })
  narrative!: string;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column('uuid')
  writtenBy!: string;

  @Column({ type: 'uuid', nullable: true })
  onBehalfOf!: string | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  writtenAt!: Date;
}
