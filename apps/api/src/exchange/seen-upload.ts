import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { bodyFileOf } from '../core/body-file.js';
import { versionFromIfMatch } from '../core/if-match.js';

/** A file and the version it is meant for, as its sender saw it. */
export interface Upload {
  readonly body: Readable;
  readonly expectedVersion: number;
}

/** Hands a handler the body and the version that `If-Match` names. */
export const SeenUpload = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Upload => {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    return {
      body: bodyFileOf(request),
      expectedVersion: versionFromIfMatch(request.headers['if-match']),
    };
  },
);
