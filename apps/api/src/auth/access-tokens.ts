import { Injectable } from '@nestjs/common';
import { JwtService, type JwtModuleOptions, type JwtSignOptions } from '@nestjs/jwt';
import type { Config } from '../config/config.js';
import type { Keys } from '../config/keys.js';

/** What an access token says: whose (`sub`) and in which session (`sid`). */
export interface AccessClaims {
  sub: string;
  sid: string;
}

/** Pinned: a token of another algorithm, issuer or audience is no token. */
export const ACCESS_TOKEN = {
  algorithm: 'HS256',
  issuer: 'plumbline',
  audience: 'plumbline-api',
} as const;

/** Signs and checks access tokens with the pinned algorithm. */
export const jwtOptions = (config: Config, keys: Keys): JwtModuleOptions => ({
  secret: keys.accessToken,
  signOptions: { ...ACCESS_TOKEN, expiresIn: config.accessTokenSeconds } satisfies JwtSignOptions,
  verifyOptions: {
    algorithms: [ACCESS_TOKEN.algorithm],
    issuer: ACCESS_TOKEN.issuer,
    audience: ACCESS_TOKEN.audience,
  },
});

/** Makes access tokens, and reads one where a request need not carry it. */
@Injectable()
export class AccessTokens {
  constructor(private readonly jwt: JwtService) {}

  issue({ sub, sid }: AccessClaims): string {
    return this.jwt.sign({ sid }, { subject: sub });
  }

  /** The session a bearer header names; null when it carries no valid token. */
  sessionIn(authorization: string | undefined): string | null {
    const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) return null;
    try {
      return this.jwt.verify<AccessClaims>(token).sid;
    } catch {
      // Signing out with an outdated token is no error: there is nothing left to end by it.
      return null;
    }
  }
}
