import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { DomainError } from '@plumbline/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { lastValueFrom, type Observable, of } from 'rxjs';
import { withCommandHook } from '../../database/command-hook.js';
import { AnsweredBefore, KeptAnswer } from './kept-answer.js';
import { hashRequest } from './request-hash.js';

export const IDEMPOTENCY_KEY = 'Idempotency-Key';
/** Says in an answer that it is the one kept from before. */
export const REPLAYED = 'Idempotency-Replayed';

const KEY = /^[\x21-\x7e]{1,255}$/;

const keyOf = ({ headers }: FastifyRequest): string | null => {
  const key = headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key === 'string' && KEY.test(key)) return key;
  throw new DomainError('malformed', {
    detail:
      'An Idempotency-Key has 1 to 255 visible ASCII characters: a new UUID for each command.',
  });
};

/** Runs a handler once for each key of a person, and answers the same request again as before. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const key = keyOf(request);
    if (key === null) return next.handle();
    const reply = http.getResponse<FastifyReply>();
    const kept = new KeptAnswer({
      key,
      requestSha256: hashRequest(request),
      status: () => reply.statusCode,
    });
    return of(await answerOnce(kept, { next, reply }));
  }
}

const answerOnce = async (
  kept: KeptAnswer,
  { next, reply }: { next: CallHandler; reply: FastifyReply },
): Promise<unknown> => {
  try {
    const answer: unknown = await withCommandHook(kept, () => lastValueFrom(next.handle()));
    if (kept.holds(answer)) return answer;
    throw new Error('An idempotent handler has to answer what its transaction returned.');
  } catch (error) {
    if (!(error instanceof AnsweredBefore)) throw error;
    void reply.status(error.status).header(REPLAYED, 'true');
    return error.answer;
  }
};

/**
 * Lets a command be sent again without being done again: with a key in `Idempotency-Key`, its answer
 * is kept for 24 hours in the command's own transaction. The handler runs exactly one transaction and
 * answers what that returns.
 */
export const Idempotent = (): MethodDecorator =>
  applyDecorators(
    UseInterceptors(IdempotencyInterceptor),
    ApiHeader({
      name: IDEMPOTENCY_KEY,
      required: false,
      description:
        'A new value for each command, such as a UUID. The same request with the same key is done ' +
        `once: for 24 hours it gets the first answer again, with ${REPLAYED}. 409 while the first ` +
        'is under way, 422 `key-reused` for another request.',
      schema: { type: 'string', minLength: 1, maxLength: 255 },
    }),
  );
