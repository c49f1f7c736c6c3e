import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withNonce } from './web-app.js';
import { TestApp } from '../../testing/test-app.js';

let test: TestApp;
let folder: string;

const SCRIPT = `console.log(${'1 + '.repeat(1000)} 1)`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-web-'));
  const root = join(folder, 'browser');
  await mkdir(root);
  // The web app's own page, so that the place it leaves for the nonce is the one looked for.
  const page = new URL('../../../../web/src/index.html', import.meta.url);
  await copyFile(page, join(root, 'index.html'));
  await writeFile(join(root, 'main-C26W_xxa.js'), SCRIPT);
  await writeFile(join(root, 'favicon.svg'), '<svg/>');
  await writeFile(join(folder, 'secret.txt'), 'outside the build');
  test = await TestApp.start({ PLUMBLINE_WEB: root });
});

afterAll(async () => {
  await test.close();
  await rm(folder, { recursive: true });
});

describe('the web app', () => {
  it.each(['/', '/my-work', '/items/0190-1234', '/index.html'])(
    'has its page at %s, with a nonce of its own in page and policy',
    async (address) => {
      const [one, other] = [await test.send(`GET ${address}`), await test.send(`GET ${address}`)];
      expect(one.statusCode).toBe(200);
      const nonce = /ngCspNonce="([^"]{20,})"/.exec(one.body)?.[1];
      expect(one.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
      expect(other.body).not.toContain(nonce);
      expect(one.headers['cache-control']).toBe('no-cache');
    },
  );

  it('allows no inline script, no frame and no other origin', async () => {
    const policy = String((await test.send('GET /')).headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('lets hashed files be kept for good, and the others be asked for again', async () => {
    const hashed = await test.send('GET /main-C26W_xxa.js');
    expect(hashed.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(hashed.headers['content-type']).toContain('javascript');
    const plain = await test.send('GET /favicon.svg');
    expect(plain.headers['cache-control']).toBe('no-cache');
    const again = await test.send('GET /favicon.svg', {
      headers: { 'if-none-match': String(plain.headers['etag']) },
    });
    expect(again.statusCode).toBe(304);
  });

  it('comes compressed to who can read that', async () => {
    const response = await test.send('GET /main-C26W_xxa.js', {
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(response.headers['content-encoding']).toBe('gzip');
    expect(response.rawPayload.length).toBeLessThan(SCRIPT.length / 2);
  });

  it('answers a missing file with a problem, not with the page', async () => {
    const response = await test.send('GET /main-00000000.js');
    expect(response.statusCode).toBe(404);
    expect(response.json()).toMatchObject({ code: 'not-found' });
  });

  it.each(['/..%2fsecret.txt', '/%2e%2e/secret.txt', '/..%5csecret.txt'])(
    'shows nothing outside the build at %s',
    async (address) => {
      const response = await test.send(`GET ${address}`);
      expect(response.statusCode).toBeGreaterThanOrEqual(400);
      expect(response.body).not.toContain('outside the build');
    },
  );

  it('leaves every address under /api to the API', async () => {
    const response = await test.send('GET /api/no/such/thing');
    expect(response.statusCode).toBe(404);
    expect(response.json()).toMatchObject({ code: 'not-found' });
  });
});

describe('the nonce', () => {
  it('goes where the build left its place, in whatever case it wrote the attribute', () => {
    const built = '<script nonce="__CSP_NONCE__"></script><app-root ngcspnonce="__CSP_NONCE__">';
    expect(withNonce(built, 'n')).toBe('<script nonce="n"></script><app-root ngcspnonce="n">');
  });

  it('goes on the root element when the build left no place', () => {
    expect(withNonce('<app-root></app-root>', 'n')).toBe('<app-root ngCspNonce="n"></app-root>');
  });
});

describe('every answer', () => {
  it.each(['/', '/api/health/live', '/api/nothing', '/main-C26W_xxa.js'])(
    'at %s carries the security headers',
    async (address) => {
      const { headers } = await test.send(`GET ${address}`);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': expect.any(String),
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'content-security-policy': expect.stringContaining("default-src 'self'"),
      });
    },
  );
});
