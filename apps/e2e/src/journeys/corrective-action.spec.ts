import { type Browser, expect, type Page, test } from '@playwright/test';
import { Desk, type Role } from '../support/people.js';
import { fillWithSampleData } from '../support/sample-data.js';

const ACTION = 'Review the open records each Friday.';

const day = (offset: number): string =>
  new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

const deskAt = async (browser: Browser, role: Role, findingId: string): Promise<Desk> => {
  const desk = await Desk.open(browser, role);
  await desk.page.goto(`/findings/${findingId}`);
  await expect(desk.page.getByRole('heading', { name: 'Corrective actions' })).toBeVisible();
  return desk;
};

const say = async (page: Page, open: string, field: string, words: string, confirm: string) => {
  await page.getByRole('button', { name: open }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(field).fill(words);
  await dialog.getByRole('button', { name: confirm }).click();
  await expect(dialog).toHaveCount(0);
};

test('a sealed finding is corrected, verified by someone else and closed', async ({ browser }) => {
  const { findingId } = await fillWithSampleData(process.env['PLUMBLINE_URL'] ?? '');
  const official = await deskAt(browser, 'official', findingId);
  const supervisor = await deskAt(browser, 'supervisor', findingId);

  await official.page.getByRole('button', { name: 'Plan an action' }).click();
  await official.page.getByLabel('What is to be done').fill(ACTION);
  await official.page.getByLabel('Owner').selectOption({ index: 1 });
  await official.page.getByLabel('Due', { exact: true }).fill(day(30));
  await official.page.getByRole('button', { name: 'Plan the action' }).click();
  await expect(official.page.getByRole('heading', { name: ACTION })).toBeVisible();

  await supervisor.page.reload();
  await supervisor.page.getByRole('button', { name: 'Start correcting' }).click();
  await expect(supervisor.page.locator('p.live')).toHaveText(/begun/);

  await official.page.getByRole('button', { name: 'Begin' }).click();
  await expect(official.page.locator('p.live')).toHaveText(/under way/);
  await official.page.getByRole('button', { name: 'Move the day' }).click();
  await official.page.getByLabel('New day').fill(day(40));
  await official.page.getByRole('button', { name: 'Move it' }).click();
  await expect(official.page.getByText('Say why.')).toBeVisible();
  await official.page.getByLabel('Reason').fill('The list comes a week later.');
  await official.page.getByRole('button', { name: 'Move it' }).click();
  await expect(official.page.getByText(/^Was due /)).toBeVisible();
  await say(official.page, 'Report done…', 'What was done', 'Four lists signed.', 'Report it done');
  await expect(official.page.getByRole('button', { name: 'Verify…' })).toHaveCount(0);

  await supervisor.page.reload();
  await say(supervisor.page, 'Verify…', 'What you saw', 'Read all four.', 'Verify it');
  await say(
    supervisor.page,
    'Verify the finding…',
    'How it was tested again',
    'No open record is older than a week.',
    'Verify the finding',
  );
  await supervisor.page.getByRole('button', { name: 'Close the finding' }).click();
  await expect(supervisor.page.locator('p.live')).toHaveText(/closed/);
  await supervisor.page.goto('/actions?state=verified');
  await expect(supervisor.page.getByRole('link', { name: ACTION }).first()).toBeVisible();
  await official.leave();
  await supervisor.leave();
});
