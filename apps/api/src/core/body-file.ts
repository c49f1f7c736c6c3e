import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { DomainError } from '@plumbline/domain';
import type { FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';

/** Marks a route whose body is a file (`application/octet-stream`); read it with `@BodyFile()`. */
export const TakesFile = (): MethodDecorator =>
  applyDecorators(
    RouteConfig({ takesFile: true }),
    ApiConsumes('application/octet-stream'),
    ApiBody({ schema: { type: 'string', format: 'binary' } }),
  );

/** The body of a request as a stream; an empty one is an empty stream. */
export const bodyFileOf = ({ body, headers }: FastifyRequest): Readable => {
  if (body instanceof Readable) return body;
  if (headers['content-type'] === undefined || body === undefined) return Readable.from([]);
  throw new DomainError('unsupported-media-type');
};

/** Hands the body to a handler as a stream that fails with `too-large` past the limit. */
export const BodyFile = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Readable =>
    bodyFileOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
