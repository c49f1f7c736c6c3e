import { expect, type Page, test } from '@playwright/test';
import { Desk } from '../support/people.js';

const PASSWORD = 'words only this person knows';

/** The row that is headed by this name. */
const rowOf = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });

test('a person is added, sets a password, signs in, and the trail says who did what', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const url = process.env['PLUMBLINE_URL'] ?? '';
  const { page } = await Desk.open(browser, 'admin');
  await page.goto('/admin');
  await page.getByRole('button', { name: 'Add a person' }).click();
  await page.getByLabel('Name').fill('Second auditor');
  await page.getByLabel('Email').fill('auditor2@example.gov');
  await page.getByLabel('Role 1', { exact: true }).selectOption('auditor');
  await page.getByRole('button', { name: 'Add the person' }).click();
  const link = await page.getByText(/\/set-password\?token=/).innerText();
  await page.getByRole('button', { name: 'I have handed it over' }).click();
  await expect(rowOf(page, 'Second auditor')).toContainText('No password yet');

  const newcomer = await browser.newPage({ baseURL: url });
  await newcomer.goto(link);
  await newcomer.getByLabel(/New password/).fill(PASSWORD);
  await newcomer.getByLabel(/The same again/).fill(PASSWORD);
  await newcomer.getByRole('button', { name: 'Set the password' }).click();
  await newcomer.getByRole('link', { name: 'Sign in' }).click();
  await newcomer.getByLabel('Email').fill('auditor2@example.gov');
  await newcomer.getByLabel('Password').fill(PASSWORD);
  await newcomer.getByRole('button', { name: 'Sign in' }).click();
  await newcomer.waitForURL('**/sealed');

  await page.reload();
  await page.getByRole('button', { name: 'Change Second auditor' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Auditor of records');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(rowOf(page, 'Auditor of records')).toBeVisible();
  await page.getByRole('button', { name: /^End Auditor/ }).click();
  await page.getByLabel(/Last day/).fill('2099-01-31');
  await page.getByRole('button', { name: 'End the role' }).click();
  await expect(rowOf(page, 'Auditor of records')).toContainText('until Jan 31, 2099');

  await newcomer.goto('/audit');
  const entries = newcomer.getByRole('table');
  for (const words of [
    "Ended a person's role",
    'Changed a person',
    'Signed in',
    'Set their password',
    'Made a password link for a person',
    'Added a person',
  ]) {
    await expect(entries.getByText(words).first()).toBeVisible();
  }
  await page.getByRole('button', { name: /^Disable / }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Disable' }).click();
  await expect(rowOf(page, 'Auditor of records')).toContainText('Disabled');
  await newcomer.reload();
  await newcomer.waitForURL('**/sign-in**');
});

test('the trail is narrowed by kind and by what happened, in the address too', async ({
  browser,
}) => {
  const { page } = await Desk.open(browser, 'auditor');
  await page.goto('/audit');
  await page.getByLabel('About').selectOption('session');
  await expect(page).toHaveURL(/kind=session/);
  const entries = page.getByRole('table');
  await expect(entries.getByText('Signed in').first()).toBeVisible();
  await expect(entries.getByText('Imported a policy')).toHaveCount(0);
  await page.reload();
  await expect(page.getByLabel('About')).toHaveValue('session');
});
