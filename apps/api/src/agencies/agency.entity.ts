import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An agency; `timeZone` is the IANA zone its days are read in. */
@Entity('agency')
export class Agency {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;

  @Column('text')
  slug!: string;

  @Column('text')
  name!: string;

  @Column({ type: 'text', default: 'America/New_York' })
  timeZone!: string;

  @Column({ type: 'boolean', default: false })
  isSample!: boolean;

  @Column({ type: 'timestamptz', nullable: true })
  retiredAt!: Date | null;
}
