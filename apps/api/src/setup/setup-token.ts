import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { tokenHash } from '../auth/refresh-token.js';
import type { Tx } from '../database/tenant.js';

const VALID_HOURS = 24;

/** The one-time token that proves its bearer reads the server's log. The database keeps its hash. */
@Injectable()
export class SetupToken {
  /** Makes a token that is good for a day; those of earlier starts end. */
  async issue(tx: Tx): Promise<string> {
    const token = randomBytes(18).toString('base64url');
    await tx.query('DELETE FROM plumbline.setup_token');
    await tx.query('INSERT INTO plumbline.setup_token (token_sha256, expires_at) VALUES ($1, $2)', [
      tokenHash(token),
      new Date(tx.now.getTime() + VALID_HOURS * 60 * 60 * 1000),
    ]);
    return token;
  }

  /** Uses the token up; false when it isn't one that stands. */
  async redeem(tx: Tx, token: string): Promise<boolean> {
    const redeemed = await tx.query(
      `SELECT FROM plumbline.setup_token
        WHERE token_sha256 = $1 AND used_at IS NULL AND expires_at > $2 FOR UPDATE`,
      [tokenHash(token.trim()), tx.now],
    );
    if (redeemed.length === 0) return false;
    await tx.query('UPDATE plumbline.setup_token SET used_at = $2 WHERE token_sha256 = $1', [
      tokenHash(token.trim()),
      tx.now,
    ]);
    return true;
  }
}
