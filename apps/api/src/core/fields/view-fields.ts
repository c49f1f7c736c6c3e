import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';

/**
 * Describes the fields of a view in the API document, one decorator a field:
 *
 *     export class ItemView {
 *       @ShowsId() readonly id!: string;
 *       @ShowsChoice(ITEM_STATUSES, 'ItemStatus') readonly status!: ItemStatus;
 *       @ShowsDay({ nullable: true }) readonly dueOn!: string | null;
 *       @ShowsList(() => FindingView) readonly findings!: FindingView[];
 *     }
 */
export interface Shown {
  nullable?: true;
  description?: string;
}

export type Reference = () => new (...parameters: never[]) => object;

/**
 * Nest's document maker takes a function for a reference only when it is called `type`; any other
 * it takes for the class itself, and the reference comes out empty.
 */
export const lazy = (part: Reference): Reference => ({ type: () => part() }).type;

const shows = (schema: ApiPropertyOptions, options: Shown = {}): PropertyDecorator =>
  applyDecorators(ApiProperty({ ...schema, ...options }));

export const ShowsText = (options?: Shown) => shows({ type: 'string' }, options);
export const ShowsId = (options?: Shown) => shows({ type: 'string', format: 'uuid' }, options);
/** An instant in ISO 8601 with its zone. */
export const ShowsInstant = (options?: Shown) =>
  shows({ type: 'string', format: 'date-time' }, options);
/** A day, YYYY-MM-DD, in the agency's time zone. */
export const ShowsDay = (options?: Shown) => shows({ type: 'string', format: 'date' }, options);
/** A whole number. */
export const ShowsCount = (options?: Shown) => shows({ type: 'integer' }, options);
/** A number with a fraction. */
export const ShowsNumber = (options?: Shown) => shows({ type: 'number' }, options);
export const ShowsFlag = (options?: Shown) => shows({ type: 'boolean' }, options);
/** The lock counter that `If-Match` names. */
export const ShowsVersion = () =>
  shows({ type: 'integer', description: 'Send it back in If-Match with a change' });
/** A half-open range of UTF-16 offsets into the document's text. */
export const ShowsSpan = (options?: Shown) =>
  shows(
    { type: 'array', items: { type: 'integer' }, minItems: 2, maxItems: 2, example: [120, 184] },
    options,
  );

/** One of a closed set; `name` is the schema's, the same wherever the set is used. */
export const ShowsChoice = (choices: readonly string[], name: string, options?: Shown) =>
  shows({ enum: [...choices], enumName: name }, options);
export const ShowsChoices = (choices: readonly string[], name: string, options?: Shown) =>
  shows({ enum: [...choices], enumName: name, isArray: true }, options);

/** Another view inside this one. */
export const ShowsPart = (part: Reference, options?: Shown) => shows({ type: lazy(part) }, options);
export const ShowsList = (part: Reference, options?: Shown) =>
  shows({ type: lazy(part), isArray: true }, options);
export const ShowsTexts = (options?: Shown) => shows({ type: [String] }, options);
export const ShowsSpans = () =>
  shows({ type: 'array', items: { type: 'array', items: { type: 'integer' } } });
/** A JSON object whose fields vary. */
export const ShowsObject = (options?: Shown) =>
  shows({ type: 'object', additionalProperties: true }, options);
