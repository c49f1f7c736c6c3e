import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The answer to a command sent with an Idempotency-Key; null while it is in flight. */
@Entity('idempotency_key')
export class IdempotencyKey {
  @PrimaryColumn('uuid')
  userId!: string;

  @PrimaryColumn('text')
  key!: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column('text')
  requestSha256!: string;

  @Column({ type: 'integer', nullable: true })
  status!: number | null;

  @Column({ type: 'jsonb', nullable: true })
  response!: unknown;

  @Column('timestamptz')
  expiresAt!: Date;
}
