import { type EvidenceKind, type EvidenceState, type Sensitivity } from '@plumbline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A piece of evidence over all its revisions. */
@Entity('evidence')
export class Evidence {
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
  kind!: EvidenceKind;

  @Column('text')
  title!: string;

  @Column({ type: 'text', default: 'ordinary' })
  sensitivity!: Sensitivity;

  @Column({ type: 'uuid', array: true, default: [] })
  readers!: string[];

  @Column({ type: 'text', default: 'checking' })
  state!: EvidenceState;
}
