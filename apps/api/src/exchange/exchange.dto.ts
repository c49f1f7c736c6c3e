import { TakesChoice, TakesQueryFlag, TakesText } from '../core/fields/input-fields.js';
import { FORMAT_NAMES, type FormatName } from './formats/format.js';

export class ExportChecklistQuery {
  @TakesChoice(FORMAT_NAMES, 'ExchangeFormat') readonly format!: FormatName;
}

export class ImportChecklistQuery {
  @TakesChoice(FORMAT_NAMES, 'ExchangeFormat') readonly format!: FormatName;
  /** Only says what would change. */
  @TakesQueryFlag() readonly dry?: true;
  @TakesText({
    most: 64,
    optional: true,
    description: 'The basis of the preview: the import is stale when any item changed since',
  })
  readonly basis?: string;
}
