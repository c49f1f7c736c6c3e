// One embedded PostgreSQL for a whole run of the API's tests; their databases are cloned in it.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../../../scripts/embedded-postgres.mjs';

const PREFIX = 'plumbline-api-test-';

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** A killed run can't remove its folder; the next one does. */
const removeLeftovers = (parent) => {
  for (const name of readdirSync(parent)) {
    const pid = Number(name.startsWith(PREFIX) ? name.slice(PREFIX.length).split('-')[0] : NaN);
    if (Number.isNaN(pid) || isAlive(pid)) continue;
    rmSync(join(parent, name), { recursive: true, force: true });
  }
};

const allowNewDatabases = async ({ dataDir, port }) => {
  const { superuser } = JSON.parse(readFileSync(join(dataDir, 'credentials.json'), 'utf8'));
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password: superuser,
    database: 'postgres',
  });
  await client.connect();
  await client.query('ALTER ROLE plumbline_owner CREATEDB');
  await client.end();
};

export default async () => {
  const parent = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
  removeLeftovers(parent);
  const dataDir = mkdtempSync(join(parent, `${PREFIX}${process.pid}-`));
  const server = await startEmbeddedPostgres({
    dataDir,
    settings: {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      max_connections: 100,
    },
  });
  await allowNewDatabases({ dataDir, port: server.port });
  process.env.PLUMBLINE_TEST_OWNER_URL = server.ownerUrl;
  process.env.PLUMBLINE_TEST_APP_URL = server.appUrl;
  globalThis.plumblineTestServer = { server, dataDir };
};
