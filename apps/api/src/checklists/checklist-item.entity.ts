import { type Cadence, type Category, type Method, type Obligation } from '@plumbline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One thing to check; `itemKey` is stable over versions. */
@Entity('checklist_item')
export class ChecklistItem {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;

  @Column('uuid')
  checklistVersionId!: string;

  @Column('text')
  itemKey!: string;

  @Column('integer')
  ordinal!: number;

  @Column('text')
  title!: string;

  @Column('text')
  wording!: string;

  @Column('text')
  obligation!: Obligation;

  @Column('text')
  category!: Category;

  @Column({ type: 'text', array: true, default: [] })
  methods!: Method[];

  @Column({ type: 'text', array: true, default: [] })
  suggestedEvidence!: string[];

  @Column({ type: 'jsonb', default: { interval: null, trigger: null } })
  cadence!: Cadence;

  @Column({ type: 'text', default: '' })
  responsibleUnit!: string;
}
