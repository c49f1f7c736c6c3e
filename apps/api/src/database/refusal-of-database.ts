import { type Blocker, DomainError, refusalCode } from '@plumbline/domain';

/** SQLSTATEs that the triggers raise, and what each keeps from happening. */
const BLOCKERS: Readonly<Record<string, Blocker>> = {
  PL001: { code: 'review-sealed' },
  PL002: { code: 'review-cancelled' },
  PL003: { code: 'checklist-not-draft' },
  PL004: { code: 'prepared-by-you' },
  PL006: { code: 'wrong-status' },
  decision_one_standing_accept: { code: 'wrong-status' },
  decision_one_standing_approve: { code: 'already-approved' },
};
const NOT_FOUND = 'PL005';

/** Two transactions in each other's way: serialization failure, deadlock, lock not available. */
const COLLISIONS = ['40001', '40P01', '55P03'];

const textOf = (error: object, key: 'code' | 'constraint'): string => {
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' ? value : '';
};

/**
 * What the database refused by a rule of its own, as the error of the domain that it stands for;
 * null for anything else. Services ask first, so this is the last line, for the race and the bug.
 */
export const refusalOfDatabase = (error: unknown): DomainError | null => {
  if (!(error instanceof Error)) return null;
  const code = textOf(error, 'code');
  if (code === NOT_FOUND) return new DomainError('not-found');
  if (COLLISIONS.includes(code)) return new DomainError('unavailable');
  const blocker = BLOCKERS[code] ?? BLOCKERS[textOf(error, 'constraint')];
  if (blocker === undefined) return null;
  return new DomainError(refusalCode([blocker]), { blockers: [blocker] });
};
