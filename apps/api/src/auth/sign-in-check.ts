import { Injectable } from '@nestjs/common';
import { domainEvent, DomainError } from '@plumbline/domain';
import { NIL } from 'uuid';
import { AuditTrail } from '../audit/audit-trail.js';
import { Tenancy } from '../database/tenant.js';
import { Passwords } from './passwords.js';
import { type SignInAttempt, SignInThrottle } from './sign-in-throttle.js';

/** Finds out who signs in. */
@Injectable()
export class SignInCheck {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly passwords: Passwords,
    private readonly throttle: SignInThrottle,
    private readonly audit: AuditTrail,
  ) {}

  /** The id of the person whose address and password these are. */
  async userOf(attempt: SignInAttempt & { password: string }): Promise<string> {
    await this.throttle.admit(attempt);
    const user = await this.find(attempt.email);
    const isMatch = await this.passwords.matches(attempt.password, user?.passwordHash ?? null);
    if (!isMatch || user === null) {
      await this.recordRefusal(user?.id ?? NIL);
      throw new DomainError('not-signed-in', {
        detail: 'E-mail address or password is wrong. Check both and try again.',
      });
    }
    await this.throttle.forgive(attempt);
    return user.id;
  }

  /**
   * An address that nobody has leaves the same trace, about nobody: neither the trail nor the time an
   * answer takes tells which addresses there are. The throttle bounds how many there can be.
   */
  private recordRefusal(userId: string): Promise<void> {
    const subject = { kind: 'user', id: userId } as const;
    const event = { type: 'user.password-refused', agencyId: null, subject, payload: {} } as const;
    return this.tenancy.system((tx) => this.audit.record(tx, [domainEvent(event)]));
  }

  private find(email: string): Promise<{ id: string; passwordHash: string | null } | null> {
    return this.tenancy.system(async (tx) => {
      const rows = await tx.query<{ id: string; passwordHash: string | null }>(
        `SELECT id, password_hash AS "passwordHash" FROM plumbline.app_user
          WHERE email = $1 AND disabled_at IS NULL`,
        [email],
      );
      return rows[0] ?? null;
    });
  }
}
