import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A supervisor's word that a finding may stay as it is up to a day. */
@Entity('risk_acceptance')
export class RiskAcceptance {
  @PrimaryColumn('uuid')
  agencyId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column('uuid')
  findingId!: string;

  @Column('text')
  why!: string;

  @Column('uuid')
  by!: string;

  @Column('date')
  expiresOn!: string;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt!: Date | null;
}
