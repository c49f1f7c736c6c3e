import { LoggerModule } from 'nestjs-pino';
import { pino, type DestinationStream, type Logger } from 'pino';
import type { DynamicModule } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/config.js';
import { loggedError } from './logged-error.js';

/** Makes the process's logger: JSON lines, times in ISO 8601, errors without the data they quote. */
export const createLogger = (
  { logLevel }: Pick<Config, 'logLevel'>,
  destination?: DestinationStream,
): Logger => {
  const options = {
    level: logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: loggedError, error: loggedError },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
};

/** Lets services log through Nest with the request's id; the line per request is `logRequests`. */
export const loggerModule = (logger: Logger): DynamicModule =>
  LoggerModule.forRoot({
    pinoHttp: {
      logger,
      autoLogging: false,
      quietReqLogger: true,
      customAttributeKeys: { reqId: 'requestId' },
      wrapSerializers: false,
    },
  });

/**
 * Logs one line per request: id, method, the route's pattern (never the address itself, which can
 * hold ids and search words), status and milliseconds.
 */
export const logRequests = (server: FastifyInstance, logger: Logger): void => {
  server.addHook('onResponse', async (request, reply) => {
    const line = {
      requestId: request.id,
      method: request.method,
      route: request.is404 ? null : (request.routeOptions.url ?? null),
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
    };
    if (reply.statusCode >= 500) logger.error(line, 'request');
    else logger.info(line, 'request');
  });
};
