import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { JwtService } from '@nestjs/jwt';
import { TestApp } from '../testing/test-app.js';
import { UsersService } from '../users/users.service.js';
import { SAMPLE_PASSWORD } from '../users/sample-accounts.js';
import { FAILURES_PER_ACCOUNT } from './sign-in-throttle.js';
import type { SessionView } from './session.view.js';

let test: TestApp;
let people = 0;

beforeAll(async () => {
  test = await TestApp.start();
});

afterAll(() => test.close());

const addPerson = async (): Promise<string> => {
  people += 1;
  const email = `person-${people}@example.gov`;
  const grants = [{ role: 'lead' as const, agencyId: null }];
  await test.app
    .get(UsersService, { strict: false })
    .createUser({ email, name: 'Program lead', password: SAMPLE_PASSWORD, grants });
  return email;
};

const signIn = (email: string, password = SAMPLE_PASSWORD) =>
  test.send('POST /api/session', { body: { email, password } });

const cookieOf = (response: Awaited<ReturnType<typeof signIn>>) =>
  response.cookies.find(({ name }) => name === 'plumbline_refresh');

const refresh = (token: string | undefined) =>
  test.send('POST /api/session/refresh', { cookies: { plumbline_refresh: token ?? '' } });

const readMe = (token: string) =>
  test.send('GET /api/me', { headers: { authorization: `Bearer ${token}` } });

const signedIn = async () => {
  const response = await signIn(await addPerson());
  return {
    accessToken: response.json<SessionView>().accessToken,
    refreshToken: cookieOf(response)?.value,
  };
};

describe('signing in', () => {
  it('gives an access token, the person and a cookie no script can read', async () => {
    const email = await addPerson();
    const response = await signIn(email.toUpperCase());
    expect(response.statusCode).toBe(201);
    expect(response.json()).toMatchObject({
      expiresIn: 600,
      me: {
        email,
        grants: [{ role: 'lead', agencyId: null, agencyName: null }],
        sampleData: false,
      },
    });
    expect(cookieOf(response)).toMatchObject({
      httpOnly: true,
      sameSite: 'Strict',
      path: '/api/session',
    });
  });

  it('answers a wrong password and an unknown address alike', async () => {
    const wrong = await signIn(await addPerson(), 'not-the-password-at-all');
    const unknown = await signIn('nobody@example.gov', 'not-the-password-at-all');
    expect(wrong.statusCode).toBe(401);
    expect(unknown.statusCode).toBe(401);
    const { requestId: _one, ...problem } = wrong.json<Record<string, unknown>>();
    expect(unknown.json()).toMatchObject(problem);
  });

  it('does the work of a password check for an unknown address too', async () => {
    const email = await addPerson();
    const times = async (address: string) => {
      const began = performance.now();
      await signIn(address, 'not-the-password-at-all');
      return performance.now() - began;
    };
    await times('warm-up@example.gov');
    expect(await times('nobody-else@example.gov')).toBeGreaterThan((await times(email)) / 3);
  });

  it('keeps the password and the refresh token only as hashes', async () => {
    const { refreshToken } = await signedIn();
    const rows = await test.sql<{ password_hash: string; token_sha256: string }>(
      `SELECT u.password_hash, r.token_sha256 FROM app_user u
        JOIN session s ON s.user_id = u.id JOIN refresh_token r ON r.session_id = s.id`,
    );
    expect(rows.every((row) => row.password_hash.startsWith('$argon2id$'))).toBe(true);
    expect(JSON.stringify(rows)).not.toContain(refreshToken);
    expect(JSON.stringify(rows)).not.toContain(SAMPLE_PASSWORD);
  });

  it('refuses a disabled person, and ends their open session', async () => {
    const email = await addPerson();
    const { accessToken } = (await signIn(email)).json<SessionView>();
    await test.sql('UPDATE app_user SET disabled_at = now() WHERE email = $1', [email]);
    expect((await signIn(email)).statusCode).toBe(401);
    expect((await readMe(accessToken)).statusCode).toBe(401);
  });

  it(`refuses more after ${FAILURES_PER_ACCOUNT} failures, even with the right password, until the window passes`, async () => {
    const email = await addPerson();
    for (let count = 0; count < FAILURES_PER_ACCOUNT; count += 1) {
      expect((await signIn(email, 'a wrong password here')).statusCode).toBe(401);
    }
    const refused = await signIn(email);
    expect(refused.statusCode).toBe(429);
    expect(refused.json()).toMatchObject({ code: 'too-many-requests' });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    test.clock.advance(Number(refused.headers['retry-after']));
    expect((await signIn(email)).statusCode).toBe(201);
  });

  it('counts a sign-in that succeeds against nobody, however many share one address', async () => {
    const email = await addPerson();
    const counted = () => test.sql('SELECT id FROM sign_in_attempt ORDER BY id');
    await signIn('nobody-here@example.gov', 'a wrong password here');
    const before = await counted();
    expect((await signIn(email)).statusCode).toBe(201);
    expect(await counted()).toHaveLength(before.length);
  });

  it('counts parallel guesses one by one', async () => {
    const email = await addPerson();
    const answers = await Promise.all(
      Array.from({ length: FAILURES_PER_ACCOUNT + 5 }, () =>
        signIn(email, 'a wrong password here'),
      ),
    );
    const statuses = answers.map(({ statusCode }) => statusCode).sort();
    expect(statuses.filter((status) => status === 401)).toHaveLength(FAILURES_PER_ACCOUNT);
    expect(statuses.filter((status) => status === 429)).toHaveLength(5);
  });
});

describe('continuing a session', () => {
  it('exchanges the refresh token for a new one', async () => {
    const { refreshToken } = await signedIn();
    const response = await refresh(refreshToken);
    expect(response.statusCode).toBe(200);
    expect(cookieOf(response)?.value).not.toBe(refreshToken);
    expect((await readMe(response.json<SessionView>().accessToken)).statusCode).toBe(200);
  });

  it('gives the same successor to every replay within 15 seconds', async () => {
    const { refreshToken } = await signedIn();
    const [one, other] = await Promise.all([refresh(refreshToken), refresh(refreshToken)]);
    test.clock.advance(15);
    const late = await refresh(refreshToken);
    const successors = [one, other, late].map((response) => cookieOf(response)?.value);
    expect(new Set(successors).size).toBe(1);
    expect(successors[0]).toBeTruthy();
  });

  it('gives the same successor later too, while nobody used it', async () => {
    const { refreshToken } = await signedIn();
    const first = cookieOf(await refresh(refreshToken))?.value;
    test.clock.advance(120);
    const again = await refresh(refreshToken);
    expect(again.statusCode).toBe(200);
    expect(cookieOf(again)?.value).toBe(first);
  });

  it('ends the whole session when an old token comes back after its successor was used', async () => {
    const { refreshToken, accessToken } = await signedIn();
    const second = cookieOf(await refresh(refreshToken))?.value;
    const third = cookieOf(await refresh(second))?.value;
    test.clock.advance(16);
    const stolen = await refresh(refreshToken);
    expect(stolen.statusCode).toBe(401);
    expect(cookieOf(stolen)?.value).toBe('');
    expect((await refresh(third)).statusCode).toBe(401);
    expect((await readMe(accessToken)).statusCode).toBe(401);
  });

  it('refuses after an hour without activity', async () => {
    const { refreshToken, accessToken } = await signedIn();
    test.clock.advance(60 * 60);
    expect((await refresh(refreshToken)).statusCode).toBe(401);
    expect((await readMe(accessToken)).statusCode).toBe(401);
  });

  it('refuses after twelve hours, however active', async () => {
    const { refreshToken } = await signedIn();
    let token = refreshToken;
    for (let halfHours = 1; halfHours < 24; halfHours += 1) {
      test.clock.advance(30 * 60);
      token = cookieOf(await refresh(token))?.value;
      expect(token).toBeTruthy();
    }
    test.clock.advance(30 * 60);
    expect((await refresh(token)).statusCode).toBe(401);
  });

  it('refuses a refresh that another site sent', async () => {
    const { refreshToken } = await signedIn();
    const send = (headers: Record<string, string>) =>
      test.send('POST /api/session/refresh', {
        headers,
        cookies: { plumbline_refresh: refreshToken ?? '' },
      });
    expect((await send({ 'sec-fetch-site': 'same-site' })).statusCode).toBe(403);
    expect((await send({ origin: 'https://elsewhere.example' })).statusCode).toBe(403);
    expect((await send({ origin: 'http://localhost:80' })).statusCode).toBe(403);
    expect((await send({ 'sec-fetch-site': 'same-origin' })).statusCode).toBe(200);
  });

  it('refuses without a cookie', async () => {
    expect((await test.send('POST /api/session/refresh')).statusCode).toBe(401);
  });
});

describe('signing out', () => {
  it('ends access at once, and the refresh token with it', async () => {
    const { accessToken, refreshToken } = await signedIn();
    expect((await readMe(accessToken)).statusCode).toBe(200);
    const response = await test.send('DELETE /api/session', {
      cookies: { plumbline_refresh: refreshToken ?? '' },
    });
    expect(response.statusCode).toBe(204);
    expect(cookieOf(response)?.value).toBe('');
    expect((await readMe(accessToken)).statusCode).toBe(401);
    expect((await refresh(refreshToken)).statusCode).toBe(401);
  });

  it('works with the access token alone', async () => {
    const { accessToken } = await signedIn();
    await test.send('DELETE /api/session', { headers: { authorization: `Bearer ${accessToken}` } });
    expect((await readMe(accessToken)).statusCode).toBe(401);
  });

  it('leaves other sessions alone', async () => {
    const kept = await signedIn();
    const ended = await signedIn();
    await test.send('DELETE /api/session', {
      headers: { authorization: `Bearer ${ended.accessToken}` },
    });
    expect((await readMe(kept.accessToken)).statusCode).toBe(200);
  });
});

describe('the access token', () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

  it('is refused without a signature, even when it says so itself', async () => {
    const { accessToken } = await signedIn();
    const claims = accessToken.split('.')[1] ?? '';
    expect((await readMe(`${part({ alg: 'none', typ: 'JWT' })}.${claims}.`)).statusCode).toBe(401);
  });

  it.each([
    ['another key', { secret: 'x'.repeat(43) }],
    ['another algorithm', { algorithm: 'HS512' as const }],
    ['another issuer', { issuer: 'elsewhere' }],
    ['another audience', { audience: 'elsewhere' }],
    ['a past end', { expiresIn: -1 }],
  ])('is refused with %s', async (_what, change) => {
    const { accessToken } = await signedIn();
    const jwt = test.app.get(JwtService, { strict: false });
    const { sub, sid } = jwt.decode<{ sub: string; sid: string }>(accessToken);
    const forge = (options: object) => jwt.sign({ sid }, { subject: sub, ...options });
    expect((await readMe(forge({}))).statusCode).toBe(200);
    expect((await readMe(forge(change))).statusCode).toBe(401);
  });

  it('is refused when it is missing, in words that say what to do', async () => {
    const response = await test.send('GET /api/me');
    expect(response.statusCode).toBe(401);
    expect(response.headers['www-authenticate']).toBe('Bearer');
    expect(response.json()).toMatchObject({
      code: 'not-signed-in',
      type: '/problems/not-signed-in',
    });
  });
});
