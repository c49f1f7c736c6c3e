import { ApiProperty } from '@nestjs/swagger';
import {
  CATEGORIES,
  type Category,
  EVIDENCE_SLOTS,
  type EvidenceSlot,
  ITEM_FIGURES,
  ITEM_STATUSES,
  type ItemFigure,
  type ItemStatus,
  METHODS,
  type Method,
  type Obligation,
  OBLIGATIONS,
  OUTCOMES,
  type Outcome,
  SEVERITIES,
  type Severity,
} from '@plumbline/domain';
import { Transform } from 'class-transformer';
import { IsObject } from 'class-validator';
import {
  TakesChoice,
  TakesChoices,
  TakesCount,
  TakesDay,
  TakesFlag,
  TakesId,
  TakesIds,
  TakesList,
  TakesQueryCount,
  TakesQueryFlag,
  TakesText,
} from '../core/fields/input-fields.js';
import { toList } from '../core/fields/to-list.js';

const LONGEST_TEXT = 20_000;
const LONGEST_COMMENT = 4000;
const optional = { optional: true } as const;

/** Which items, and where the page begins. */
export class ItemsQuery {
  @TakesQueryFlag() readonly mine?: true;
  @TakesQueryFlag() readonly waiting?: true;
  @TakesQueryFlag() readonly overdue?: true;
  @TakesIds({ most: 200, ...optional })
  @Transform(toList)
  readonly reviewId?: string[];
  @TakesId(optional) readonly agencyId?: string;
  @TakesChoice(ITEM_STATUSES, 'ItemStatus', optional) readonly status?: ItemStatus;
  @TakesChoice(OUTCOMES, 'Outcome', optional) readonly outcome?: Outcome;
  @TakesChoice(CATEGORIES, 'Category', optional) readonly category?: Category;
  @TakesChoice(SEVERITIES, 'Severity', { ...optional, description: 'Has such an open finding' })
  readonly severity?: Severity;
  @TakesChoice(OBLIGATIONS, 'Obligation', optional) readonly obligation?: Obligation;
  @TakesChoice(ITEM_FIGURES, 'ItemFigure', { ...optional, description: 'Is counted in it' })
  readonly figure?: ItemFigure;
  @TakesQueryFlag() readonly real?: true;
  @TakesDay(optional) readonly dueFrom?: string;
  @TakesDay(optional) readonly dueTo?: string;
  @TakesDay({ ...optional, description: 'Of reviews whose period begins on this day or later' })
  readonly from?: string;
  @TakesDay({ ...optional, description: 'Of reviews whose period ends by this day' })
  readonly to?: string;
  @TakesText({ most: 200, ...optional, description: 'Words of ref, title or wording' })
  readonly q?: string;
  @TakesText({ most: 400, ...optional, description: 'nextCursor of the page before' })
  readonly cursor?: string;
  @TakesQueryCount({ least: 1, most: 200 }) readonly limit?: number;
}

/** One revision of a piece of evidence and what it is cited for. */
export class CitedRevisionInput {
  @TakesId() readonly evidenceId!: string;
  @TakesCount({ least: 1, most: 1_000_000 }) readonly evidenceRevision!: number;
  @TakesChoice(EVIDENCE_SLOTS, 'EvidenceSlot') readonly slot!: EvidenceSlot;
}

/** A finding of the assessment: with `id` one that stands already. */
export class FindingInput {
  @TakesId(optional) readonly id?: string;
  @TakesText({ most: LONGEST_TEXT }) readonly criteria!: string;
  @TakesText({ most: LONGEST_TEXT }) readonly condition!: string;
  @TakesText({ most: LONGEST_TEXT }) readonly cause!: string;
  @TakesText({ most: LONGEST_TEXT }) readonly effect!: string;
  @TakesText({ most: LONGEST_TEXT }) readonly recommendation!: string;
  @TakesChoice(SEVERITIES, 'Severity') readonly severity!: Severity;
  @TakesId({ nullable: true }) readonly responsibleOfficialId!: string | null;
  @TakesFlag({ ...optional, description: 'Withdraws a draft finding' })
  readonly withdraw?: boolean;
}

/** The whole content of an item; saving it makes the next revision when it changed. */
export class AssessmentInput {
  @TakesChoice(OUTCOMES, 'Outcome') readonly outcome!: Outcome;
  @TakesChoices(METHODS, 'Method') readonly methods!: Method[];
  @TakesText({ most: LONGEST_TEXT }) readonly narrative!: string;
  @TakesText({ most: LONGEST_TEXT, nullable: true }) readonly reason!: string | null;
  @TakesList(() => CitedRevisionInput, { most: 100 }) readonly evidence!: CitedRevisionInput[];
  @TakesList(() => FindingInput, { most: 20 }) readonly findings!: FindingInput[];
}

/** One person's unsent words, in whatever shape their form has. */
export class DraftInput {
  @TakesCount({ least: 0, most: 1_000_000, description: 'The revision it was begun on' })
  readonly baseRevision!: number;
  @ApiProperty({ type: 'object', additionalProperties: true })
  @IsObject()
  readonly fields!: Record<string, unknown>;
}

/** A supervisor's acceptance. */
export class AcceptInput {
  @TakesText({ most: LONGEST_COMMENT, optional: true, nullable: true })
  readonly comment?: string | null;
}

/** What the officer is asked to change; that it isn't empty is the domain's rule. */
export class CommentInput {
  @TakesText({ most: LONGEST_COMMENT }) readonly comment!: string;
}

/** Why an accepted item is taken up again. */
export class ReasonInput {
  @TakesText({ most: LONGEST_COMMENT }) readonly reason!: string;
}
