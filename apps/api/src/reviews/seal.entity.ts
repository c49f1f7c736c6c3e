import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A sealed edition; `snapshot` holds the RFC 8785 bytes that `contentSha256` is of. */
@Entity('seal')
export class Seal {
  @PrimaryColumn('uuid')
  agencyId!: string;

  @PrimaryColumn('uuid')
  reviewId!: string;

  @PrimaryColumn('integer')
  edition!: number;

  @Column('text')
  schema!: string;

  @Column('bytea')
  snapshot!: Buffer;

  @Column('text')
  contentSha256!: string;

  @Column('uuid')
  sealedBy!: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  sealedAt!: Date;

  @Column({ type: 'text', nullable: true })
  keyId!: string | null;

  @Column({ type: 'bytea', nullable: true })
  signature!: Buffer | null;

  @Column({ type: 'uuid', nullable: true })
  leafId!: string | null;
}
