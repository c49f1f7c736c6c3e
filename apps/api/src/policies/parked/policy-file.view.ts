import { type LineMark } from '@plumbline/seed-parser';
import { ApiProperty } from '@nestjs/swagger';
import { ShowsCount, ShowsPart, ShowsText } from '../../core/fields/view-fields.js';

/** The words of a file: all that the parser looks at, to be read and corrected by whoever asks. */
export class ExtractedTextView {
  @ShowsText({ description: 'Decoded, LF, no byte order mark' }) readonly text!: string;
  @ApiProperty({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    description: 'What the file says of its lines: headings, lists, bold titles, page furniture',
  })
  readonly marks!: readonly LineMark[];
  @ShowsText({ description: 'What made the text of the bytes, with its version' })
  readonly extractor!: string;
  @ShowsText() readonly mediaType!: string;
  @ShowsText({ nullable: true }) readonly encoding!: string | null;
}

/** A file that waits to be saved; after a day it is gone. */
export class PolicyFileView {
  @ShowsText({ description: 'SHA-256 of the bytes' }) readonly sha256!: string;
  @ShowsCount({ description: 'In bytes' }) readonly size!: number;
  @ShowsText() readonly mediaType!: string;
  @ShowsPart(() => ExtractedTextView) readonly extracted!: ExtractedTextView;
}
