import type { Correction } from '@plumbline/seed-parser';
import { ApiProperty } from '@nestjs/swagger';
import { ShowsCount, ShowsId, ShowsPart, ShowsText } from '../core/fields/view-fields.js';
import { ExtractedTextView } from '../policies/parked/policy-file.view.js';

/** The newest reading of a document with what it was read from, to be corrected. */
export class StoredReadingView {
  @ShowsId({ description: 'Of the policy document' }) readonly documentId!: string;
  @ShowsText() readonly title!: string;
  @ShowsCount({ description: 'Of the document; goes up with each revision and reading' })
  readonly version!: number;
  @ShowsCount() readonly revision!: number;
  @ShowsCount({ description: 'Of the reading, within its revision' }) readonly number!: number;
  @ShowsText({ description: 'SHA-256 of the original bytes' }) readonly sha256!: string;
  @ShowsText() readonly fileName!: string;
  @ShowsPart(() => ExtractedTextView) readonly extracted!: ExtractedTextView;
  @ApiProperty({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    description: 'What a person corrected so far',
  })
  readonly corrections!: readonly Correction[];
}
