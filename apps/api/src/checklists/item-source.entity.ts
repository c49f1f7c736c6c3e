import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The sentence a checklist item comes from. */
@Entity('item_source')
export class ItemSource {
  @PrimaryColumn('uuid')
  checklistItemId!: string;

  @PrimaryColumn('integer')
  ordinal!: number;

  @Column('uuid')
  practiceId!: string;

  @Column('integer')
  startOffset!: number;

  @Column('integer')
  endOffset!: number;
}
