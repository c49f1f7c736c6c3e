import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { REPLAY_GRACE_SECONDS } from '../auth/refresh-token.js';
import { Keys } from '../config/keys.js';
import { SAMPLE_PASSWORD } from '../users/sample-accounts.js';
import { UsersService } from '../users/users.service.js';
import { TestApp } from '../testing/test-app.js';
import { atCount, within } from './testing/counts.js';

const TABS = 20;
const ROTATIONS = atCount(5);

let test: TestApp;

beforeAll(async () => {
  test = await TestApp.start();
});
afterAll(() => test.close());

type Answer = Awaited<ReturnType<TestApp['send']>>;

const cookieOf = (answer: Answer): string =>
  answer.cookies.find(({ name }) => name === 'plumbline_refresh')?.value ?? '';

const signIn = async (): Promise<string> => {
  const email = `${randomUUID()}@example.gov`;
  await test.app.get(UsersService, { strict: false }).createUser({
    email,
    name: 'Program lead',
    password: SAMPLE_PASSWORD,
    grants: [{ role: 'lead', agencyId: null }],
  });
  return cookieOf(
    await test.send('POST /api/session', { body: { email, password: SAMPLE_PASSWORD } }),
  );
};

const refresh = (token: string) =>
  test.send('POST /api/session/refresh', { cookies: { plumbline_refresh: token } });

/** All tabs share one cookie; whichever answer comes last is what the browser keeps. */
const rotate = async (cookie: string): Promise<{ cookie: string; signOuts: number }> => {
  let kept = cookie;
  const statuses = await Promise.all(
    Array.from({ length: TABS }, async () => {
      const answer = await refresh(cookie);
      kept = cookieOf(answer);
      return answer.statusCode;
    }),
  );
  return { cookie: kept, signOuts: statuses.filter((status) => status !== 200).length };
};

/** The cookies of a session whose tabs refresh together, and how many of them were signed out. */
const rotateOften = async (rotations: number) => {
  const cookies = [await signIn()];
  let signOuts = 0;
  for (let number = 0; number < rotations; number += 1) {
    const rotation = await rotate(cookies.at(-1) ?? '');
    signOuts += rotation.signOuts;
    cookies.push(rotation.cookie);
    test.clock.advance(60);
  }
  return { cookies, signOuts };
};

/** What is wrong after an old token came again: it and all that followed have to be refused. */
const replayFaults = async (cookies: readonly string[]): Promise<string[]> => {
  const [old = ''] = cookies;
  const replayed = await refresh(old);
  const last = await refresh(cookies.at(-1) ?? '');
  return [
    ...(replayed.statusCode === 401 ? [] : [`the replay was answered ${replayed.statusCode}`]),
    ...(last.statusCode === 401 ? [] : [`its family goes on: ${last.statusCode}`]),
  ];
};

describe(`${TABS} tabs that refresh at once`, () => {
  it(
    `stay signed in (${ROTATIONS} rotations)`,
    async () => {
      expect((await rotateOften(ROTATIONS)).signOuts).toBe(0);
    },
    within(30),
  );

  it('are found signed out when each gets a successor by chance', async () => {
    const keys = test.app.get(Keys, { strict: false });
    const intact = Object.getOwnPropertyDescriptor(keys, 'refreshToken');
    Object.defineProperty(keys, 'refreshToken', { get: () => randomUUID(), configurable: true });
    const { signOuts } = await rotateOften(2);
    Object.defineProperty(keys, 'refreshToken', intact ?? {});
    expect(signOuts).toBeGreaterThan(0);
  });

  it('are all signed out by a replay after the grace', async () => {
    const { cookies } = await rotateOften(3);
    test.clock.advance(REPLAY_GRACE_SECONDS + 1);
    expect(await replayFaults(cookies)).toEqual([]);
  });

  it('are found to go on when a replay always counts as within the grace', async () => {
    const cookies = [await signIn()];
    for (let number = 0; number < 3; number += 1) {
      cookies.push((await rotate(cookies.at(-1) ?? '')).cookie);
    }
    expect(await replayFaults(cookies)).toHaveLength(2);
  });
});
