import { Column, Entity, PrimaryColumn } from 'typeorm';

export const VERDICTS = ['accept', 'return', 'approve', 'send_back'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A verdict on an item, or on the review when `reviewItemId` is null; only voiding changes it. */
@Entity('decision')
export class Decision {
  @PrimaryColumn('uuid')
  agencyId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  reviewId!: string;

  @Column('integer')
  edition!: number;

  @Column({ type: 'uuid', nullable: true })
  reviewItemId!: string | null;

  @Column('text')
  verdict!: Verdict;

  @Column({ type: 'integer', nullable: true })
  assessmentRevision!: number | null;

  @Column({ type: 'text', nullable: true })
  contentSha256!: string | null;

  @Column({ type: 'text', nullable: true })
  comment!: string | null;

  @Column('uuid')
  decidedBy!: string;

  @Column({ type: 'uuid', nullable: true })
  onBehalfOf!: string | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  decidedAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  voidedAt!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  voidedBy!: string | null;

  @Column({ type: 'text', nullable: true })
  voidedWhy!: string | null;
}
