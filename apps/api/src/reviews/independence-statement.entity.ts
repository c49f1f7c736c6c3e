import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an approver stated of their independence; append only. */
@Entity('independence_statement')
export class IndependenceStatement {
  @PrimaryColumn('uuid')
  agencyId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  reviewId!: string;

  @Column('integer')
  edition!: number;

  @Column('uuid')
  userId!: string;

  @Column('text')
  text!: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  madeAt!: Date;
}
