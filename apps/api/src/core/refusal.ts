import { type Blocker, DomainError } from '@plumbline/domain';
import type { FieldErrorView, ProblemCode } from './problem.js';

interface RefusalDetails {
  detail?: string;
  blockers?: readonly Blocker[];
  errors?: readonly FieldErrorView[];
  /** Sent with 412: the view as it is now. */
  current?: object;
  headers?: Readonly<Record<string, string>>;
}

/** A refusal that says more than the domain can: the current view, or headers such as Retry-After. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: ProblemCode,
    readonly details: RefusalDetails = {},
  ) {
    super(details.detail ?? code);
  }
}

/**
 * Runs a command and, where its version is stale, refuses with the current view, so that the
 * caller needs no second request to compare.
 */
export const withCurrent = async <T>(
  current: () => Promise<object>,
  command: () => Promise<T>,
): Promise<T> => {
  try {
    return await command();
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'stale') throw error;
    throw new Refusal('stale', { current: await current() });
  }
};
