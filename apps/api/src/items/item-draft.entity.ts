import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One person's unsent words on an item. */
@Entity('item_draft')
export class ItemDraft {
  @PrimaryColumn('uuid')
  agencyId!: string;

  @PrimaryColumn('uuid')
  reviewItemId!: string;

  @PrimaryColumn('uuid')
  userId!: string;

  @Column('integer')
  baseRevision!: number;

  @Column('jsonb')
  fields!: unknown;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  savedAt!: Date;
}
