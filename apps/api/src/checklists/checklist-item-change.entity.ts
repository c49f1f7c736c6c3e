import { type ChecklistItemContent, type Span } from '@plumbline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const ITEM_CHANGE_KINDS = ['edited', 'added', 'dropped', 'restored'] as const;
export type ItemChangeKind = (typeof ITEM_CHANGE_KINDS)[number];

export interface KeptSource {
  readonly practiceId: string;
  readonly ref: string;
  readonly span: Span;
}

/** The fields of an item that a change names; a whole item also has its place. */
export type KeptFields = Partial<ChecklistItemContent> & {
  readonly sources?: readonly KeptSource[];
  readonly ordinal?: number;
};

/** Everything of an item that was dropped: what brings it back. */
export type WholeItem = Required<KeptFields>;

/** One change of one checklist item; those of one command share its id. Append only. */
@Entity('checklist_item_change')
export class ChecklistItemChange {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  commandId!: string;

  /** The command that this one takes back. */
  @Column({ type: 'uuid', nullable: true })
  undoes!: string | null;

  @Column('uuid')
  checklistVersionId!: string;

  @Column('uuid')
  checklistItemId!: string;

  @Column('text')
  itemKey!: string;

  /** The item's counter after the change; for a dropped one, the number its removal took. */
  @Column('integer')
  itemVersion!: number;

  @Column('text')
  kind!: ItemChangeKind;

  /** The changed fields as they were; null where there was no item. */
  @Column({ type: 'jsonb', nullable: true })
  before!: KeptFields | null;

  /** The changed fields as they became; null where no item is left. */
  @Column({ type: 'jsonb', nullable: true })
  after!: KeptFields | null;

  @Column({ type: 'text', nullable: true })
  why!: string | null;

  @Column({ type: 'uuid', nullable: true })
  by!: string | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at!: Date;
}
