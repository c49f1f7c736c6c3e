import type { ItemStatus, RebaselineChoice, RebaselineState } from '@plumbline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An item as it was; `versionAfter` is what applying gave it, so another one means a change since. */
export interface ItemBefore {
  readonly id: string;
  readonly checklistItemId: string;
  readonly ordinal: number;
  readonly status: ItemStatus;
  readonly isDropped: boolean;
  readonly versionAfter: number;
}

/** What undoing needs: the items, the ids of those that were added, and of the accepts it voided. */
export interface BeforeRebaseline {
  readonly items: readonly ItemBefore[];
  readonly added: readonly string[];
  readonly voided: readonly string[];
}

/** A running review put onto a newer version of its checklist. */
@Entity('rebaseline')
export class Rebaseline {
  @PrimaryColumn('uuid')
  agencyId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  reviewId!: string;

  @Column('uuid')
  fromVersionId!: string;

  @Column('uuid')
  toVersionId!: string;

  @Column('jsonb')
  choices!: Readonly<Record<string, RebaselineChoice>>;

  @Column('text')
  why!: string;

  @Column('jsonb')
  before!: BeforeRebaseline;

  @Column({ type: 'text', default: 'applied' })
  state!: RebaselineState;

  @Column('uuid')
  appliedBy!: string;

  @Column('timestamptz')
  appliedAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  undoneBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  undoneAt!: Date | null;
}
