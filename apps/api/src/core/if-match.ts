import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { DomainError } from '@plumbline/domain';
import type { FastifyRequest } from 'fastify';

const VERSION = /^(?:W\/)?"(\d{1,9})"$|^(\d{1,9})$/;

/**
 * Reads the version a command was made against from `If-Match` (RFC 9110): `"7"`, `W/"7"` or 7.
 * @throws DomainError `precondition-missing` without the header, `malformed` for anything else.
 */
export const versionFromIfMatch = (header: string | undefined): number => {
  if (header === undefined) {
    throw new DomainError('precondition-missing', {
      detail: 'Send the version you last saw in the header If-Match, such as "7".',
    });
  }
  const match = VERSION.exec(header.trim());
  const digits = match?.[1] ?? match?.[2];
  if (digits === undefined) {
    throw new DomainError('malformed', {
      detail: 'If-Match holds one version number in quotes, such as "7".',
    });
  }
  return Number(digits);
};

const VersionParameter = createParamDecorator((_data: unknown, context: ExecutionContext) =>
  versionFromIfMatch(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);

/** Hands the version named by `If-Match` to a handler, and says in the API document it is needed. */
export const IfMatch =
  (): ParameterDecorator =>
  (target, key, index): void => {
    VersionParameter()(target, key, index);
    if (key === undefined) return;
    const handler = Object.getOwnPropertyDescriptor(target, key);
    if (handler === undefined) return;
    ApiHeader({
      name: 'If-Match',
      required: true,
      description: 'The version of the thing last seen, in quotes.',
      schema: { type: 'string', example: '"7"' },
    })(target, key, handler);
  };
