import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A checklist over all its versions. */
@Entity('checklist')
export class Checklist {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;

  @Column('uuid')
  documentId!: string;

  @Column('text')
  title!: string;
}
