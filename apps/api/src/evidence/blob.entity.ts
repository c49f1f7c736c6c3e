import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The bytes of a file, `size` of them, known in one agency by their SHA-256 (hex). */
@Entity('blob')
export class Blob {
  @PrimaryColumn('uuid')
  agencyId!: string;

  @PrimaryColumn('text')
  sha256!: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;

  @Column('bigint')
  size!: number;

  @Column('text')
  mediaType!: string;

  @Column({ type: 'timestamptz', nullable: true })
  purgedAt!: Date | null;
}
