import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { plainId } from '../plain-id.js';
import { lazy, type Reference } from './view-fields.js';

/**
 * Checks and describes the fields of a request, one decorator a field:
 *
 *     export class ReturnItemInput {
 *       @TakesText({ most: 4000, least: 1 }) readonly comment!: string;
 *       @TakesDay({ optional: true }) readonly dueOn?: string;
 *     }
 */
export interface Taken {
  /** The field may be left out. */
  optional?: true;
  /** The field may be null. */
  nullable?: true;
  description?: string;
}

/** Skips the checks for the absent and for null exactly where the options allow them. */
const unlessLeftOut = ({ optional, nullable }: Taken): PropertyDecorator =>
  ValidateIf(
    (_object, value: unknown) =>
      !(optional === true && value === undefined) && !(nullable === true && value === null),
  );

const takes = (
  checks: readonly PropertyDecorator[],
  schema: ApiPropertyOptions,
  { optional, nullable, description }: Taken = {},
): PropertyDecorator =>
  applyDecorators(
    ...checks,
    unlessLeftOut({ ...(optional && { optional }), ...(nullable && { nullable }) }),
    (optional === true ? ApiPropertyOptional : ApiProperty)({
      ...schema,
      ...(nullable && { nullable }),
      ...(description === undefined ? {} : { description }),
    }),
  );

interface TextSize {
  /** Longest text, in UTF-16 units. */
  most: number;
  /** Shortest text; from 1 on, white space alone isn't enough. */
  least?: number;
}

const lengthText = ({ least = 0, most }: TextSize): string =>
  least > 1 ? `Write ${least} to ${most} characters.` : `Write at most ${most} characters.`;

export const TakesText = ({ most, least = 0, ...options }: TextSize & Taken) =>
  takes(
    [
      IsString({ message: 'Send text here.' }),
      Length(least, most, { message: lengthText({ least, most }) }),
      ...(least > 0 ? [Matches(/\S/, { message: 'Write something here.' })] : []),
    ],
    { type: 'string', minLength: least, maxLength: most },
    options,
  );

export const TakesId = (options?: Taken) =>
  takes(
    [IsUUID(undefined, { message: 'Send an id (a UUID).' }), Transform(toPlainId)],
    { type: 'string', format: 'uuid' },
    options,
  );

const toPlainId = ({ value }: { value: unknown }): unknown => plainId(value);
const toPlainIds = ({ value }: { value: unknown }): unknown =>
  Array.isArray(value) ? value.map(plainId) : value;

/** A day that exists, YYYY-MM-DD. */
export const TakesDay = (options?: Taken) =>
  takes(
    [
      IsISO8601({ strict: true }, { message: 'Write a day that exists.' }),
      Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'Write the day as YYYY-MM-DD.' }),
    ],
    { type: 'string', format: 'date' },
    options,
  );

export const TakesCount = ({ least, most, ...options }: { least: number; most: number } & Taken) =>
  takes(
    [
      IsInt({ message: 'Send a whole number.' }),
      Min(least, { message: `Send ${least} or more.` }),
      Max(most, { message: `Send ${most} or less.` }),
    ],
    { type: 'integer', minimum: least, maximum: most },
    options,
  );

export const TakesFlag = (options?: Taken) =>
  takes([IsBoolean({ message: 'Send true or false.' })], { type: 'boolean' }, options);

const A_LIST = { message: 'Send a list.' };
const EACH_ONCE = { message: 'Name each only once.' };
const choiceText = (choices: readonly string[]): string => `Send one of ${choices.join(', ')}.`;
const atMost = (most: number) => ArrayMaxSize(most, { message: `Send at most ${most}.` });

/** One of a closed set; `name` is the schema's, the same as the view's. */
export const TakesChoice = (choices: readonly string[], name: string, options?: Taken) =>
  takes(
    [IsIn([...choices], { message: choiceText(choices) })],
    { enum: [...choices], enumName: name },
    options,
  );

/** Some of a closed set, each once. */
export const TakesChoices = (choices: readonly string[], name: string, options?: Taken) =>
  takes(
    [
      IsArray(A_LIST),
      ArrayUnique(EACH_ONCE),
      IsIn([...choices], { each: true, message: choiceText(choices) }),
    ],
    { enum: [...choices], enumName: name, isArray: true },
    options,
  );

interface ListSize {
  /** Longest list. */
  most: number;
}

/** A list of texts, each checked like `TakesText`. */
export const TakesTexts = ({ most, each, ...options }: ListSize & { each: TextSize } & Taken) =>
  takes(
    [
      IsArray(A_LIST),
      atMost(most),
      IsString({ each: true, message: 'Send a list of texts.' }),
      Length(each.least ?? 0, each.most, { each: true, message: lengthText(each) }),
    ],
    { type: [String], maxItems: most },
    options,
  );

export const TakesIds = ({ most, ...options }: ListSize & Taken) =>
  takes(
    [
      IsArray(A_LIST),
      atMost(most),
      ArrayUnique(EACH_ONCE),
      IsUUID(undefined, { each: true, message: 'Send a list of ids (UUIDs).' }),
      Transform(toPlainIds),
    ],
    { type: 'array', items: { type: 'string', format: 'uuid' }, maxItems: most },
    options,
  );

/** Another input inside this one. */
export const TakesPart = (part: Reference, options?: Taken) =>
  takes(
    [ValidateNested({ message: 'Send an object here.' }), Type(part)],
    { type: lazy(part) },
    options,
  );

export const TakesList = (part: Reference, { most, ...options }: ListSize & Taken) =>
  takes(
    [
      IsArray(A_LIST),
      atMost(most),
      ValidateNested({ each: true, message: 'Send a list of objects.' }),
      Type(part),
    ],
    { type: lazy(part), isArray: true, maxItems: most },
    options,
  );

/** A query parameter that is `true` or left out. */
export const TakesQueryFlag = () =>
  takes(
    [IsIn([true], { message: 'Send true, or leave it out.' }), Transform(readTrue)],
    { type: 'boolean', enum: [true] },
    { optional: true },
  );

const readTrue = ({ value }: { value: unknown }): unknown => (value === 'true' ? true : value);

/** A whole number in a query parameter. */
export const TakesQueryCount = (size: { least: number; most: number }) =>
  applyDecorators(
    Type(() => Number),
    TakesCount({ ...size, optional: true }),
  );
