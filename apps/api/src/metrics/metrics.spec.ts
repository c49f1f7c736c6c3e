import { fastify } from 'fastify';
import { createServer } from 'node:net';
import { TestApp } from '../testing/test-app.js';
import { serveMetrics } from './serve-metrics.js';

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => {
        resolve(port);
      });
    });
  });

describe('metrics', () => {
  let test: TestApp;
  let url: string;

  beforeAll(async () => {
    const port = await freePort();
    test = await TestApp.start({ METRICS_PORT: String(port) });
    url = `http://127.0.0.1:${port}`;
  });

  afterAll(() => test.close());

  const read = async (): Promise<string> => (await fetch(`${url}/metrics`)).text();

  it('counts requests by route and tells nothing of addresses or people', async () => {
    const agencyId = await test.agency();
    const officer = await test.person({ roles: ['officer'], agencyId });
    await test.send(`GET /api/items/${agencyId}`, { as: officer });
    await test.send('GET /api/items?q=secret-word', { as: officer });
    await test.send('GET /api/nowhere/secret-word');
    const text = await read();
    expect(text).toMatch(
      /plumbline_http_request_seconds_count\{method="GET",route="\/api\/items\/:id",status="404"\} 1/,
    );
    for (const secret of [agencyId, officer.id, officer.email, 'secret-word']) {
      expect(text).not.toContain(secret);
    }
  });

  it('tells the figures of the process and whether the database answers', async () => {
    const text = await read();
    expect(text).toContain('process_cpu_seconds_total');
    expect(text).toContain('plumbline_database_up 1');
  });

  it('counts jobs by queue and state', async () => {
    const [queue] = await test.sql<{ name: string }>('SELECT name FROM pgboss.queue LIMIT 1');
    const name = queue?.name ?? '';
    await test.sql(
      `INSERT INTO pgboss.job (name, state) SELECT $1, 'completed'
                      FROM generate_series(1, 2)`,
      [name],
    );
    expect(await read()).toContain(`plumbline_jobs{queue="${name}",state="completed"} 2`);
  });

  it('answers nothing but its own address, and not on the port of the application', async () => {
    expect((await fetch(`${url}/`)).status).toBe(404);
    expect((await fetch(`${url}/metrics`, { method: 'POST' })).status).toBe(404);
    expect((await test.send('GET /metrics')).body).not.toContain('plumbline_');
  });

  it('refuses to start on a port that is taken, and says what to set', async () => {
    const server = fastify();
    const place = { metricsPort: Number(new URL(url).port), metricsHost: '127.0.0.1' };
    serveMetrics(server, place, async () => []);
    await expect(server.ready()).rejects.toThrow(/Set METRICS_PORT to another port/);
    await server.close();
  });
});
