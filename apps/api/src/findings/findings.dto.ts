import { FINDING_STATES, type FindingState, SEVERITIES, type Severity } from '@plumbline/domain';
import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsISO8601,
  Matches,
} from 'class-validator';
import {
  TakesChoice,
  TakesDay,
  TakesId,
  TakesQueryFlag,
  TakesText,
} from '../core/fields/input-fields.js';

/** What an official can say to a finding; a refusal is recorded for them by someone else. */
export const OWN_POSITIONS = ['agree', 'partly', 'disagree'] as const;
export type OwnPosition = (typeof OWN_POSITIONS)[number];

const optional = { optional: true } as const;

export class FindingsQuery {
  @TakesChoice(FINDING_STATES, 'FindingState', optional) readonly state?: FindingState;
  @TakesChoice(SEVERITIES, 'Severity', optional) readonly severity?: Severity;
  @TakesId(optional) readonly agencyId?: string;
  @TakesQueryFlag() readonly mine?: true;
}

export class RespondInput {
  @TakesChoice(OWN_POSITIONS, 'OwnPosition') readonly position!: OwnPosition;
  @TakesText({ least: 1, most: 20_000 }) readonly text!: string;
  @TakesText({ most: 20_000, optional: true, nullable: true })
  readonly plannedAction?: string | null;
  @TakesDay({ optional: true, nullable: true }) readonly plannedOn?: string | null;
}

export class RecordRefusalInput {
  @TakesText({ least: 1, most: 20_000 }) readonly text!: string;
  @ApiProperty({
    type: 'array',
    items: { type: 'string', format: 'date' },
    minItems: 1,
    maxItems: 20,
    description: 'The days a response was asked for',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsISO8601({ strict: true }, { each: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { each: true, message: 'Write each day as YYYY-MM-DD.' })
  readonly askedOn!: string[];
}

/** Why an issued finding no longer stands. */
export class WithdrawFindingInput {
  @TakesText({ most: 20_000 }) readonly reason!: string;
}
