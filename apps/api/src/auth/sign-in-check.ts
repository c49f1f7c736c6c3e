import { Injectable } from '@nestjs/common';
import { DomainError } from '@plumbline/domain';
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
  ) {}

  /** The id of the person whose address and password these are. */
  async userOf(attempt: SignInAttempt & { password: string }): Promise<string> {
    await this.throttle.admit(attempt);
    const user = await this.find(attempt.email);
    const isMatch = await this.passwords.matches(attempt.password, user?.passwordHash ?? null);
    if (!isMatch || user === null) {
      throw new DomainError('not-signed-in', {
        detail: 'E-mail address or password is wrong. Check both and try again.',
      });
    }
    await this.throttle.forgive(attempt);
    return user.id;
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
