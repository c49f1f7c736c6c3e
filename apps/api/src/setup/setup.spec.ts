import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SampleLoader } from '../sample/sample-loader.js';
import { TestApp } from '../testing/test-app.js';
import { SetupService } from './setup.service.js';

let test: TestApp;

beforeEach(async () => {
  test = await TestApp.start();
});

afterEach(() => test.close());

const person = {
  email: 'Admin@example.gov',
  name: 'Administrator',
  password: 'a password of some length',
};

const announce = () => test.app.get(SetupService, { strict: false }).tokenToAnnounce();

const setUp = (token: string | null, change: object = {}) =>
  test.send('POST /api/setup', { body: { token: token ?? 'none', ...person, ...change } });

describe('the first administrator', () => {
  it('is made with the token from the log, and can sign in', async () => {
    expect((await test.send('GET /api/setup')).json()).toEqual({ needed: true });
    expect((await setUp(await announce())).statusCode).toBe(204);
    expect((await test.send('GET /api/setup')).json()).toEqual({ needed: false });
    const { email, password } = person;
    const session = await test.send('POST /api/session', { body: { email, password } });
    expect(session.json()).toMatchObject({
      me: { email: 'admin@example.gov', grants: [{ role: 'admin', agencyId: null }] },
    });
  });

  it('is made once only, however many hold the token at the same time', async () => {
    const token = await announce();
    const answers = await Promise.all(
      ['one', 'two', 'three'].map((name) => setUp(token, { email: `${name}@example.gov` })),
    );
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([204, 409, 409]);
  });

  it('is refused with a wrong token, and nothing is made', async () => {
    await announce();
    expect((await setUp('guessed')).statusCode).toBe(403);
    expect((await test.send('GET /api/setup')).json()).toEqual({ needed: true });
  });

  it('is refused with a token older than a day, or of an earlier start', async () => {
    const earlier = await announce();
    const token = await announce();
    expect((await setUp(earlier)).statusCode).toBe(403);
    test.clock.advance(24 * 60 * 60 + 1);
    expect((await setUp(token)).statusCode).toBe(403);
  });

  it('keeps the token for another try when the password is too short', async () => {
    const token = await announce();
    const refused = await setUp(token, { password: 'fourteen chars' });
    expect(refused.statusCode).toBe(400);
    expect(refused.json()).toMatchObject({ errors: [{ pointer: '/password' }] });
    expect((await setUp(token)).statusCode).toBe(204);
  });

  it('gets no token once somebody can sign in', async () => {
    await test.person({ roles: ['lead'] });
    expect(await announce()).toBeNull();
  });

  it('is made anew where nobody who is there can sign in', async () => {
    await test.person({ roles: ['admin'] });
    await test.sql('UPDATE app_user SET disabled_at = now()');
    expect((await setUp(await announce())).statusCode).toBe(204);
  });
});

describe('an installation with sample data', () => {
  let sample: TestApp;

  afterAll(() => sample.close());

  it('needs no setup', async () => {
    sample = await TestApp.start({ PLUMBLINE_SAMPLE: 'on' });
    await sample.app.get(SampleLoader).load();
    expect((await sample.send('GET /api/setup')).json()).toEqual({ needed: false });
  });
});
