import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Rows of a query on the job queue; it may reject while the database is away. */
export type CountJobs = () => Promise<readonly { queue: string; state: string; count: number }[]>;

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** A histogram of the requests by method, route pattern and status: never by address or person. */
const measureRequests = (server: FastifyInstance, registry: Registry): void => {
  const duration = new Histogram({
    name: 'plumbline_http_request_seconds',
    help: 'Time from a request to the end of its answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers: [registry],
  });
  server.addHook('onResponse', async (request, reply) => {
    const route = request.is404 ? 'none' : (request.routeOptions.url ?? 'none');
    const labels = { method: request.method, route, status: reply.statusCode };
    duration.observe(labels, reply.elapsedTime / 1000);
  });
};

const countJobs = (registry: Registry, count: CountJobs): void => {
  new Gauge({
    name: 'plumbline_jobs',
    help: 'Jobs by queue and state.',
    labelNames: ['queue', 'state'],
    registers: [registry],
    async collect() {
      this.reset();
      for (const { queue, state, count: jobs } of await count()) this.set({ queue, state }, jobs);
    },
  });
};

/** Whether the database answered while the figures were taken: 1 or 0. */
const tellDatabase = (registry: Registry): Gauge =>
  new Gauge({
    name: 'plumbline_database_up',
    help: 'Whether the database answered.',
    registers: [registry],
  });

/** The process's figures, its requests and its jobs. Registers its hook, so call it before routes. */
export const createMetrics = (server: FastifyInstance, count: CountJobs): Registry => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  measureRequests(server, registry);
  const isUp = tellDatabase(registry);
  countJobs(registry, async () => {
    try {
      const jobs = await count();
      isUp.set(1);
      return jobs;
    } catch {
      // A database that is away is a figure, not a reason to show none.
      isUp.set(0);
      return [];
    }
  });
  return registry;
};
