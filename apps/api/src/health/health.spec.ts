import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { testDatabase, type TestDatabase } from '../testing/test-database.js';
import { TestApp } from '../testing/test-app.js';

/** A wire between application and database that a test can cut and mend. */
class Wire {
  private server: Server | null = null;
  private port = 0;
  private readonly sockets = new Set<Socket>();

  constructor(private readonly target: URL) {}

  async mend(): Promise<void> {
    const server = createServer((socket) => {
      const other = connect(Number(this.target.port), this.target.hostname);
      for (const end of [socket, other]) {
        this.sockets.add(end);
        end.on('error', () => end.destroy());
      }
      socket.pipe(other).pipe(socket);
    });
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = readPort(server);
    this.server = server;
  }

  async cut(): Promise<void> {
    const { server } = this;
    const closed = new Promise((resolve) => server?.close(resolve) ?? resolve(null));
    for (const socket of this.sockets) socket.destroy();
    this.sockets.clear();
    await closed;
  }

  get url(): string {
    const url = new URL(this.target);
    url.host = `127.0.0.1:${this.port}`;
    return url.href;
  }
}

const readPort = (server: Server): number => {
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('Not listening on a port.');
  return address.port;
};

let database: TestDatabase;
const opened: TestApp[] = [];

beforeAll(async () => {
  database = await testDatabase();
});

afterEach(async () => {
  for (const app of opened.splice(0)) await app.close();
});

afterAll(() => database.close());

const start = async (url: string): Promise<TestApp> => {
  const test = await TestApp.start({ DATABASE_URL: url });
  opened.push(test);
  return test;
};

const asOwner = async ({ ownerUrl }: TestDatabase, sql: string): Promise<void> => {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(sql);
  await client.end();
};

describe('health', () => {
  it('is live and ready under the app role on a migrated database', async () => {
    const test = await start(database.appUrl);
    expect((await test.send('GET /api/health/live')).json()).toEqual({ status: 'live' });
    expect((await test.send('GET /api/health/ready')).json()).toEqual({ status: 'ready' });
  });

  it('is not ready under a role that owns the tables', async () => {
    const test = await start(database.ownerUrl);
    const response = await test.send('GET /api/health/ready');
    expect(response.statusCode).toBe(503);
    expect(response.json()).toMatchObject({ detail: expect.stringContaining('owns tables') });
  });

  it('is not ready while migrations are pending', async () => {
    const older = await testDatabase();
    await asOwner(
      older,
      'DELETE FROM plumbline.migration WHERE id = (SELECT max(id) FROM plumbline.migration)',
    );
    const test = await start(older.appUrl);
    const response = await test.send('GET /api/health/ready');
    expect(response.statusCode).toBe(503);
    expect(response.json()).toMatchObject({
      detail: expect.stringMatching(/^1 migration is pending.*DATABASE_OWNER_URL/),
    });
    await opened.pop()?.close();
    await older.close();
  });

  it('says unavailable while the database is away, and recovers by itself', async () => {
    const wire = new Wire(new URL(database.appUrl));
    await wire.mend();
    const test = await start(wire.url);
    const officer = await test.person({ roles: ['lead'] });
    expect((await test.send('GET /api/agencies', { as: officer })).statusCode).toBe(200);
    await wire.cut();
    const refused = await test.send('GET /api/agencies', { as: officer });
    expect(refused.statusCode).toBe(503);
    expect(refused.json()).toMatchObject({ code: 'unavailable' });
    expect(refused.headers['retry-after']).toBe('5');
    expect((await test.send('GET /api/health/ready')).statusCode).toBe(503);
    expect((await test.send('GET /api/health/live')).statusCode).toBe(200);
    await wire.mend();
    expect((await test.send('GET /api/agencies', { as: officer })).statusCode).toBe(200);
    expect((await test.send('GET /api/health/ready')).statusCode).toBe(200);
    await opened.pop()?.close();
    await wire.cut();
  });

  it('survives the server ending its idle connections', async () => {
    const test = await start(database.appUrl);
    const officer = await test.person({ roles: ['lead'] });
    await test.app.get(DataSource).query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid()`,
    );
    expect((await test.send('GET /api/agencies', { as: officer })).statusCode).toBe(200);
  });
});
