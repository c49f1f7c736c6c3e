import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { Desk, type Role } from '../support/people.js';
import { OPEN_VISITS, type Visit, visitsOf } from '../support/routes.js';
import { fillWithSampleData, type SampleData } from '../support/sample-data.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
type Theme = 'light' | 'dark';
/** A usual run looks at one theme and width; `npm run test:full` at all. */
const isFull = process.env['PLUMBLINE_FULL'] === '1';
const THEMES: readonly Theme[] = isFull ? ['light', 'dark'] : ['light'];
/** A theme changes colors alone, so only these are asked again in the dark. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];
const DESK = 1440;
const WIDTHS: readonly number[] = isFull ? [DESK, 375] : [DESK];
/** What 1280 px shows at 400 %. */
const ZOOMED = 320;

test.describe.configure({ timeout: 240_000 });
// A trace keeps a picture of the page at every step of axe, which takes longer than axe.
test.use({ trace: 'off' });

let data: SampleData;
const desks = new Map<Role, Desk>();

test.beforeAll(async () => {
  data = await fillWithSampleData(process.env['PLUMBLINE_URL'] ?? '');
});

test.afterAll(async () => {
  for (const desk of desks.values()) await desk.leave();
});

const violations = async (page: Page, where: string, theme: Theme): Promise<string[]> => {
  // No page has frames, so axe needs no second tab to put its findings together.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations: found } = await (
    theme === 'light' ? axe.withTags(TAGS) : axe.withRules(COLOR_RULES)
  ).analyze();
  return found.map(({ id, nodes }) => {
    const first = nodes[0];
    return `${where}: ${id}, ${nodes.length} times, first ${first?.target.join(' ')}: ${first?.failureSummary}`;
  });
};

const isWiderThanWindow = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

/** Checks what the page shows now in each theme and width; says what is wrong. */
const look = async (page: Page, name: string): Promise<string[]> => {
  const wrong: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      wrong.push(...(await violations(page, `${name}, ${colorScheme}, ${width}`, colorScheme)));
    }
  }
  await page.setViewportSize({ width: ZOOMED, height: 640 });
  if (await isWiderThanWindow(page)) wrong.push(`${name}: wider than ${ZOOMED} px`);
  await page.setViewportSize({ width: DESK, height: 900 });
  return wrong;
};

const deskOf = async (role: Role, open: () => Promise<Desk>): Promise<Desk> => {
  const desk = desks.get(role) ?? (await open());
  desks.set(role, desk);
  return desk;
};

/** Goes there and waits until the page is whole. */
const arrive = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await page.locator('h1').first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
};

test('no page with data breaks a rule of WCAG 2.2 AA', async ({ browser }) => {
  const wrong: string[] = [];
  for (const { name, role, path } of visitsOf(data)) {
    const { page } = await deskOf(role, () => Desk.open(browser, role));
    await arrive(page, path);
    wrong.push(...(await look(page, name)));
  }
  const stranger = await browser.newPage({ baseURL: process.env['PLUMBLINE_URL'] ?? '' });
  for (const { name, path } of OPEN_VISITS) {
    await arrive(stranger, path);
    wrong.push(...(await look(stranger, name)));
  }
  await stranger.close();
  expect(wrong).toEqual([]);
});

test('no empty list breaks one', async ({ browser }) => {
  const empty: readonly Visit[] = [
    { name: 'items', role: 'officer', path: `/items?agencyId=${data.emptyAgencyId}` },
    { name: 'reviews', role: 'lead', path: `/reviews?agencyId=${data.emptyAgencyId}` },
    { name: 'findings', role: 'officer', path: `/findings?agencyId=${data.emptyAgencyId}` },
    { name: 'my-work', role: 'officer', path: `/my-work?q=nothinghasthisword` },
  ];
  const wrong: string[] = [];
  for (const { name, role, path } of empty) {
    const { page } = await deskOf(role, () => Desk.open(browser, role));
    await arrive(page, path);
    wrong.push(...(await look(page, `${name}, empty`)));
  }
  expect(wrong).toEqual([]);
});

/** Lets the session stand and everything else fail. */
const failServer = async (page: Page): Promise<void> => {
  await page.route('**/api/**', (route) =>
    /\/api\/(session|me)/.test(route.request().url())
      ? route.continue()
      : route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{}' }),
  );
};

test('no page whose data failed to load breaks one', async ({ browser }) => {
  const wrong: string[] = [];
  for (const { name, role, path } of visitsOf(data)) {
    const { page } = await deskOf(role, () => Desk.open(browser, role));
    await failServer(page);
    await arrive(page, path);
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      wrong.push(...(await violations(page, `${name}, failed, ${colorScheme}`, colorScheme)));
    }
    await page.unroute('**/api/**');
  }
  expect(wrong).toEqual([]);
});

interface Opening {
  readonly role: Role;
  readonly path: string;
  readonly name: string;
  open(page: Page): Promise<void>;
}

const press = (key: string) => (page: Page) => page.keyboard.press(key);

test('no open dialog or menu breaks one', async ({ browser }) => {
  const openings: readonly Opening[] = [
    { name: 'keys', role: 'officer', path: `/items/${data.openItemId}`, open: press('?') },
    { name: 'palette', role: 'officer', path: '/my-work', open: press('Control+k') },
    {
      name: 'account menu',
      role: 'officer',
      path: '/my-work',
      open: (page) => page.getByRole('button', { name: /^Account of/ }).click(),
    },
    {
      name: 'revise',
      role: 'officer',
      path: `/items/${data.acceptedItemId}`,
      open: (page) => page.getByRole('button', { name: 'Revise…' }).click(),
    },
    {
      name: 'import',
      role: 'lead',
      path: '/policies',
      open: (page) => page.getByRole('button', { name: 'Import a document' }).click(),
    },
  ];
  const wrong: string[] = [];
  for (const { name, role, path, open } of openings) {
    const { page } = await deskOf(role, () => Desk.open(browser, role));
    await arrive(page, path);
    await open(page);
    wrong.push(...(await look(page, name)));
    await page.keyboard.press('Escape');
  }
  expect(wrong).toEqual([]);
});
