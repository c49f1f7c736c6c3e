import { type Blocker, isBlank } from '../errors/blocker.js';
import { type ClaimStatus } from './claim.js';

/** What counsel says of one practice's claim; `asOf` is the day it was looked into. */
export interface ClaimStatement {
  readonly status: ClaimStatus;
  readonly note: string;
  readonly asOf: string;
}

/** What keeps a statement from being recorded; `today` is the last day that has begun anywhere. */
export const claimBlockers = (
  { asOf, note }: ClaimStatement,
  { today }: { readonly today: string },
): Blocker[] => [
  ...(isBlank(note) ? [{ code: 'claim-note-missing', pointer: '/note' } as const] : []),
  ...(asOf > today ? [{ code: 'as-of-after-today', pointer: '/asOf' } as const] : []),
];
