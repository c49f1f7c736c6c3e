import { Injectable } from '@nestjs/common';
import { DomainError } from '@plumbline/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../config/config.js';
import { AccessTokens } from './access-tokens.js';
import { MeService } from './me.service.js';
import { clearRefreshCookie, readRefreshCookie, setRefreshCookie } from './refresh-cookie.js';
import { type Entry, SessionService } from './session.service.js';
import type { SessionView } from './session.view.js';
import type { SignInAttempt } from './sign-in-throttle.js';

/** Puts sessions into HTTP: the refresh token into the cookie, the access token into the body. */
@Injectable()
export class SessionAnswers {
  constructor(
    private readonly sessions: SessionService,
    private readonly accessTokens: AccessTokens,
    private readonly me: MeService,
    private readonly config: Config,
  ) {}

  async signIn(
    attempt: SignInAttempt & { password: string },
    reply: FastifyReply,
  ): Promise<SessionView> {
    return this.answer(await this.sessions.signIn(attempt), reply);
  }

  async refresh(request: FastifyRequest, reply: FastifyReply): Promise<SessionView> {
    const entry = await this.sessions.refresh(readRefreshCookie(request));
    if (entry !== null) return this.answer(entry, reply);
    clearRefreshCookie(reply, this.config);
    throw new DomainError('not-signed-in', { detail: 'Your session has ended. Sign in again.' });
  }

  async signOut(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    await this.sessions.signOut({
      token: readRefreshCookie(request),
      sessionId: this.accessTokens.sessionIn(request.headers.authorization),
    });
    clearRefreshCookie(reply, this.config);
  }

  private async answer(
    { session, refreshToken }: Entry,
    reply: FastifyReply,
  ): Promise<SessionView> {
    setRefreshCookie(reply, this.config, { token: refreshToken, expires: session.endsAt });
    return {
      accessToken: this.accessTokens.issue({ sub: session.userId, sid: session.sessionId }),
      expiresIn: this.config.accessTokenSeconds,
      me: await this.me.viewOf(session.userId),
    };
  }
}
