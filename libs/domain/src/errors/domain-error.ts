import { BLOCKER_DETAILS } from './blocker-detail.js';
import { type Blocker, type BlockerCode } from './blocker.js';

/** Every way a command or a query is refused; the API has one table from code to HTTP status. */
export const ERROR_CODES = [
  'malformed',
  'not-signed-in',
  'forbidden',
  'not-found',
  'wrong-state',
  'stale',
  'too-large',
  'unsupported-media-type',
  'rule-unmet',
  'precondition-missing',
  'too-many-requests',
  'unavailable',
  'key-reused',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** One field that is wrong: RFC 6901 pointer, stable code, plain English fallback. */
export interface FieldError {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

const DETAILS: Readonly<Record<ErrorCode, string>> = {
  malformed: 'Check the request: a field is missing, unknown or of the wrong type.',
  'not-signed-in': 'Sign in and try again.',
  forbidden: 'Ask someone whose role covers this to do it.',
  'not-found': 'Check the address: nothing that you can see is there.',
  'wrong-state': 'Reload to see where this stands now; this step does not apply to it.',
  stale: 'Compare with the newer version, then save again.',
  'too-large': 'Send something smaller.',
  'unsupported-media-type': 'Send one of the accepted formats.',
  'rule-unmet': 'Complete what is listed, then try again.',
  'precondition-missing': 'Name the version you saw in If-Match.',
  'too-many-requests': 'Wait a moment, then try again.',
  unavailable: 'Try again in a moment; nothing was changed.',
  'key-reused': 'Use a new Idempotency-Key for a different request.',
};

/** The one error of the domain: a stable code, and what is needed to explain it. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly blockers: readonly Blocker[];
  readonly errors: readonly FieldError[];
  readonly detail: string;

  constructor(
    code: ErrorCode,
    more: {
      readonly blockers?: readonly Blocker[];
      readonly errors?: readonly FieldError[];
      readonly detail?: string;
    } = {},
  ) {
    super(more.detail ?? DETAILS[code]);
    this.name = 'DomainError';
    this.code = code;
    this.blockers = more.blockers ?? [];
    this.errors = more.errors ?? [];
    this.detail = this.message;
  }
}

const WHO: ReadonlySet<BlockerCode> = new Set<BlockerCode>([
  'needs-role',
  'not-its-officer',
  'not-its-supervisor',
  'not-responsible-official',
  'official-missing',
  'prepared-by-you',
  'not-its-owner',
  'own-action',
]);

const STATE: ReadonlySet<BlockerCode> = new Set<BlockerCode>([
  'wrong-status',
  'review-not-open',
  'review-sealed',
  'review-cancelled',
  'checklist-not-draft',
  'already-approved',
  'reopening-pending',
  'reopening-missing',
  'edition-changed',
  'items-not-accepted',
  'items-changed',
  'approvals-missing',
  'content-changed',
  'finding-draft',
  'finding-unanswered',
  'evidence-bytes-differ',
]);

/**
 * The error code that a list of blockers amounts to: another agency's thing is not found, then
 * the wrong person, then the wrong state, then an unmet rule.
 */
export function refusalCode(blockers: readonly Blocker[]): ErrorCode {
  const codes = blockers.map((blocker) => blocker.code);
  if (codes.includes('other-agency')) return 'not-found';
  if (codes.some((code) => WHO.has(code))) return 'forbidden';
  if (codes.some((code) => STATE.has(code))) return 'wrong-state';
  return 'rule-unmet';
}

/**
 * Throws a DomainError with the code the blockers amount to, and a field error for each that points
 * at a field; returns when there are none.
 */
export function refuseIfBlocked(blockers: readonly Blocker[]): void {
  if (blockers.length === 0) return;
  const errors = blockers.flatMap(({ code, pointer }) =>
    pointer === undefined ? [] : [{ pointer, code, detail: BLOCKER_DETAILS[code] }],
  );
  throw new DomainError(refusalCode(blockers), { blockers, errors });
}
