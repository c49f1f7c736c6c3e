import { TakesId, TakesText } from '../core/fields/input-fields.js';

/** What goes with an uploaded policy document, in the address. */
export class ImportPolicyQuery {
  @TakesText({ least: 1, most: 200, description: 'File name; its ending names the format' })
  readonly name!: string;
  @TakesText({ least: 1, most: 200, optional: true, description: 'The file name when left out' })
  readonly title?: string;
  @TakesId({ optional: true, description: 'The agency whose own document it is' })
  readonly ownerAgencyId?: string;
}
