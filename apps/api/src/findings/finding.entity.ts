import { type FindingState, type Severity } from '@plumbline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A finding; `severity` and `revision` copy those of its last revision. */
@Entity('finding')
export class Finding {
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
  number!: string;

  @Column('uuid')
  reviewItemId!: string;

  @Column({ type: 'integer', default: 1 })
  revision!: number;

  @Column({ type: 'text', default: 'draft' })
  state!: FindingState;

  @Column('text')
  severity!: Severity;

  @Column({ type: 'uuid', nullable: true })
  responsibleOfficialId!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  issuedAt!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  issuedBy!: string | null;
}
