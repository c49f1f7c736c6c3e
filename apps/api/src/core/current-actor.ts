import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type Actor, DomainError } from '@plumbline/domain';
import type { FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who sent the request; set by the authentication guard. */
    user?: Actor;
  }
}

/** Hands the signed-in person to a handler. */
export const CurrentActor = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Actor => {
    const { user } = context.switchToHttp().getRequest<FastifyRequest>();
    if (user === undefined) throw new DomainError('not-signed-in');
    return user;
  },
);
