import { PASSWORD_LEAST, PASSWORD_MOST } from '../auth/passwords.js';
import { TakesText } from '../core/fields/input-fields.js';
import { PersonInput } from '../users/user.dto.js';

export class SetupInput extends PersonInput {
  @TakesText({ most: PASSWORD_MOST, least: PASSWORD_LEAST })
  readonly password!: string;

  @TakesText({ most: 100, least: 1, description: 'The one-time token from the server log' })
  readonly token!: string;
}
