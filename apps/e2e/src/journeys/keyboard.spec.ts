import { type Browser, expect, type Page, test } from '@playwright/test';
import { Desk } from '../support/people.js';
import { fillWithSampleData, type SampleData } from '../support/sample-data.js';

test.describe.configure({ mode: 'serial' });

let data: SampleData;

test.beforeAll(async () => {
  data = await fillWithSampleData(process.env['PLUMBLINE_URL'] ?? '');
});

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

const focused = (page: Page) => page.locator(':focus');

const said = (page: Page) => page.locator('p.live');

/** Tabs until what has the focus is called so. */
const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  for (let tab = 0; tab < 40; tab += 1) {
    await press(page, 'Tab');
    const words = await page.evaluate(() => {
      const element = document.activeElement;
      const labels = element instanceof HTMLTextAreaElement ? element.labels : [];
      const label = element?.getAttribute('aria-label') ?? labels[0]?.textContent;
      return label ?? element?.textContent ?? '';
    });
    if (name.test(words.trim())) return;
  }
  throw new Error(`40 tabs led to nothing called ${name}.`);
};

/** At the role's first page; from here on nothing is clicked. */
const openDesk = async (browser: Browser, role: 'officer' | 'supervisor') => {
  const desk = await Desk.open(browser, role);
  await desk.page.goto('/');
  await desk.page.waitForLoadState('networkidle');
  return desk;
};

test('the officer finds, judges and submits an item by keyboard alone', async ({ browser }) => {
  const officer = await openDesk(browser, 'officer');
  const { page } = officer;
  await press(page, 'Tab');
  await expect(focused(page)).toHaveText('Skip to the content');
  await press(page, 'Enter');
  await expect(page.locator('#main')).toBeFocused();
  await press(page, 'j', 'j', 'k', 'Enter');
  await expect(page).toHaveURL(/\/items\//);
  await expect(page.locator('#main')).toBeFocused();
  await expect(said(page)).toHaveText(/^\d+\.\d+ .+ · Plumbline$/);

  await press(page, 'Control+k');
  await page.keyboard.type('Before duty');
  await expect(page.locator('#palette-query')).toHaveValue('Before duty');
  await expect(page.getByRole('option', { name: /^2\.1 Before duty/ }).first()).toBeVisible();
  await press(page, 'Escape');
  await page.goto(`/items/${data.openItemId}`);
  await expect(page.getByRole('button', { name: /^Submit/ })).toBeVisible();
  const wording = await page.locator('main h1').innerText();

  await press(page, '?');
  await expect(page.getByRole('dialog')).toContainText('Keys on this page');
  await press(page, 'Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await press(page, '1');
  await expect(page.getByRole('radio', { name: /^Compliant/ })).toBeChecked();
  await press(page, 'm', 'Space');
  await expect(page.getByLabel('Examine')).toBeChecked();
  await press(page, 'Control+Enter');
  await expect(page.locator('#refused')).toBeFocused();
  await tabTo(page, /^Evidence: add/);
  await press(page, 'Enter');
  await expect(page.locator('#add-evidence button').first()).toBeFocused();
  await tabTo(page, /^Attest$/);
  await press(page, 'Enter');
  await expect(page.getByLabel('Title')).toBeFocused();
  await page.keyboard.type('No operation outside the log');
  await press(page, 'Tab');
  await page.keyboard.type('The unit head says that every operation is in the log.');
  await tabTo(page, /^Add evidence$/);
  await press(page, 'Enter');
  await expect(page.locator('#add-evidence button').first()).toBeFocused();
  await press(page, 'm');
  await tabTo(page, /Narrative/);
  await page.keyboard.type('Read all plans of the period.');

  await press(page, 'Control+Enter');
  await expect(said(page)).toHaveText(/submitted/);
  await expect(page.locator('main h1')).not.toHaveText(wording);
  await expect(page.locator('#main')).toBeFocused();
  await officer.leave();
});

test('the supervisor refuses an empty return and accepts by keyboard alone', async ({
  browser,
}) => {
  const supervisor = await openDesk(browser, 'supervisor');
  const { page } = supervisor;
  await page.goto(`/approvals/${data.openItemId}`);
  await expect(page.getByRole('button', { name: /^Accept/ })).toBeVisible();
  await press(page, 'd', 'd', 'r');
  await expect(page.locator('#comment')).toBeFocused();
  await press(page, 'Escape', 'a');
  await expect(said(page)).toHaveText(/accepted/);
  await expect(page.locator('#main')).toBeFocused();
  await supervisor.leave();
});
