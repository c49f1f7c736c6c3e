import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApp } from '../testing/test-app.js';
import type { ProblemView } from './problem.js';

let test: TestApp;
let admin: Person;
let officer: Person;

beforeAll(async () => {
  test = await TestApp.start();
  admin = await test.person({ roles: ['admin'] });
  officer = await test.person({ roles: ['officer'], agencyId: await test.agency() });
});

afterAll(() => test.close());

const agency = { slug: 'parks', name: 'Parks', timeZone: 'America/New_York' };

const postAgency = (body: object | string, headers: Record<string, string> = {}) =>
  test.send('POST /api/agencies', { as: admin, body, headers });

describe('a refusal', () => {
  it('is a problem with type, title, status, detail, code and request id', async () => {
    const response = await test.send('GET /api/nothing-here', { as: officer });
    expect(response.statusCode).toBe(404);
    expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(response.json()).toEqual({
      type: '/problems/not-found',
      title: 'Not found',
      status: 404,
      detail: expect.any(String),
      code: 'not-found',
      requestId: expect.any(String),
    });
  });

  it('names the methods an address has when it lacks this one', async () => {
    const response = await test.send('PATCH /api/agencies?x=1', { as: officer });
    expect(response.statusCode).toBe(405);
    expect(response.json()).toMatchObject({ code: 'method-not-allowed' });
    expect(response.headers['allow']).toBe('GET, HEAD, POST');
  });

  it('knows the methods of an address with an id in it', async () => {
    const response = await test.send('DELETE /api/policies/some-id', { as: officer });
    expect(response.statusCode).toBe(405);
    expect(response.headers['allow']).toBe('GET, HEAD');
  });

  it('carries the request id that a proxy gave, and a new one instead of a harmful one', async () => {
    const ask = async (id: string) => {
      const response = await test.send('GET /api/no', { headers: { 'x-request-id': id } });
      return response.json<ProblemView>().requestId;
    };
    expect(await ask('from-the-proxy-1')).toBe('from-the-proxy-1');
    expect(await ask('{"level":"fatal"}')).toMatch(/^[\da-f-]{36}$/);
  });

  it('says which role is missing', async () => {
    const response = await test.send('POST /api/agencies', { as: officer, body: agency });
    expect(response.statusCode).toBe(403);
    expect(response.json()).toMatchObject({
      code: 'forbidden',
      blockers: [{ code: 'needs-role' }],
    });
  });
});

describe('a body', () => {
  it('with an unknown field is refused, with a pointer to it', async () => {
    const response = await postAgency({ ...agency, isSample: true });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({
      code: 'malformed',
      errors: [{ pointer: '/isSample', code: 'unknown-field' }],
    });
    expect((await test.send('GET /api/agencies', { as: admin })).body).not.toContain('parks');
  });

  it('with wrong types is refused, with a pointer to each', async () => {
    const response = await postAgency({ slug: 7, name: ['Parks'], timeZone: 'Mars/Olympus' });
    expect(response.statusCode).toBe(400);
    const pointers = response.json<ProblemView>().errors?.map(({ pointer }) => pointer);
    expect(new Set(pointers)).toEqual(new Set(['/slug', '/name', '/timeZone']));
  });

  it.each([
    ['no JSON', '{"slug":'],
    ['an array', '[]'],
    ['a bare string', '"parks"'],
    ['a prototype in it', '{"__proto__":{"slug":"parks"}}'],
    ['nothing in it', ''],
  ])('with %s is refused as malformed', async (_what, body) => {
    const response = await postAgency(body, { 'content-type': 'application/json' });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ code: 'malformed' });
  });

  it.each([
    ['a NUL', String.raw`{"name":"a\u0000b"}`, '/name'],
    ['half a surrogate pair', String.raw`{"name":"a\ud800b"}`, '/name'],
    ['a NUL deep inside', String.raw`{"a":{"b/c":["\u0000"]}}`, '/a/b~1c/0'],
    ['a NUL in a name', String.raw`{"a":{"b\u0000":1}}`, '/a'],
  ])('with %s is refused, with a pointer to it', async (_what, body, pointer) => {
    const response = await postAgency(body, { 'content-type': 'application/json' });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ errors: [{ pointer, code: 'bad-character' }] });
  });

  it('with a whole surrogate pair is taken', async () => {
    const response = await postAgency({ ...agency, slug: 'emoji', name: 'Parks 🌲' });
    expect(response.statusCode).toBe(201);
    expect(response.json()).toMatchObject({ name: 'Parks 🌲' });
  });

  it('in bytes that are no UTF-8 is refused', async () => {
    const response = await test.send('POST /api/agencies', {
      as: admin,
      headers: { 'content-type': 'application/json' },
      body: Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]),
    });
    expect(response.statusCode).toBe(400);
  });

  it('nested past any use is refused', async () => {
    const response = await postAgency(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`, {
      'content-type': 'application/json',
    });
    expect(response.statusCode).toBe(400);
  });

  it('over one MiB is refused as too large', async () => {
    const response = await postAgency({ ...agency, name: 'x'.repeat(1024 * 1024) });
    expect(response.statusCode).toBe(413);
    expect(response.json()).toMatchObject({ code: 'too-large' });
  });

  it.each(['text/plain', 'application/octet-stream', 'application/x-www-form-urlencoded'])(
    'of type %s is refused where JSON is expected',
    async (type) => {
      const response = await postAgency('slug=parks', { 'content-type': type });
      expect(response.statusCode).toBe(415);
      expect(response.json()).toMatchObject({ code: 'unsupported-media-type' });
    },
  );
});

describe('an address', () => {
  it('with a NUL in its query is refused as malformed', async () => {
    const response = await test.send('GET /api/users?role=a%00b', { as: admin });
    expect(response.statusCode).toBe(400);
  });

  it('with an unknown query parameter is refused', async () => {
    const response = await test.send('GET /api/users?rolle=lead', { as: admin });
    expect(response.json()).toMatchObject({
      errors: [{ pointer: '/rolle', code: 'unknown-field' }],
    });
  });

  it('that is badly escaped is a problem too', async () => {
    const response = await test.send('GET /api/users/%E0%A4%A', { as: admin });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ code: 'malformed' });
  });
});

describe('the log', () => {
  it('has one line a request: id, method, pattern, status and time, and nothing of a person', async () => {
    test.log.length = 0;
    await test.send('POST /api/session?name=secret-word', {
      body: { email: 'someone@example.gov', password: 'a wrong password here' },
      headers: { 'x-request-id': 'request-under-test' },
      cookies: { plumbline_refresh: 'secret-cookie' },
    });
    const lines = test.log.filter((line) => line.includes('request-under-test'));
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        level: 'info',
        time: expect.any(String),
        requestId: 'request-under-test',
        method: 'POST',
        route: '/api/session',
        status: 401,
        milliseconds: expect.any(Number),
        msg: 'request',
      },
    ]);
    expect(test.log.join()).not.toMatch(/someone|secret|wrong password/);
  });
});

describe('the API document', () => {
  it('is served as data and as a page without a script', async () => {
    const data = await test.send('GET /api/openapi.json');
    expect(data.json()).toMatchObject({ openapi: expect.stringMatching(/^3/) });
    const page = await test.send('GET /api/docs');
    expect(page.body).toContain('/api/agencies');
    expect(page.body).not.toContain('<script');
    const nonce = /<style nonce="([^"]+)"/.exec(page.body)?.[1];
    expect(page.headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
  });
});
