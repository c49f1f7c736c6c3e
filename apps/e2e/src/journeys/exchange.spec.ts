import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { look } from '../support/look.js';
import { Desk } from '../support/people.js';

const OLD = 'Verify that an executed MOU exists for every joint operation';
const NEW = 'Verify that a signed MOU exists for every joint operation';

/** The draft of the shipped checklist; other journeys may have published the first. */
const openDraft = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: /checklist of New York joint operations/i }).click();
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeVisible();
  const importing = page.getByRole('button', { name: 'Import changes' });
  if (!(await importing.isVisible())) {
    await page
      .getByRole('button', { name: 'New draft version' })
      .or(page.getByRole('link', { name: 'Go to the draft' }))
      .click();
  }
  await expect(importing).toBeVisible();
};

/** The version as CSV, by the menu alone from the keyboard. */
const exportCsv = async (page: Page): Promise<string> => {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: /^Excel workbook/ }).press('ArrowDown');
  await page.getByRole('menuitem', { name: /^CSV/ }).press('Enter');
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/-v\d+\.csv$/);
  return readFile(await download.path(), 'utf8');
};

const chooseCsv = (page: Page, text: string): Promise<void> =>
  page
    .locator('#import-file')
    .setInputFiles({ name: 'edited.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

test('the lead edits an export elsewhere and brings the changes in, or takes them back', async ({
  browser,
}) => {
  const lead = await Desk.open(browser, 'lead');
  const { page } = lead;
  await lead.visit('Policies');
  await openDraft(page);
  const text = await exportCsv(page);
  expect(text).toContain(OLD);
  await page.getByRole('button', { name: 'Import changes' }).click();

  await chooseCsv(page, text.replace('Mandatory', 'Compulsory'));
  await expect(page.getByRole('region', { name: 'To mend' })).toContainText('Write one of');
  await expect(page.getByRole('button', { name: 'Nothing to apply' })).toBeVisible();

  await chooseCsv(page, text.replace(OLD, NEW));
  const changes = page.getByRole('region', { name: 'Changes' });
  await expect(changes.locator('del')).toHaveText('an executed ');
  await expect(changes.locator('ins')).toHaveText('a signed ');
  expect(await look(page, 'import preview')).toEqual([]);
  await page.getByRole('button', { name: 'Apply the change' }).click();
  await expect(page.getByText('One item is changed.')).toBeVisible();
  await expect(page.locator('pl-checklist-table')).toContainText(NEW);

  await page.getByRole('button', { name: 'Undo the import' }).click();
  await expect(page.locator('pl-checklist-table')).toContainText(OLD);
  expect(await exportCsv(page)).toBe(text);
  await lead.leave();
});
