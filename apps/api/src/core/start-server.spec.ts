import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { emptyDatabase, testDatabase, type TestDatabase } from '../testing/test-database.js';
import { type RunningServer, startServer } from './start-server.js';

let database: TestDatabase;
let dataDir: string;
const said: string[] = [];
let running: RunningServer | null = null;

beforeAll(async () => {
  database = await testDatabase();
  dataDir = await mkdtemp(join(tmpdir(), 'plumbline-start-'));
});

afterEach(async () => {
  await running?.close();
  running = null;
  said.length = 0;
});

afterAll(async () => {
  await database.close();
  await rm(dataDir, { recursive: true });
});

const start = async (env: Record<string, string> = {}) => {
  running = await startServer({
    env: {
      DATABASE_URL: database.appUrl,
      PLUMBLINE_DATA: dataDir,
      PORT: '0',
      ...env,
    },
    say: (text) => void said.push(text),
    logger: pino({ level: 'silent' }),
  });
  return running;
};

const listenSomewhere = async (): Promise<{ blocker: Server; port: number }> => {
  const blocker = createServer();
  await new Promise<void>((resolve) => blocker.listen(0, '127.0.0.1', resolve));
  const address = blocker.address();
  if (typeof address !== 'object' || address === null) throw new Error('Not listening.');
  return { blocker, port: address.port };
};

describe('starting the server', () => {
  it('answers at the address it names, and says how the first administrator is made', async () => {
    const { url, sampleAccounts } = await start();
    expect((await fetch(`${url}/api/health/ready`)).status).toBe(200);
    expect(sampleAccounts).toEqual([]);
    expect(said.join()).toMatch(
      /first administrator at http:\/\/127.0.0.1:\d+\/setup .* token \S{24}$/,
    );
  });

  it('migrates a new database where it knows the owner', async () => {
    const empty = await emptyDatabase();
    const env = { DATABASE_URL: empty.appUrl, DATABASE_OWNER_URL: empty.ownerUrl };
    const { url } = await start(env);
    expect((await fetch(`${url}/api/health/ready`)).status).toBe(200);
    await running?.close();
    running = null;
    await empty.close();
  });

  it('says what to do on a database that was never migrated', async () => {
    const empty = await emptyDatabase();
    await expect(start({ DATABASE_URL: empty.appUrl })).rejects.toThrow(
      /migrations are pending. Start once with DATABASE_OWNER_URL set/,
    );
    await empty.close();
  });

  it('names the port that is in use, and another one', async () => {
    const { blocker, port } = await listenSomewhere();
    await expect(start({ PORT: String(port) })).rejects.toThrow(
      new RegExp(`Port ${port} on 127.0.0.1 is in use.*PORT=${port + 1}`),
    );
    await new Promise((resolve) => blocker.close(resolve));
  });

  it('says which database does not answer, without the password', async () => {
    const url = 'postgres://plumbline_app:a-secret@127.0.0.1:1/plumbline';
    const starting = start({ DATABASE_URL: url });
    await expect(starting).rejects.toThrow(
      /database plumbline at 127.0.0.1:1 can't be reached \(ECONNREFUSED\)/,
    );
    await expect(starting).rejects.not.toThrow(/secret/);
  });

  it('says when the database refuses the password, or does not exist', async () => {
    const wrong = new URL(database.appUrl);
    wrong.password = 'wrong';
    await expect(start({ DATABASE_URL: wrong.href })).rejects.toThrow(/refused the sign-in/);
    const missing = new URL(database.appUrl);
    missing.pathname = '/no_such_database';
    await expect(start({ DATABASE_URL: missing.href })).rejects.toThrow(/There is no database/);
  });

  it('says when the data folder can not be written', async () => {
    const file = join(dataDir, 'a-file');
    await writeFile(file, '');
    await expect(start({ PLUMBLINE_DATA: file })).rejects.toThrow(
      /can't be written. Set PLUMBLINE_DATA/,
    );
  });

  it('finishes requests under way when it is closed, and takes no more', async () => {
    const { url } = await start();
    const slow = fetch(`${url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'nobody@example.gov', password: 'a wrong password' }),
    });
    await new Promise((resolve) => setTimeout(resolve, 15));
    const closing = running?.close();
    running = null;
    expect((await slow).status).toBe(401);
    await closing;
    await expect(fetch(`${url}/api/health/live`)).rejects.toThrow();
  });
});
