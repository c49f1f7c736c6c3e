import { type SourceChange } from '@plumbline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * What a revision of the document did to an item of the draft it made; `title`, `wording` and
 * `refBefore` are those of the version it was carried from. One without a checklist item was dropped.
 */
@Entity('carried_item')
export class CarriedItemRow {
  @PrimaryColumn('uuid')
  checklistVersionId!: string;

  @PrimaryColumn('text')
  itemKey!: string;

  @Column('text')
  change!: SourceChange;

  @Column({ type: 'text', nullable: true })
  refBefore!: string | null;

  @Column('text')
  title!: string;

  @Column('text')
  wording!: string;
}
