import { ROLES, type Role } from '@plumbline/domain';
import { Transform } from 'class-transformer';
import { IsEmail } from 'class-validator';
import { PASSWORD_LEAST, PASSWORD_MOST } from '../auth/passwords.js';
import { TakesChoice, TakesId, TakesList, TakesText } from '../core/fields/input-fields.js';
import { readEmail } from './email.js';

export class GrantInput {
  @TakesChoice(ROLES, 'Role')
  readonly role!: Role;

  @TakesId({ nullable: true, description: 'Null: statewide' })
  readonly agencyId!: string | null;
}

/** A person with a way to sign in. */
export class PersonInput {
  @Transform(readEmail)
  @TakesText({ most: 254, least: 3 })
  @IsEmail({}, { message: 'Write an e-mail address, such as name@example.gov.' })
  readonly email!: string;

  @TakesText({ most: 200, least: 1 })
  readonly name!: string;

  @TakesText({ most: PASSWORD_MOST, least: PASSWORD_LEAST })
  readonly password!: string;
}

export class CreateUserInput extends PersonInput {
  @TakesList(() => GrantInput, { most: 100 })
  readonly grants!: GrantInput[];
}

export class ListUsersQuery {
  @TakesChoice(ROLES, 'Role', { optional: true })
  readonly role?: Role;

  @TakesId({ optional: true })
  readonly agencyId?: string;
}
