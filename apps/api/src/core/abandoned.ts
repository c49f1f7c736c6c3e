import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { DomainError } from '@plumbline/domain';
import type { FastifyReply } from 'fastify';

/**
 * A signal that aborts when the caller hangs up before the answer is out, with the DomainError that
 * ends the handler quietly. Long work listens to it, so that nothing is done for nobody.
 */
export const Abandoned = createParamDecorator(
  (_data: unknown, context: ExecutionContext): AbortSignal => {
    const { raw } = context.switchToHttp().getResponse<FastifyReply>();
    const abandoned = new AbortController();
    raw.once('close', () => {
      if (raw.writableFinished) return;
      abandoned.abort(new DomainError('malformed', { detail: 'The request was cancelled.' }));
    });
    return abandoned.signal;
  },
);
