import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One try to sign in; `subject` names what is throttled without naming a person. */
@Entity('sign_in_attempt')
export class SignInAttempt {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  subject!: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  attemptedAt!: Date;

  @Column({ type: 'boolean', default: false })
  succeeded!: boolean;
}
