import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A refresh token, known by the SHA-256 (hex) of its text. */
@Entity('refresh_token')
export class RefreshToken {
  @PrimaryColumn('text')
  tokenSha256!: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column('uuid')
  sessionId!: string;

  @Column({ type: 'text', nullable: true })
  successorSha256!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  usedAt!: Date | null;
}
