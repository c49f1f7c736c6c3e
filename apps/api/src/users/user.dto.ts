import { ROLES, type Role } from '@plumbline/domain';
import { Transform } from 'class-transformer';
import { IsEmail, IsISO8601, Matches } from 'class-validator';
import { PASSWORD_LEAST, PASSWORD_MOST } from '../auth/passwords.js';
import { TakesChoice, TakesId, TakesList, TakesText } from '../core/fields/input-fields.js';
import { readEmail } from './email.js';

export class GrantInput {
  @TakesChoice(ROLES, 'Role')
  readonly role!: Role;

  @TakesId({ nullable: true, description: 'Null: statewide' })
  readonly agencyId!: string | null;
}

/** The person that an account is for. */
export class PersonInput {
  @Transform(readEmail)
  @TakesText({ most: 254, least: 3 })
  @IsEmail({}, { message: 'Write an e-mail address, such as name@example.gov.' })
  readonly email!: string;

  @TakesText({ most: 200, least: 1 })
  readonly name!: string;
}

export class CreateUserInput extends PersonInput {
  @TakesText({
    most: PASSWORD_MOST,
    least: PASSWORD_LEAST,
    optional: true,
    description: 'Left out: the person sets their own with a password link',
  })
  readonly password?: string;

  @TakesList(() => GrantInput, { most: 100 })
  readonly grants!: GrantInput[];
}

export class ListUsersQuery {
  @TakesChoice(ROLES, 'Role', { optional: true })
  readonly role?: Role;

  @TakesId({ optional: true })
  readonly agencyId?: string;
}

/** What changes; what is left out stays. */
export class ChangeUserInput {
  @Transform(readEmail)
  @TakesText({ most: 254, least: 3, optional: true })
  @IsEmail({}, { message: 'Write an e-mail address, such as name@example.gov.' })
  readonly email?: string;

  @TakesText({ most: 200, least: 1, optional: true })
  readonly name?: string;
}

/** The parts of the address of one role of one person. */
export class GrantAddress {
  @TakesId()
  readonly id!: string;

  @TakesId()
  readonly grantId!: string;
}

export class EndGrantInput {
  @TakesText({ most: 40, optional: true, description: 'When it ends, in UTC; left out: now' })
  @IsISO8601({ strict: true }, { message: 'Write an instant that exists.' })
  @Matches(/T.*Z$/, { message: 'Write the instant in UTC, such as 2027-01-31T17:00:00Z.' })
  readonly until?: string;
}

export class SetPasswordInput {
  @TakesText({ most: 100, least: 1, description: 'The token of the link' })
  readonly token!: string;

  @TakesText({ most: PASSWORD_MOST, least: PASSWORD_LEAST })
  readonly password!: string;
}
