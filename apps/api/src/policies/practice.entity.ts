import { type Category, type ContextReason, type Obligation, type Span } from '@plumbline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One thing the document says agencies do; `gaps` are ranges that aren't its words. */
@Entity('practice')
export class Practice {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  readingId!: string;

  @Column('uuid')
  sectionId!: string;

  @Column({ type: 'uuid', nullable: true })
  parentId!: string | null;

  @Column('integer')
  ordinal!: number;

  @Column('text')
  ref!: string;

  @Column('text')
  practiceKey!: string;

  @Column({ type: 'text', nullable: true })
  title!: string | null;

  @Column('integer')
  startOffset!: number;

  @Column('integer')
  endOffset!: number;

  @Column({ type: 'jsonb', default: [] })
  gaps!: readonly Span[];

  @Column('text')
  text!: string;

  @Column('text')
  obligation!: Obligation;

  @Column('boolean')
  auditable!: boolean;

  @Column({ type: 'text', nullable: true })
  contextReason!: ContextReason | null;

  @Column('text')
  category!: Category;

  @Column({ type: 'text', array: true, default: [] })
  why!: string[];
}
