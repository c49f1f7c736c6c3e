import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A request to open a sealed review again, and what someone else decided on it. */
@Entity('reopening')
export class Reopening {
  @PrimaryColumn('uuid')
  agencyId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column('uuid')
  reviewId!: string;

  @Column('integer')
  edition!: number;

  @Column('text')
  why!: string;

  @Column('uuid')
  requestedBy!: string;

  @Column({ type: 'uuid', nullable: true })
  decidedBy!: string | null;

  @Column({ type: 'boolean', nullable: true })
  granted!: boolean | null;

  @Column({ type: 'text', nullable: true })
  comment!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  decidedAt!: Date | null;
}
