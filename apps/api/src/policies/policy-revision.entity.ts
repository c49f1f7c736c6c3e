import type { LineMark } from '@plumbline/seed-parser';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One immutable text: `sha256` is of the original bytes, spans point into `text`. */
@Entity('policy_revision')
export class PolicyRevision {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;

  @Column('uuid')
  documentId!: string;

  @Column('integer')
  number!: number;

  @Column('text')
  sha256!: string;

  @Column({ type: 'text', nullable: true })
  fileName!: string | null;

  @Column('text')
  mediaType!: string;

  /** Null where the format settles it by itself. */
  @Column({ type: 'text', nullable: true })
  encoding!: string | null;

  @Column('text')
  extractor!: string;

  @Column('text')
  text!: string;

  /** What the file says of its lines beyond the text: with both it can be read again. */
  @Column({ type: 'jsonb', default: [] })
  marks!: LineMark[];
}
