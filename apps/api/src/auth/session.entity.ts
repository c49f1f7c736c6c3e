import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One sign-in; over at `idleUntil`, at `endsAt`, or when revoked. */
@Entity('session')
export class Session {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column('uuid')
  userId!: string;

  @Column('timestamptz')
  idleUntil!: Date;

  @Column('timestamptz')
  endsAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  revokedWhy!: string | null;
}
