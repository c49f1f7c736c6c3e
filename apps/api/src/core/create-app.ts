import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { AppModule } from '../app.module.js';
import type { Config } from '../config/config.js';
import { Clock } from './clock.js';
import { jobCounter } from '../metrics/job-counter.js';
import { serveMetrics } from '../metrics/serve-metrics.js';
import { closeConnectionsOnceIdle } from './close-connections.js';
import { createLogger, logRequests } from './logger.js';
import { nestLog } from './nest-log.js';
import { serveDocs } from './openapi/serve-docs.js';
import { ProblemFilter } from './problem-filter.js';
import { takeBodies } from './request-bodies.js';
import { Refusal } from './refusal.js';
import { makeRequestId } from './request-id.js';
import { RouteTable } from './route-table.js';
import { sendProblem } from './send-problem.js';
import { validation } from './validation.js';
import { setSecurityHeaders } from './web/security-headers.js';
import { serveWebApp } from './web/web-app.js';

export interface AppParts {
  clock?: Clock;
  logger?: Logger;
}

const UNREADABLE = 'The address is badly escaped or too long. Mend it.';

const createAdapter = (config: Config): FastifyAdapter =>
  new FastifyAdapter({
    bodyLimit: config.maxBodyBytes,
    trustProxy: (_address: string, hop: number) => hop < config.trustedProxies,
    genReqId: makeRequestId,
    // A request that still comes in on an open connection at shutdown is answered like any other.
    return503OnClosing: false,
    // An address the router itself can't read never reaches a filter.
    frameworkErrors: (_error: Error, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(reply, new Refusal('malformed', { detail: UNREADABLE }), request.id),
    // A slow upload may take minutes; headers may not.
    connectionTimeout: 0,
    requestTimeout: 10 * 60 * 1000,
    http: { headersTimeout: 20_000 },
  });

/**
 * Builds the whole application, ready for `listen` or `inject`. Tests may bring their own clock
 * and logger; everything else is as in production.
 */
export const createApp = async (
  config: Config,
  { clock = new Clock(), logger = createLogger(config) }: AppParts = {},
): Promise<NestFastifyApplication> => {
  const adapter = createAdapter(config);
  const server = adapter.getInstance();
  const routes = new RouteTable();
  routes.watch(server);
  logRequests(server, logger);
  closeConnectionsOnceIdle(server);
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with({ config, clock, logger }),
    adapter,
    { bodyParser: false, logger: nestLog(logger), abortOnError: false },
  );
  serveMetrics(server, config, jobCounter(app));
  app.setGlobalPrefix('api');
  app.useGlobalFilters(new ProblemFilter(logger, routes));
  app.useGlobalPipes(validation());
  takeBodies(server, config);
  await setSecurityHeaders(server, config);
  await server.register(cookie);
  await server.register(compress, { threshold: 1024, encodings: ['gzip', 'deflate'] });
  serveDocs(server, app);
  await serveWebApp(server, config);
  await app.init();
  await server.ready();
  return app;
};
