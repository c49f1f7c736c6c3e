import { type EventType } from '@plumbline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * One event of the trail; `payload` holds its canonical bytes, null once erased by law. The column
 * `xid` has a type that TypeORM doesn't know; the database fills it and only SQL reads it.
 */
@Entity('audit_leaf')
export class AuditLeaf {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'uuid', nullable: true })
  agencyId!: string | null;

  @Column('text')
  subject!: string;

  @Column('integer')
  subjectVersion!: number;

  @Column('text')
  type!: EventType;

  @Column('text')
  schema!: string;

  @Column({ type: 'uuid', nullable: true })
  actorId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  onBehalfOf!: string | null;

  @Column('timestamptz')
  at!: Date;

  @Column({ type: 'bytea', nullable: true })
  payload!: Buffer | null;

  @Column('text')
  payloadSha256!: string;

  @Column({ type: 'bigint', nullable: true })
  leafIndex!: number | null;
}
