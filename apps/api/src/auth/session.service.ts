import { Injectable } from '@nestjs/common';
import { Keys } from '../config/keys.js';
import { Clock } from '../core/clock.js';
import { Tenancy } from '../database/tenant.js';
import { SignInCheck } from './sign-in-check.js';
import { type SignInAttempt } from './sign-in-throttle.js';
import { meaningOfUse, newRefreshToken, successorOf, tokenHash } from './refresh-token.js';
import { type OpenSession, SessionStore } from './session.store.js';

/** An open session and the refresh token that goes into the cookie. */
export interface Entry {
  session: OpenSession;
  refreshToken: string;
}

/** Opens, continues and ends sessions. */
@Injectable()
export class SessionService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly store: SessionStore,
    private readonly check: SignInCheck,
    private readonly keys: Keys,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `not-signed-in`, the same for a wrong password and an unknown address. */
  async signIn(attempt: SignInAttempt & { password: string }): Promise<Entry> {
    const userId = await this.check.userOf(attempt);
    const refreshToken = newRefreshToken();
    const session = await this.tenancy.system((tx) =>
      this.store.open(tx, { userId, tokenHash: tokenHash(refreshToken) }),
    );
    return { session, refreshToken };
  }

  /**
   * Exchanges a refresh token for its successor; null when the session has ended. A token whose
   * successor was used by another ends the whole session.
   */
  async refresh(token: string | null): Promise<Entry | null> {
    return token === null ? null : this.continueSession(token);
  }

  /** Ends the sessions that the refresh token and the access token name; neither is no error. */
  async signOut(named: { token: string | null; sessionId: string | null }): Promise<void> {
    await this.tenancy.system(async (tx) => {
      const byToken =
        named.token === null ? null : await this.store.present(tx, tokenHash(named.token));
      for (const id of new Set([byToken?.sessionId, named.sessionId])) {
        if (id != null) await this.store.end(tx, id, 'signed-out');
      }
    });
  }

  private continueSession(token: string): Promise<Entry | null> {
    const successor = successorOf(token, this.keys.refreshToken);
    return this.tenancy.system(async (tx) => {
      const presented = await this.store.present(tx, tokenHash(token));
      if (presented === null || !presented.isOpen) return null;
      const meaning = meaningOfUse({ ...presented, now: this.clock.now() });
      if (meaning === 'theft') {
        await this.store.end(tx, presented.sessionId, 'refresh-token-reused');
        return null;
      }
      if (meaning === 'rotate') {
        await this.store.rotate(tx, presented, {
          used: tokenHash(token),
          successor: tokenHash(successor),
        });
      }
      return { session: presented, refreshToken: successor };
    });
  }
}
