import { Injectable } from '@nestjs/common';
import { type Actor, demand, domainEvent, DomainError } from '@plumbline/domain';
import { randomBytes } from 'node:crypto';
import { AuditTrail } from '../audit/audit-trail.js';
import { endSessions } from '../auth/end-sessions.js';
import { Passwords } from '../auth/passwords.js';
import { tokenHash } from '../auth/refresh-token.js';
import { Tenancy, type Tx } from '../database/tenant.js';
import { readUser } from './read-user.js';
import type { SetPasswordInput } from './user.dto.js';
import type { PasswordLinkView } from './user.view.js';

const VALID_MS = 24 * 60 * 60 * 1000;

/** Links with which people set their own password: good once, for a day. Only hashes are kept. */
@Injectable()
export class PasswordLinks {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly passwords: Passwords,
    private readonly audit: AuditTrail,
  ) {}

  /** Makes a link; an earlier one of the same person stops working. */
  async make(actor: Actor, userId: string): Promise<PasswordLinkView> {
    demand(actor, 'user.manage', { agencyId: null });
    const token = randomBytes(24).toString('base64url');
    return this.tenancy.run(actor, async (tx) => {
      const { disabled } = await readUser(tx, userId);
      if (disabled) throw disabledPerson();
      await tx.query('SELECT FROM plumbline.app_user WHERE id = $1 FOR UPDATE', [userId]);
      await tx.query('DELETE FROM plumbline.password_link WHERE user_id = $1', [userId]);
      const expiresAt = new Date(tx.now.getTime() + VALID_MS);
      await tx.query(
        `INSERT INTO plumbline.password_link (token_sha256, created_at, created_by, user_id, expires_at)
         VALUES ($1, $2, $3, $4, $5)`,
        [tokenHash(token), tx.now, actor.userId, userId, expiresAt],
      );
      await this.record(tx, { userId, type: 'user.password-link-made' });
      return { token, expiresAt: expiresAt.toISOString() };
    });
  }

  /**
   * Sets the password of the person the link was made for, and ends their sessions.
   * @throws DomainError `forbidden` for a link that is unknown, used or too old.
   */
  async setPassword({ token, password }: SetPasswordInput): Promise<void> {
    await this.tenancy.system(async (tx) => {
      const userId = await redeem(tx, token);
      // Hashed only for a link that stands: anyone can send requests here.
      await tx.query(
        'UPDATE plumbline.app_user SET password_hash = $2, version = version + 1 WHERE id = $1',
        [userId, await this.passwords.hash(password)],
      );
      await endSessions(tx, { userId, why: 'password-set' });
      await this.record(tx, { userId, type: 'user.password-set' });
    });
  }

  private record(
    tx: Tx,
    { userId, type }: { userId: string; type: 'user.password-link-made' | 'user.password-set' },
  ): Promise<void> {
    const subject = { kind: 'user', id: userId } as const;
    return this.audit.record(tx, [domainEvent({ type, agencyId: null, subject, payload: {} })]);
  }
}

/** Uses the link up in one statement, so that of two at once one wins. */
const redeem = async (tx: Tx, token: string): Promise<string> => {
  const rows = await tx.query<{ userId: string }>(
    `UPDATE plumbline.password_link l SET used_at = $2
       FROM plumbline.app_user u
      WHERE l.token_sha256 = $1 AND l.used_at IS NULL AND l.expires_at > $2
        AND u.id = l.user_id AND u.disabled_at IS NULL
      RETURNING l.user_id AS "userId"`,
    [tokenHash(token.trim()), tx.now],
  );
  if (rows[0] !== undefined) return rows[0].userId;
  throw new DomainError('forbidden', {
    detail: 'This link was used already or is too old. Ask an administrator for a new one.',
  });
};

const disabledPerson = (): DomainError =>
  new DomainError('wrong-state', { detail: 'This person is disabled. Enable them first.' });
