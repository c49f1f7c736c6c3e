import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { IncomingMessage } from 'node:http';
import { v7 as uuid } from 'uuid';

const FROM_A_PROXY = /^[\w-]{8,64}$/;

/** The id a proxy gave the request in `X-Request-Id`, when it is harmless to log; else a new one. */
export const makeRequestId = (request: Pick<IncomingMessage, 'headers'>): string => {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && FROM_A_PROXY.test(given) ? given : uuid();
};

/** Hands the request's id to a handler. */
export const RequestId = createParamDecorator(
  (_data: unknown, context: ExecutionContext) =>
    context.switchToHttp().getRequest<FastifyRequest>().id,
);
