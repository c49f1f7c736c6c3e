import { TakesText } from '../core/fields/input-fields.js';
import { PersonInput } from '../users/user.dto.js';

export class SetupInput extends PersonInput {
  @TakesText({ most: 100, least: 1, description: 'The one-time token from the server log' })
  readonly token!: string;
}
