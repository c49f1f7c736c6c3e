import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type Blocker, ERROR_CODES, type ErrorCode } from '@plumbline/domain';

export const PROBLEM_CODES = [...ERROR_CODES, 'method-not-allowed', 'internal'] as const;
export type ProblemCode = ErrorCode | 'method-not-allowed' | 'internal';

interface Meaning {
  status: number;
  title: string;
  /** What to do next; a more exact one given with the error wins. */
  detail: string;
}

/** The one table from a code to its HTTP status and words. */
export const PROBLEMS: Readonly<Record<ProblemCode, Meaning>> = {
  malformed: {
    status: 400,
    title: 'The request is malformed',
    detail: 'Mend what `errors` names, or see /api/docs for the shape of this request.',
  },
  'not-signed-in': {
    status: 401,
    title: 'Not signed in',
    detail: 'Sign in, then send the access token as a bearer token.',
  },
  forbidden: {
    status: 403,
    title: 'Not allowed',
    detail: 'Your roles do not allow this. Ask an administrator if they should.',
  },
  'not-found': {
    status: 404,
    title: 'Not found',
    detail: 'Nothing is here for you. Check the address.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'Method not allowed',
    detail: 'Use one of the methods in the header Allow.',
  },
  'wrong-state': {
    status: 409,
    title: 'Not possible in this state',
    detail: 'Reload to see where it stands; `blockers` says what is in the way.',
  },
  stale: {
    status: 412,
    title: 'Changed in the meantime',
    detail: 'Someone changed this since you read it. Compare with `current`, then send it again.',
  },
  'too-large': {
    status: 413,
    title: 'Too large',
    detail: 'Send less in one request.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'Unsupported media type',
    detail: 'Send application/json, or application/octet-stream where a file is expected.',
  },
  'rule-unmet': {
    status: 422,
    title: 'A rule is not met',
    detail: '`blockers` and `errors` say what is missing.',
  },
  'key-reused': {
    status: 422,
    title: 'Idempotency key used before',
    detail: 'Send another request with another Idempotency-Key.',
  },
  'precondition-missing': {
    status: 428,
    title: 'Version missing',
    detail: 'Send the version you last saw in the header If-Match.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    detail: 'Wait as long as the header Retry-After says, then try again.',
  },
  unavailable: {
    status: 503,
    title: 'Temporarily unavailable',
    detail: 'The database does not answer. Nothing was changed. Try again in a moment.',
  },
  internal: {
    status: 500,
    title: 'Something went wrong here',
    detail: 'Try again. If it stays, tell an administrator the request id.',
  },
};

/** One field that is wrong. */
export class FieldErrorView {
  @ApiProperty({ description: 'JSON pointer (RFC 6901) into the body', example: '/dueOn' })
  readonly pointer!: string;

  @ApiProperty({ example: 'unknown-field' })
  readonly code!: string;

  @ApiProperty()
  readonly detail!: string;
}

/** A reason why an action is not allowed now, by code. */
export class BlockerView {
  @ApiProperty({ example: 'evidence-missing' })
  readonly code!: string;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
  })
  readonly params?: Record<string, string | number>;

  @ApiPropertyOptional({ description: 'JSON pointer (RFC 6901) to what the reason is about' })
  readonly pointer?: string;
}

/** Every refusal has this shape (RFC 9457, application/problem+json). */
export class ProblemView {
  @ApiProperty({ example: '/problems/stale' })
  readonly type!: string;

  @ApiProperty()
  readonly title!: string;

  @ApiProperty({ type: 'integer', example: 412 })
  readonly status!: number;

  @ApiProperty()
  readonly detail!: string;

  @ApiProperty({ enum: PROBLEM_CODES, enumName: 'ProblemCode' })
  readonly code!: ProblemCode;

  @ApiProperty()
  readonly requestId!: string;

  @ApiPropertyOptional({ type: [BlockerView] })
  readonly blockers?: readonly Blocker[];

  @ApiPropertyOptional({ type: [FieldErrorView] })
  readonly errors?: readonly FieldErrorView[];

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description: 'With 412: the thing as it is now',
  })
  readonly current?: object;
}
