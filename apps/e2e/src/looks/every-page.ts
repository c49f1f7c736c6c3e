import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type Page, test } from '@playwright/test';
import { load } from '../support/arrive.js';
import { Desk, type Role } from '../support/people.js';
import { OPEN_VISITS, openStranger, type Visit, visitsOf } from '../support/routes.js';
import { fillForVisits, type VisitedData } from '../support/revised-policy.js';

const OUT = fileURLToPath(new URL('../../../../screenshots', import.meta.url));
const WIDTHS = [
  { width: 1920, height: 1080 },
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 375, height: 812 },
] as const;
const THEMES = ['light', 'dark'] as const;

/** Takes the page in every size and theme, as `name-theme-width.png`. */
const shoot = async (page: Page, name: string): Promise<void> => {
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const size of WIDTHS) {
      await page.setViewportSize(size);
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
      await page.screenshot({ path: join(OUT, `${name}-${colorScheme}-${size.width}.png`) });
    }
  }
};

/** Pages whose lists can be empty. */
const EMPTY: readonly Visit[] = [
  { name: 'items', role: 'officer', path: '/items?dueFrom=2001-01-01&dueTo=2001-01-02' },
  { name: 'findings', role: 'officer', path: '/findings?words=nothinghasthisword' },
  { name: 'my-work', role: 'officer', path: '/my-work?q=nothinghasthisword' },
  { name: 'reviews', role: 'lead', path: '/reviews?status=cancelled' },
  { name: 'dashboard', role: 'supervisor', path: '/dashboard?from=2001-01-01&to=2001-01-02' },
];

/** Lets the session stand and everything else fail. */
const failServer = async (page: Page): Promise<void> => {
  await page.route(/\/api\/(?!session|me)/, (route) =>
    route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{}' }),
  );
};

const desks = new Map<Role, Desk>();
const deskOf = async (browser: Browser, role: Role): Promise<Page> => {
  const desk = desks.get(role) ?? (await Desk.open(browser, role));
  desks.set(role, desk);
  await desk.page.setViewportSize(WIDTHS[1]);
  return desk.page;
};

let data: VisitedData;

test.setTimeout(900_000);
test.beforeAll(async () => {
  await mkdir(OUT, { recursive: true });
  data = await fillForVisits(process.env['PLUMBLINE_URL'] ?? '');
});

test('every page, in every size and theme', async ({ browser }) => {
  const stranger = await openStranger(browser);
  for (const { name, path } of OPEN_VISITS) {
    await load(stranger, path);
    await shoot(stranger, name);
  }
  for (const { name, role, path } of visitsOf(data)) {
    const page = await deskOf(browser, role);
    await load(page, path);
    await shoot(page, name);
  }
});

test('every list without data', async ({ browser }) => {
  for (const { name, role, path } of EMPTY) {
    const page = await deskOf(browser, role);
    await load(page, path);
    await shoot(page, `${name}-empty`);
  }
});

test('every page whose data failed to load', async ({ browser }) => {
  for (const { name, role, path } of visitsOf(data)) {
    const page = await deskOf(browser, role);
    await failServer(page);
    await load(page, path);
    await shoot(page, `${name}-failed`);
    await page.unroute(/\/api\/(?!session|me)/);
  }
});

test('pages in forced colors and in print', async ({ browser }) => {
  for (const { name, role, path } of visitsOf(data)) {
    const page = await deskOf(browser, role);
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await load(page, path);
    await page.screenshot({ path: join(OUT, `${name}-forced-1440.png`) });
    await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light', media: 'print' });
    await page.setViewportSize({ width: 816, height: 1056 });
    await page.screenshot({ path: join(OUT, `${name}-print-816.png`), fullPage: true });
    await page.emulateMedia({ media: 'screen' });
  }
});
