import { Transform } from 'class-transformer';
import { TakesText } from '../core/fields/input-fields.js';
import { PASSWORD_LEAST, PASSWORD_MOST } from './passwords.js';
import { readEmail } from '../users/email.js';

export class SignInInput {
  @Transform(readEmail)
  @TakesText({ most: 254, least: 1 })
  readonly email!: string;

  @TakesText({ most: 256, least: 1 })
  readonly password!: string;
}

export class OwnPasswordInput {
  @TakesText({ most: 256, least: 1 })
  readonly presentPassword!: string;

  @TakesText({ most: PASSWORD_MOST, least: PASSWORD_LEAST })
  readonly password!: string;
}
