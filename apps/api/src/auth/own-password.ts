import { Injectable } from '@nestjs/common';
import { type Actor, domainEvent, DomainError } from '@plumbline/domain';
import { AuditTrail } from '../audit/audit-trail.js';
import { Tenancy } from '../database/tenant.js';
import { endSessions } from './end-sessions.js';
import { MeService } from './me.service.js';
import { Passwords } from './passwords.js';
import { SignInCheck } from './sign-in-check.js';
import type { OwnPasswordInput } from './session.dto.js';

export interface OwnPasswordChange extends OwnPasswordInput {
  /** IP address of the request, for the throttle. */
  address: string;
  /** The session that stays. */
  sessionId: string | null;
}

/** People change their own password. */
@Injectable()
export class OwnPassword {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly check: SignInCheck,
    private readonly me: MeService,
    private readonly passwords: Passwords,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Sets the password and ends the person's other sessions.
   * @throws DomainError `rule-unmet` for a wrong present password, `too-many-requests` after many.
   */
  async change(actor: Actor, change: OwnPasswordChange): Promise<void> {
    await this.demandPresent(actor, change);
    const passwordHash = await this.passwords.hash(change.password);
    await this.tenancy.run(actor, async (tx) => {
      await tx.query(
        'UPDATE plumbline.app_user SET password_hash = $2, version = version + 1 WHERE id = $1',
        [actor.userId, passwordHash],
      );
      await tx.query('DELETE FROM plumbline.password_link WHERE user_id = $1', [actor.userId]);
      await endSessions(tx, {
        userId: actor.userId,
        why: 'password-set',
        except: change.sessionId,
      });
      const subject = { kind: 'user', id: actor.userId } as const;
      await this.audit.record(tx, [
        domainEvent({ type: 'user.password-set', agencyId: null, subject, payload: {} }),
      ]);
    });
  }

  private async demandPresent(
    actor: Actor,
    { presentPassword, address }: OwnPasswordChange,
  ): Promise<void> {
    const { email } = await this.me.viewOf(actor.userId);
    try {
      await this.check.userOf({ email, address, password: presentPassword });
    } catch (error) {
      // A 401 would say that the session is over, which it isn't.
      const isWrong = error instanceof DomainError && error.code === 'not-signed-in';
      throw isWrong ? wrongPresent() : error;
    }
  }
}

const wrongPresent = (): DomainError =>
  new DomainError('rule-unmet', {
    detail: 'The present password is wrong. Type it again.',
    errors: [{ pointer: '/presentPassword', code: 'wrong', detail: 'Type it again.' }],
  });
