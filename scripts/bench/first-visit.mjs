// What a browser loads on a first visit, from sign-in to My work.
import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { judge } from './measure.mjs';

const LIMIT = 230;
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-quic'];
const SYSTEM_PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const chromiumPath = async () => {
  const found = [process.env.CHROMIUM_PATH, ...SYSTEM_PATHS].find(
    (path) => path && existsSync(path),
  );
  if (found !== undefined) return found;
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs24.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
};

const signIn = async (page, { url, email, password }) => {
  await page.goto(`${url}/sign-in`);
  await page.locator('input[type=email]').fill(email);
  await page.locator('input[type=password]').fill(password);
  await page.getByRole('button', { name: /sign in/i }).click();
  await page.waitForURL((address) => address.pathname === '/my-work', { timeout: 15_000 });
  await page.waitForLoadState('networkidle');
};

/** Kilobytes of JavaScript, gzipped, that a real Chromium asks for; and whether they came gzipped. */
export const firstVisitMeasures = async (visit) => {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: ARGS });
  try {
    const page = await browser.newPage();
    const scripts = [];
    page.on('response', (response) => {
      if (response.request().resourceType() !== 'script') return;
      scripts.push(
        Promise.all([response.body(), response.allHeaders()]).then(([body, headers]) => ({
          path: new URL(response.url()).pathname,
          bytes: gzipSync(body).length,
          isCompressed: body.length < 1024 || headers['content-encoding'] !== undefined,
          // A name without a hash of the content must be asked for again, at the cost of a 304.
          isCached:
            /max-age=31536000/.test(headers['cache-control'] ?? '') || headers.etag !== undefined,
        })),
      );
    });
    await signIn(page, visit);
    const loaded = await Promise.all(scripts);
    const kilobytes = loaded.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
    const largest = loaded
      .sort((one, other) => other.bytes - one.bytes)
      .slice(0, 3)
      .map(({ path, bytes }) => `${path} ${Math.round(bytes / 1000)} kB`);
    const share = (key) => loaded.filter((script) => script[key]).length / loaded.length;
    return [
      judge({
        name: `first visit, kB of JavaScript gzipped (${loaded.length} files)`,
        value: kilobytes,
        floor: null,
        atMost: LIMIT,
        why: `largest: ${largest.join(', ')}`,
      }),
      judge({
        name: 'share of these files that the server compresses',
        value: share('isCompressed'),
        floor: null,
        atLeast: 1,
      }),
      judge({
        name: 'share of these files that a browser keeps or revalidates',
        value: share('isCached'),
        floor: null,
        atLeast: 1,
      }),
    ];
  } finally {
    await browser.close();
  }
};
