import {
  CATEGORIES,
  type Category,
  CONTEXT_REASONS,
  type ContextReason,
  type Obligation,
  OBLIGATIONS,
} from '@plumbline/domain';
import {
  CORRECTION_KINDS,
  CORRECTION_LIMITS,
  type CorrectionKind,
  ISSUE_SEVERITY,
  type IssueCode,
} from '@plumbline/seed-parser';
import {
  TakesChoice,
  TakesCount,
  TakesId,
  TakesList,
  TakesText,
} from '../core/fields/input-fields.js';


/** What goes with an uploaded policy document, in the address. */
export class ImportPolicyQuery {
  @TakesText({
    least: 1,
    most: 200,
    optional: true,
    description: 'File name; its ending names the format. Needed with a file',
  })
  readonly name?: string;
  @TakesText({ least: 1, most: 200, optional: true, description: 'The file name when left out' })
  readonly title?: string;
  @TakesId({ optional: true, description: 'The agency whose own document it is' })
  readonly ownerAgencyId?: string;
}

/** What goes with a file to look at before it is saved. */
export class PolicyFileQuery {
  @TakesText({ least: 1, most: 200, description: 'File name; its ending names the format' })
  readonly name!: string;
}

const MOST_OFFSET = 2 ** 31 - 1;
const PLACE = { least: 0, most: MOST_OFFSET } as const;

/** One correction of a reading; which fields it has depends on its kind. */
export class CorrectionInput {
  @TakesChoice(CORRECTION_KINDS, 'CorrectionKind') readonly kind!: CorrectionKind;
  @TakesCount({ ...PLACE, description: 'Offset into the text, in UTF-16 code units' })
  readonly at!: number;
  @TakesCount({ ...PLACE, optional: true, description: 'Of a heading' }) readonly end?: number;
  @TakesCount({
    least: 1,
    most: 9999,
    optional: true,
    nullable: true,
    description: 'Of a heading; null for the next one',
  })
  readonly number?: number | null;
  @TakesChoice(CONTEXT_REASONS, 'ContextReason', { optional: true })
  readonly reason?: ContextReason;
  @TakesText({ least: 1, most: CORRECTION_LIMITS.ref, optional: true }) readonly ref?: string;
  @TakesText({ least: 1, most: CORRECTION_LIMITS.title, optional: true, nullable: true })
  readonly title?: string | null;
  @TakesChoice(OBLIGATIONS, 'Obligation', { optional: true }) readonly obligation?: Obligation;
  @TakesChoice(CATEGORIES, 'Category', { optional: true }) readonly category?: Category;
  @TakesText({ least: 1, most: CORRECTION_LIMITS.wording, optional: true })
  readonly wording?: string;
  @TakesChoice(Object.keys(ISSUE_SEVERITY), 'IssueCode', { optional: true })
  readonly code?: IssueCode;
}

/** The corrections of a reading, all of them: those of the reading before don't go on by themselves. */
export class CorrectReadingInput {
  @TakesList(() => CorrectionInput, { most: CORRECTION_LIMITS.corrections })
  readonly corrections!: CorrectionInput[];
}

/** An uploaded file to save: as it was read, with what a person corrected. */
export class SaveFileInput extends CorrectReadingInput {
  @TakesText({ least: 64, most: 64, description: 'SHA-256 as `POST /policy-files` answered it' })
  readonly sha256!: string;
  @TakesText({ least: 1, most: 200, description: 'Its ending names the format' })
  readonly fileName!: string;
}

/** An uploaded file to save as a new policy document. */
export class SavePolicyInput extends SaveFileInput {
  @TakesText({ least: 1, most: 200, optional: true, description: 'The file name when left out' })
  readonly title?: string;
  @TakesId({ optional: true, description: 'The agency whose own document it is' })
  readonly ownerAgencyId?: string;
}
