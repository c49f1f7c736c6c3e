import { createHash, createHmac, randomBytes } from 'node:crypto';

/** How long after its use a refresh token is answered with the same successor again, in seconds. */
export const REPLAY_GRACE_SECONDS = 15;

/** A new refresh token: 256 random bits, base64url. */
export const newRefreshToken = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a token: its SHA-256, in hexadecimal. */
export const tokenHash = (token: string): string =>
  createHash('sha256').update(token).digest('hex');

/**
 * The token that follows `token`. It depends on nothing else, so two tabs that present the same
 * token at the same time get the same answer, in whichever process.
 */
export const successorOf = (token: string, key: string): string =>
  createHmac('sha256', key).update(token).digest('base64url');

/** What the database knows of a presented refresh token's use. */
export interface TokenUse {
  usedAt: Date | null;
  successorUsedAt: Date | null;
  now: Date;
}

/**
 * What presenting a refresh token means. `rotate`: its first use. `replay`: a second tab, or an
 * answer that got lost on the way; the same successor again. `theft`: someone else went on with
 * the successor long ago, so one of the two isn't the person.
 */
export const meaningOfUse = ({
  usedAt,
  successorUsedAt,
  now,
}: TokenUse): 'rotate' | 'replay' | 'theft' => {
  if (usedAt === null) return 'rotate';
  const isWithinGrace = now.getTime() - usedAt.getTime() <= REPLAY_GRACE_SECONDS * 1000;
  return isWithinGrace || successorUsedAt === null ? 'replay' : 'theft';
};
