import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A link with which one person sets a password once, kept as the SHA-256 (hex) of its token. */
@Entity('password_link')
export class PasswordLink {
  @PrimaryColumn('text')
  tokenSha256!: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column('uuid')
  createdBy!: string;

  @Column('uuid')
  userId!: string;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  usedAt!: Date | null;
}
