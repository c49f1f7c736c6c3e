import { TakesQueryCount, TakesText } from '../core/fields/input-fields.js';

/** What goes with the file of a new revision, in the address. */
export class RevisePolicyQuery {
  @TakesText({
    least: 1,
    most: 200,
    optional: true,
    description: 'File name; its ending names the format. Needed with a file',
  })
  readonly name?: string;
}

export class ComparisonQuery {
  /** The older revision; the one before when left out. */
  @TakesQueryCount({ least: 1, most: 1_000_000 }) readonly against?: number;
}
