import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { Actor } from '@plumbline/domain';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { Keys } from '../config/keys.js';
import { ACCESS_TOKEN, type AccessClaims } from './access-tokens.js';
import { SessionStore } from './session.store.js';

/** Checks the bearer token, then asks the database whether its session still stands. */
@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy) {
  constructor(
    keys: Keys,
    private readonly sessions: SessionStore,
  ) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      secretOrKey: keys.accessToken,
      algorithms: [ACCESS_TOKEN.algorithm],
      issuer: ACCESS_TOKEN.issuer,
      audience: ACCESS_TOKEN.audience,
    });
  }

  validate({ sub, sid }: AccessClaims): Promise<Actor | null> {
    return this.sessions.actorOf({ userId: sub, sessionId: sid });
  }
}
