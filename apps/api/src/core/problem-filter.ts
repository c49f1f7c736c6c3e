import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import { DomainError } from '@plumbline/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { isDatabaseOutage } from './database-outage.js';
import type { ProblemCode } from './problem.js';
import { Refusal } from './refusal.js';
import type { RouteTable } from './route-table.js';
import { sendProblem } from './send-problem.js';

const CODE_OF_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'malformed',
  401: 'not-signed-in',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  406: 'malformed',
  408: 'malformed',
  409: 'wrong-state',
  412: 'stale',
  413: 'too-large',
  414: 'malformed',
  415: 'unsupported-media-type',
  422: 'rule-unmet',
  428: 'precondition-missing',
  429: 'too-many-requests',
  431: 'too-large',
  503: 'unavailable',
};

/** Turns whatever was thrown into a problem (RFC 9457); what nobody foresaw is logged, and told by id only. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly logger: Logger,
    private readonly routes: RouteTable,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const refusal = this.refusalFor(error, request);
    this.logUnforeseen(error, refusal, request);
    // A download that breaks half way can't turn into a problem any more.
    if (reply.sent || reply.raw.headersSent) {
      reply.raw.destroy();
      return;
    }
    sendProblem(reply, refusal, request.id);
  }

  private refusalFor(error: unknown, request: FastifyRequest): Refusal {
    if (error instanceof Refusal) return withStandardHeaders(error);
    if (error instanceof DomainError) return withStandardHeaders(refusalOf(error));
    if (isDatabaseOutage(error)) return withStandardHeaders(new Refusal('unavailable'));
    const status = statusOf(error);
    if (status === 404) return this.notFound(request);
    const code = status === null ? 'internal' : (CODE_OF_STATUS[status] ?? 'internal');
    return withStandardHeaders(new Refusal(code));
  }

  private notFound(request: FastifyRequest): Refusal {
    const methods = this.routes.methodsOf(request.url);
    if (methods.length === 0 || methods.includes(request.method)) return new Refusal('not-found');
    return new Refusal('method-not-allowed', { headers: { allow: methods.join(', ') } });
  }

  private logUnforeseen(error: unknown, { code }: Refusal, request: FastifyRequest): void {
    if (code !== 'internal' && code !== 'unavailable') return;
    this.logger[code === 'internal' ? 'error' : 'warn'](
      { requestId: request.id, error },
      code === 'internal' ? 'request failed' : 'request refused: a service does not answer',
    );
  }
}

const statusOf = (error: unknown): number | null => {
  if (error instanceof HttpException) return error.getStatus();
  if (!(error instanceof Error) || !('statusCode' in error)) return null;
  return typeof error.statusCode === 'number' ? error.statusCode : null;
};

const refusalOf = (error: DomainError): Refusal =>
  new Refusal(error.code, {
    detail: error.detail,
    ...(error.blockers.length > 0 ? { blockers: error.blockers } : {}),
    ...(error.errors.length > 0 ? { errors: error.errors } : {}),
  });

const STANDARD_HEADERS: Readonly<Partial<Record<ProblemCode, Record<string, string>>>> = {
  'not-signed-in': { 'www-authenticate': 'Bearer' },
  unavailable: { 'retry-after': '5' },
};

const withStandardHeaders = (refusal: Refusal): Refusal => {
  const headers = STANDARD_HEADERS[refusal.code];
  if (headers === undefined) return refusal;
  return new Refusal(refusal.code, {
    ...refusal.details,
    headers: { ...headers, ...refusal.details.headers },
  });
};
