import { type Role } from '@plumbline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A role held in one agency, or statewide when `agencyId` is null, until `until`. */
@Entity('role_grant')
export class RoleGrant {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;

  @Column('uuid')
  userId!: string;

  @Column('text')
  role!: Role;

  @Column({ type: 'uuid', nullable: true })
  agencyId!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  until!: Date | null;
}
