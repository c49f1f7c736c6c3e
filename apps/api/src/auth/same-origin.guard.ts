import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { DomainError } from '@plumbline/domain';
import type { FastifyRequest } from 'fastify';
import { Config } from '../config/config.js';

const hostOf = (origin: string): string | null =>
  URL.canParse(origin) ? new URL(origin).host : null;

/**
 * Refuses a request that another site's page sent. The cookie is SameSite=Strict; this also holds
 * for sibling subdomains. Clients that aren't browsers send neither header and pass.
 */
@Injectable()
export class SameOriginGuard implements CanActivate {
  constructor(private readonly config: Config) {}

  canActivate(context: ExecutionContext): boolean {
    const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
    const site = headers['sec-fetch-site'];
    const isForeignSite = site !== undefined && site !== 'same-origin';
    const { origin } = headers;
    const isForeignOrigin =
      origin !== undefined && origin !== this.config.publicUrl && hostOf(origin) !== headers.host;
    if (!isForeignSite && !isForeignOrigin) return true;
    throw new DomainError('forbidden', {
      detail: 'Send this from the page that this server serves.',
    });
  }
}
