import type { FastifyInstance } from 'fastify';

const EVERY_MILLISECONDS = 50;

/**
 * Lets requests under way finish at shutdown, and closes each connection as soon as it has none.
 * Node closes only those that are idle at that moment; one that becomes idle later would hold the
 * process until its keep-alive ends.
 */
export const closeConnectionsOnceIdle = (server: FastifyInstance): void => {
  server.addHook('preClose', async () => {
    const timer = setInterval(() => server.server.closeIdleConnections(), EVERY_MILLISECONDS);
    server.server.once('close', () => clearInterval(timer));
    timer.unref();
  });
};
