import { HttpErrorResponse } from '@angular/common/http';
import { type Blocker, type ErrorCode, ERROR_CODES, type FieldError } from '@plumbline/domain';

/** `offline` is ours: no answer came at all. */
export type ProblemCode = ErrorCode | 'offline' | 'unknown';

interface ProblemParts {
  readonly code: ProblemCode;
  readonly status: number;
  readonly detail: string;
  readonly requestId: string | null;
  readonly blockers: readonly Blocker[];
  readonly errors: readonly FieldError[];
  readonly current: unknown;
}

/** A refused or failed request, read from `application/problem+json` (RFC 9457). */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly status: number;
  readonly requestId: string | null;
  readonly blockers: readonly Blocker[];
  readonly errors: readonly FieldError[];
  /** The current view, on `stale`. */
  readonly current: unknown;

  constructor(parts: ProblemParts) {
    super(parts.detail);
    this.name = 'ProblemError';
    this.code = parts.code;
    this.status = parts.status;
    this.requestId = parts.requestId;
    this.blockers = parts.blockers;
    this.errors = parts.errors;
    this.current = parts.current;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isBlockers = (value: unknown): value is readonly Blocker[] =>
  Array.isArray(value) &&
  value.every((entry) => isRecord(entry) && typeof entry['code'] === 'string');

const isFieldErrors = (value: unknown): value is readonly FieldError[] =>
  Array.isArray(value) &&
  value.every((entry) => isRecord(entry) && typeof entry['pointer'] === 'string');

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function parseBody(body: unknown): Record<string, unknown> {
  if (isRecord(body)) return body;
  if (typeof body !== 'string') return {};
  try {
    const parsed: unknown = JSON.parse(body);
    return isRecord(parsed) ? parsed : {};
  } catch {
    // A proxy's HTML page, or nothing: the status alone has to do.
    return {};
  }
}

function codeOf(status: number, code: unknown): ProblemCode {
  const known = ERROR_CODES.find((candidate) => candidate === code);
  if (known !== undefined) return known;
  if (status === 0) return 'offline';
  return status === 502 || status === 503 || status === 504 ? 'unavailable' : 'unknown';
}

/** Any failure of a request as a ProblemError; what is one already stays itself. */
export function toProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  const response = error instanceof HttpErrorResponse ? error : null;
  const body = parseBody(response?.error);
  return new ProblemError({
    code: codeOf(response?.status ?? -1, body['code']),
    status: response?.status ?? -1,
    detail: textOf(body['detail']),
    requestId: textOf(body['requestId']) || (response?.headers.get('x-request-id') ?? null),
    blockers: isBlockers(body['blockers']) ? body['blockers'] : [],
    errors: isFieldErrors(body['errors']) ? body['errors'] : [],
    current: body['current'] ?? null,
  });
}

/** A refused request whose session is over. */
export const sessionEnded = (): ProblemError =>
  new ProblemError({
    code: 'not-signed-in',
    status: 401,
    detail: '',
    requestId: null,
    blockers: [],
    errors: [],
    current: null,
  });
