import { type Browser, expect, type Page, test } from '@playwright/test';
import { Caller } from '../support/caller.js';
import { Desk, emailOf } from '../support/people.js';
import { LEAD_OFFICER, openSharedItems } from '../support/shared-items.js';

const OFFICER = emailOf('officer');
/** How many sentences each desk writes in turn. */
const SENTENCES = process.env['PLUMBLINE_FULL'] === '1' ? 30 : 3;
const numbers = Array.from({ length: SENTENCES }, (_, index) => index + 1);

test.describe.configure({ mode: 'serial' });

/** A browser of a person's own, at an item. */
const deskAt = async (browser: Browser, email: string, itemId: string): Promise<Desk> => {
  const desk = await Desk.openAs(browser, email);
  await desk.page.goto(`/items/${itemId}`);
  await expect(desk.page.locator('#narrative')).toBeVisible();
  return desk;
};

/** Types at the end of a field, key by key, as a person does. */
const type = async (page: Page, field: string, words: string): Promise<void> => {
  await page.locator(field).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
};

interface SavedWords {
  readonly by: Caller;
  readonly itemId: string;
  readonly words: string;
}

/** Waits until the person's draft on the server holds the words, and the page says so. */
const isSaved = async (page: Page, { by, itemId, words }: SavedWords): Promise<void> => {
  await expect
    .poll(async () => (await by.get(`/api/items/${itemId}`)).draft?.fields.narrative ?? '')
    .toContain(words);
  await expect(page.locator('pl-save-status')).toContainText(/Saved \d/);
};

const submit = async (page: Page): Promise<number> => {
  const answer = page.waitForResponse((response) => response.url().endsWith('/submit'));
  await page.getByRole('button', { name: /^Submit/ }).click();
  return (await answer).status();
};

let items: string[];

test.beforeAll(async () => {
  items = await openSharedItems();
});

test('two people write on one item in turn: each sentence is in the item, a draft or on screen', async ({
  browser,
}) => {
  const [itemId = ''] = items;
  const firstDesk = await deskAt(browser, OFFICER, itemId);
  const secondDesk = await deskAt(browser, LEAD_OFFICER, itemId);
  const [first, second] = [firstDesk.page, secondDesk.page];
  await first.getByRole('radio', { name: /^Not applicable/ }).check();
  await type(first, '#reason', 'No patrol took place.');
  for (const number of numbers) {
    await type(first, '#narrative', `First desk, sentence ${number}. `);
    await type(second, '#narrative', `Second desk, sentence ${number}. `);
  }
  const officer = await Caller.signIn(OFFICER);
  const leadOfficer = await Caller.signIn(LEAD_OFFICER);
  for (const number of numbers) {
    const [mine, theirs] = [`First desk, sentence ${number}.`, `Second desk, sentence ${number}.`];
    await isSaved(first, { by: officer, itemId, words: mine });
    await isSaved(second, { by: leadOfficer, itemId, words: theirs });
  }

  expect(await submit(first)).toBe(200);
  const { version } = await officer.get(`/api/items/${itemId}`);
  await officer.post(`/api/items/${itemId}/withdraw`, { version });

  // The second desk wrote on what is now an old revision: what only the first one changed comes by
  // itself, and both narratives are shown.
  await type(second, '#narrative', 'Second desk, last sentence.');
  await second.getByRole('radio', { name: /^Not applicable/ }).check();
  await type(second, '#reason', 'No patrol took place.');
  expect(await submit(second)).toBe(412);
  const panel = second.locator('pl-conflict-panel');
  await expect(panel).toContainText('Second desk, last sentence.');
  for (const number of numbers) {
    await expect(panel).toContainText(`First desk, sentence ${number}.`);
    await expect(panel).toContainText(`Second desk, sentence ${number}.`);
  }
  await panel.getByRole('button', { name: 'Keep my choice' }).click();
  await expect(second.locator('#narrative')).toHaveValue(
    /Second desk, sentence 1\..*last sentence\./,
  );
  expect(await submit(second)).toBe(200);
  const now = await leadOfficer.get(`/api/items/${itemId}`);
  expect(now.assessment.revision).toBe(2);
  for (const number of numbers) {
    expect(now.assessment.narrative).toContain(`Second desk, sentence ${number}.`);
  }
  await firstDesk.leave();
  await secondDesk.leave();
});

test('the lead officer is told of a colleague with unsent words, which stay theirs', async ({
  browser,
}) => {
  const [, itemId = ''] = items;
  const officer = await deskAt(browser, OFFICER, itemId);
  await type(officer.page, '#narrative', 'Begun by the officer.');
  const by = await Caller.signIn(OFFICER);
  await isSaved(officer.page, { by, itemId, words: 'Begun by the officer.' });
  const lead = await deskAt(browser, LEAD_OFFICER, itemId);
  await expect(lead.page.locator('pl-other-drafts')).toContainText(
    /Compliance officer has unsent words on this item, last saved/,
  );
  await expect(lead.page.locator('#narrative')).toHaveValue('');
  await officer.leave();
  await lead.leave();
});

test('a session that ended, and a line that was cut, keep the words for the same person', async ({
  browser,
}) => {
  const [, , itemId = ''] = items;
  const desk = await deskAt(browser, OFFICER, itemId);
  const { page } = desk;
  const by = await Caller.signIn(OFFICER);
  await type(page, '#narrative', 'Written in time. ');
  await isSaved(page, { by, itemId, words: 'Written in time.' });

  await page.context().setOffline(true);
  await type(page, '#narrative', 'Written offline. ');
  await expect(page.locator('pl-save-status')).toContainText('Offline. Kept on this device');
  await page.context().setOffline(false);
  await isSaved(page, { by, itemId, words: 'Written offline.' });

  expect((await page.request.delete('/api/session')).status()).toBe(204);
  await type(page, '#narrative', 'Written after the session.');
  await expect(page.getByLabel('Password').or(page.getByText(/Kept on this device/))).toBeVisible();
  await desk.signIn(OFFICER);
  await page.goto(`/items/${itemId}`);
  const all = 'Written in time. Written offline. Written after the session.';
  await expect(page.locator('#narrative')).toHaveValue(all);
  await isSaved(page, { by, itemId, words: 'Written after the session.' });
  await desk.leave();
});
