import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The one-time token that makes the first administrator, kept as SHA-256 (hex). */
@Entity('setup_token')
export class SetupToken {
  @PrimaryColumn('text')
  tokenSha256!: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  usedAt!: Date | null;
}
