import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { DomainError, mayEver } from '@plumbline/domain';
import type { FastifyRequest } from 'fastify';
import { accessOf } from '../core/allow.js';

/** Refuses who has no role that may ever do what the route does, and routes nobody opened. */
@Injectable()
export class AllowGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const access = accessOf(context.getHandler());
    if (access === 'public') return true;
    const { user } = context.switchToHttp().getRequest<FastifyRequest>();
    if (access !== null && user !== undefined && mayEver(user, access.allow)) return true;
    throw new DomainError('forbidden', { blockers: [{ code: 'needs-role' }] });
  }
}
