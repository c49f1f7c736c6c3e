import { IsTimeZone, Matches } from 'class-validator';
import { TakesText } from '../core/fields/input-fields.js';

export class CreateAgencyInput {
  @TakesText({ most: 40, least: 2, description: 'Short name in review codes and addresses' })
  @Matches(/^[a-z][a-z0-9-]*$/, { message: 'Use lower-case letters, digits and hyphens.' })
  readonly slug!: string;

  @TakesText({ most: 200, least: 1 })
  readonly name!: string;

  @TakesText({ most: 64, least: 1, description: 'IANA name, such as America/New_York' })
  @IsTimeZone({ message: 'Write an IANA time zone, such as America/New_York.' })
  readonly timeZone!: string;
}

/** What changes; what is left out stays. The short name stands in review codes, so it stays too. */
export class ChangeAgencyInput {
  @TakesText({ most: 200, least: 1, optional: true })
  readonly name?: string;

  @TakesText({ most: 64, least: 1, optional: true })
  @IsTimeZone({ message: 'Write an IANA time zone, such as America/New_York.' })
  readonly timeZone?: string;
}
