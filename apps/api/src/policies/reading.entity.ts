import { type Span } from '@plumbline/domain';
import { type Correction } from '@plumbline/seed-parser';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the parser had to say about a place of the text. */
export interface ReadingIssue {
  readonly severity: 'info' | 'warning' | 'error';
  readonly code: string;
  readonly line: number | null;
  readonly span: Span | null;
  readonly message: string;
}

/** What the parser, then a person, made of a revision. */
@Entity('reading')
export class Reading {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;

  @Column('uuid')
  revisionId!: string;

  @Column('integer')
  number!: number;

  @Column('text')
  parserVersion!: string;

  @Column({ type: 'jsonb', default: [] })
  issues!: readonly ReadingIssue[];

  /** What a person decided, in the order it was decided. */
  @Column({ type: 'jsonb', default: [] })
  corrections!: readonly Correction[];

  @Column({ type: 'timestamptz', default: () => 'now()' })
  savedAt!: Date;
}
