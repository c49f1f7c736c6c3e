import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person who can sign in; people are disabled, never deleted. */
@Entity('app_user')
export class AppUser {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;

  @Column('text')
  email!: string;

  @Column('text')
  name!: string;

  /** Null until the person has set a password with a link. */
  @Column({ type: 'text', nullable: true })
  passwordHash!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  disabledAt!: Date | null;
}
