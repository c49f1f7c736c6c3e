import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A source text over all its revisions; `ownerAgencyId` null = edited by statewide leads. */
@Entity('policy_document')
export class PolicyDocument {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;

  @Column('text')
  slug!: string;

  @Column('text')
  title!: string;

  @Column({ type: 'uuid', nullable: true })
  ownerAgencyId!: string | null;
}
