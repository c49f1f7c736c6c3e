import { type VersionState } from '@plumbline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One numbered version; from `published` on it never changes. */
@Entity('checklist_version')
export class ChecklistVersion {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;

  @Column('uuid')
  checklistId!: string;

  @Column('integer')
  number!: number;

  @Column({ type: 'text', default: 'draft' })
  state!: VersionState;

  @Column('uuid')
  readingId!: string;

  @Column({ type: 'uuid', nullable: true })
  basedOnId!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  publishedAt!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  publishedBy!: string | null;

  @Column({ type: 'text', nullable: true })
  contentSha256!: string | null;
}
