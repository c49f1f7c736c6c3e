import { expect, type Page, test } from '@playwright/test';
import { Desk } from '../support/people.js';

const TITLE = 'Running of the depot';
// Four things go wrong in reading it: a line before the first section; a heading nobody numbered, so that an entry is taken for the
// one that is missing; an entry in two; and one that holds two practices.
const POLICY = `Ask the office of the depot for the attachments of these rules.
1. How is the depot run?
The depot is run as follows:
1. Keys: Agencies must keep a register of keys. Agencies must review locks every quarter.
2. Doors: Agencies must lock every door of the depot.
3. This holds on holidays as well.
What becomes of losses
1. Reports: Agencies must report every loss within two days.
2. Files: Agencies must file each report for five years.
3. How are drivers trained?
1. Law: Drivers must be trained in state law every year.
`;

const line = (page: Page, number: number) => page.locator(`[data-line="${number}"]`);
const fix = (page: Page) => page.locator('pl-fix-panel');

/** Goes to a line and waits until the fix panel speaks of it. */
const goTo = async (page: Page, number: number): Promise<void> => {
  await line(page, number).focus();
  await expect(fix(page).locator('.number')).toHaveText(`Line ${number}`);
};

/** Presses a button of the fix panel by keyboard alone. */
const press = async (page: Page, name: string | RegExp): Promise<void> => {
  const button = fix(page).getByRole('button', { name });
  await button.focus();
  await page.keyboard.press('Enter');
};

test('the lead imports a document, repairs what was misread, and saves it', async ({ browser }) => {
  const lead = await Desk.open(browser, 'lead');
  const { page } = lead;
  // A second try brings other bytes: the first may have saved its own.
  const text = POLICY.replace('these rules', `these rules, copy ${test.info().retry + 1}`);
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(new URL(request.url()).pathname);
  });
  await page.goto('/policies/import');
  await page
    .locator('#policy-file')
    .setInputFiles({ name: 'depot.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await expect(page.getByRole('region', { name: 'Things to check' })).toContainText(
    'things to check',
  );
  await page.keyboard.press('n');
  await expect(fix(page)).toContainText('stands before the first section');
  await press(page, 'It is right');
  await expect(fix(page)).not.toContainText('stands before the first section');

  await goTo(page, 5);
  await press(page, 'Is not a heading');
  await expect(line(page, 5)).not.toHaveClass(/\bq\b/);

  await goTo(page, 7);
  await press(page, 'Is a heading');
  await expect(line(page, 7)).toHaveClass(/\bq\b/);

  await goTo(page, 6);
  await press(page, 'Merge with the one before');
  await expect(page.getByRole('checkbox', { name: 'Include 1.3' })).toHaveCount(0);

  await goTo(page, 4);
  await press(page, /^Split before “Agencies must review/);
  await expect(page.getByRole('checkbox', { name: 'Include 1.1-2' })).toBeVisible();

  await goTo(page, 5);
  await fix(page).getByLabel('Read as').selectOption('Auditable');
  const item = page.getByRole('checkbox', { name: 'Include 1.2' });
  await item.focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Wording of 1.2').fill('Verify that every door is locked.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Verify that every door is locked.')).toBeVisible();
  await item.focus();
  await page.keyboard.press('Space');
  await expect(item).not.toBeChecked();
  await page.keyboard.press('Control+z');
  await expect(item).toBeChecked();
  expect(sent.filter((path) => path.startsWith('/api/polic'))).toEqual([]);

  const save = page.locator('form.save-as');
  await save.getByLabel('Title').fill(TITLE);
  await save.getByRole('button', { name: /^Save draft with/ }).click();
  await expect(page).toHaveURL(/\/policies\/[0-9a-f-]{36}/);
  await expect(
    page.getByRole('heading', { level: 2, name: '2. What becomes of losses' }),
  ).toBeVisible();
  await expect(page.locator('#practice-1\\.2')).toContainText('This holds on holidays as well.');
  await expect(page.locator('#practice-1\\.1-2')).toContainText('Agencies must review locks');
  await expect(page.locator('#practice-1\\.1')).not.toContainText('review locks');

  await page.goto('/policies/import');
  await page
    .locator('#policy-file')
    .setInputFiles({ name: 'depot.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await save.getByRole('button', { name: /^Save draft with/ }).click();
  await expect(save.getByRole('alert')).toContainText(TITLE);
  await save.getByRole('link', { name: 'Open it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  await lead.leave();
});
