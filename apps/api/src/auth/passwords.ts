import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { randomBytes } from 'node:crypto';

/** Shortest password, in characters (NIST SP 800-63B-4 for a password alone); no other rule. */
export const PASSWORD_LEAST = 15;
/** Longest password, in UTF-16 units: a bound for the work of hashing. */
export const PASSWORD_MOST = 256;

// argon2id with the cost OWASP names for it: 19 MiB, two passes, one lane.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The same characters typed on another keyboard give the same bytes (NFKC). */
const normalized = (password: string): string => password.normalize('NFKC');

/** Hashes and checks passwords. */
@Injectable()
export class Passwords {
  private decoy: Promise<string> | null = null;

  hash(password: string): Promise<string> {
    return hash(normalized(password), COST);
  }

  /** Checks a password; takes as long when there is no such person (`stored` null). */
  async matches(password: string, stored: string | null): Promise<boolean> {
    this.decoy ??= hash(randomBytes(32), COST);
    const isMatch = await verify(stored ?? (await this.decoy), normalized(password));
    return isMatch && stored !== null;
  }
}
