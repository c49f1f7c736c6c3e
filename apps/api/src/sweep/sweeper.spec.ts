import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Config } from '../config/config.js';
import { Jobs } from '../jobs/jobs.js';
import { JOB_SCHEMA } from '../database/migrate.js';
import { Tenancy } from '../database/tenant.js';
import { type Person, TestApp } from '../testing/test-app.js';
import { Sweeper } from './sweeper.js';

const HOUR = 60 * 60;

let test: TestApp;
let person: Person;

beforeEach(async () => {
  test = await TestApp.start();
  person = await test.person({ roles: ['lead'] });
});
afterEach(() => test.close());

const sweep = () => test.app.get(Sweeper, { strict: false }).sweep();

const countOf = async (table: string): Promise<number> => {
  const [row] = await test.sql<{ count: number }>(`SELECT count(*)::integer FROM ${table}`);
  return row?.count ?? -1;
};

it('ends a session that ran out and says so in the trail, then removes it a day later', async () => {
  test.clock.advance(2 * HOUR);
  expect(await sweep()).toMatchObject({ sessionsEnded: 1, sessions: 0 });
  const [leaf] = await test.sql<{ type: string; payload: string }>(
    `SELECT type, convert_from(payload, 'UTF8') AS payload FROM audit_leaf
      WHERE type = 'session.ended'`,
  );
  expect(JSON.parse(leaf?.payload ?? '')).toMatchObject({ why: 'expired' });
  expect(await sweep()).toMatchObject({ sessionsEnded: 0, sessions: 0 });
  test.clock.advance(24 * HOUR);
  expect(await sweep()).toMatchObject({ sessionsEnded: 0, sessions: 1 });
  expect(await countOf('session')).toBe(0);
  expect(await countOf('refresh_token')).toBe(0);
});

it('leaves what still stands', async () => {
  const before = await countOf('session');
  expect(await sweep()).toEqual({
    sessionsEnded: 0,
    sessions: 0,
    idempotencyKeys: 0,
    attempts: 0,
    links: 0,
    unfinishedFiles: 0,
  });
  expect(await countOf('session')).toBe(before);
  expect((await test.send('GET /api/me', { as: person })).statusCode).toBe(200);
});

it('removes kept answers, links and attempts that are over', async () => {
  const admin = await test.person({ roles: ['admin'] });
  const body = { slug: 'dps', name: 'Agency', timeZone: 'America/New_York' };
  const headers = { 'idempotency-key': randomUUID() };
  await test.send('POST /api/agencies', { as: admin, body, headers });
  await test.send(`POST /api/users/${person.id}/password-links`, { as: admin });
  const wrong = { email: person.email, password: 'not the password' };
  await test.send('POST /api/session', { body: { ...wrong, email: 'nobody@example.gov' } });
  test.clock.advance(49 * HOUR);
  expect(await sweep()).toMatchObject({ idempotencyKeys: 1, links: 1, attempts: 2 });
});

it('removes an upload that broke off yesterday, not one that still comes in', async () => {
  const folder = join(test.app.get(Config).dataDir, 'evidence', 'incoming');
  await mkdir(folder, { recursive: true });
  const [old, fresh] = [join(folder, 'old'), join(folder, 'fresh')];
  for (const path of [old, fresh]) await writeFile(path, 'half a file');
  const yesterday = new Date(test.clock.now().getTime() - 25 * HOUR * 1000);
  await utimes(old, yesterday, yesterday);
  expect(await sweep()).toMatchObject({ unfinishedFiles: 1 });
  expect(existsSync(old)).toBe(false);
  expect(existsSync(fresh)).toBe(true);
});

it('runs as a job, which the server plans every hour', async () => {
  const [plan] = await test.sql<{ cron: string }>(
    `SELECT cron FROM ${JOB_SCHEMA}.schedule WHERE name = 'sweep'`,
  );
  expect(plan?.cron).toBe('23 * * * *');
  test.clock.advance(2 * HOUR);
  await test.app.get(Tenancy).system((tx) => test.app.get(Jobs).send(tx, 'sweep', {}));
  for (let tries = 0; tries < 100; tries += 1) {
    const ended = await test.sql(`SELECT FROM session WHERE revoked_why = 'expired'`);
    if (ended.length === 1) return;
    await setTimeout(100);
  }
  throw new Error('The job did not run within 10 s.');
});
