import { expect, type Page, test } from '@playwright/test';
import { Desk } from '../support/people.js';
import { fillWithSampleData } from '../support/sample-data.js';

/** Presses what opens a dialog, writes where it asks for words, and goes on. */
const decide = async (
  page: Page,
  { open, confirm, words }: { open: string; confirm: RegExp; words?: string },
): Promise<void> => {
  await page.getByRole('button', { name: open }).click();
  const dialog = page.getByRole('dialog');
  if (words !== undefined) await dialog.getByRole('textbox').fill(words);
  await dialog.getByRole('button', { name: confirm }).click();
  await expect(dialog).toHaveCount(0);
};

test('a sealed review is opened again by two people, changed, sealed and compared', async ({
  browser,
}) => {
  const { sealedId } = await fillWithSampleData(process.env['PLUMBLINE_URL'] ?? '');
  const supervisor = await Desk.open(browser, 'supervisor');
  const lead = await Desk.open(browser, 'lead');
  const officer = await Desk.open(browser, 'officer');
  const review = `/reviews/${sealedId}`;

  await supervisor.page.goto(review);
  await decide(supervisor.page, {
    open: 'Ask to reopen…',
    confirm: /^Ask to reopen$/,
    words: 'One record came after the seal.',
  });
  await expect(supervisor.page.getByText(/another person decides/)).toBeVisible();
  await lead.page.goto(review);
  await decide(lead.page, { open: 'Reopen…', confirm: /^Reopen it$/ });
  await expect(lead.page.locator('p.live')).toHaveText(/open again/);

  await officer.page.goto(review);
  await officer.page.getByRole('link', { name: 'Refreshers', exact: true }).click();
  await decide(officer.page, {
    open: 'Revise…',
    confirm: /^Revise/,
    words: 'One record came after the seal.',
  });
  await officer.page.locator('#narrative').fill('Read 24 records, the late one among them.');
  await officer.page.getByRole('button', { name: /^Submit/ }).click();
  await expect(officer.page.locator('p.live')).toHaveText(/submitted/);

  await supervisor.page.goto('/approvals');
  await supervisor.page
    .getByRole('link', { name: /Refreshers/ })
    .first()
    .click();
  await supervisor.page.getByRole('button', { name: /^Accept/ }).click();
  await expect(supervisor.page.locator('p.live')).toHaveText(/accepted/);
  await supervisor.page.goto(review);
  await decide(supervisor.page, { open: 'Approve', confirm: /^Approve$/ });
  await decide(supervisor.page, { open: 'Seal', confirm: /^Seal edition 2$/ });
  await supervisor.page.getByRole('link', { name: 'What changed since edition 1' }).click();
  await expect(supervisor.page.getByText(/^1 item differs/)).toBeVisible();
  await expect(supervisor.page.locator('ins').first()).toBeVisible();
  await expect(supervisor.page.getByText('One record came after the seal.')).toBeVisible();
  for (const desk of [supervisor, lead, officer]) await desk.leave();
});
