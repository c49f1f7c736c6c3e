import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Page, test } from '@playwright/test';
import { Desk, type Role } from '../support/people.js';
import { OPEN_VISITS, visitsOf } from '../support/routes.js';
import { fillWithSampleData } from '../support/sample-data.js';

const OUT = fileURLToPath(new URL('../../../../screenshots', import.meta.url));
const WIDTHS = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 375, height: 812 },
] as const;
const THEMES = ['light', 'dark'] as const;

/** Milliseconds that a page may go on loading in the background before it is taken as it is. */
const PATIENCE = 5_000;

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

const settle = (page: Page): Promise<void> =>
  page.waitForLoadState('networkidle', { timeout: PATIENCE });

test('every page, in every size and theme', async ({ browser }) => {
  test.setTimeout(600_000);
  await mkdir(OUT, { recursive: true });
  const url = process.env['PLUMBLINE_URL'] ?? '';
  const data = await fillWithSampleData(url);
  const desks = new Map<Role, Desk>();
  const stranger = await browser.newPage({ baseURL: url });
  for (const { name, path } of OPEN_VISITS) {
    await stranger.goto(path);
    await settle(stranger);
    await shoot(stranger, name);
  }
  for (const { name, role, path } of visitsOf(data)) {
    const desk = desks.get(role) ?? (await Desk.open(browser, role));
    desks.set(role, desk);
    await desk.page.setViewportSize(WIDTHS[0]);
    await desk.page.goto(path);
    await settle(desk.page);
    await shoot(desk.page, name);
  }
});
