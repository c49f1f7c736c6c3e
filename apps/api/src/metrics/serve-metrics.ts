import type { FastifyInstance } from 'fastify';
import { createServer, type Server } from 'node:http';
import type { Registry } from 'prom-client';
import type { Config } from '../config/config.js';
import { errorCodeOf } from '../config/error-code.js';
import { StartupError } from '../config/startup-error.js';
import { type CountJobs, createMetrics } from './metrics.js';

type Place = Pick<Config, 'metricsPort' | 'metricsHost'>;

const listen = (server: Server, { metricsPort, metricsHost }: Place): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error) => {
      reject(
        new StartupError(
          `The metrics can't be served on ${metricsHost}:${metricsPort} (${errorCodeOf(error) ?? error.message}). Set METRICS_PORT to another port, or leave it out.`,
          { cause: error },
        ),
      );
    });
    server.listen({ port: metricsPort, host: metricsHost }, resolve);
  });

const answering = (registry: Registry): Server =>
  createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });

/**
 * Serves `/metrics` in Prometheus's text format on a port of its own, so that no proxy in front of
 * the application shows it by accident. Without METRICS_PORT nothing is measured or served.
 */
export const serveMetrics = (server: FastifyInstance, config: Place, count: CountJobs): void => {
  if (config.metricsPort === 0) return;
  const metrics = answering(createMetrics(server, count));
  server.addHook('onReady', () => listen(metrics, config));
  server.addHook('onClose', async () => {
    metrics.close();
    metrics.closeAllConnections();
  });
};
