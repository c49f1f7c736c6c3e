import { expect, type Page, test } from '@playwright/test';
import { Callers } from '../support/callers.js';
import { Desk, serverUrl } from '../support/people.js';
import { publishDraft, revisedText, startRevisedPolicy } from '../support/revised-policy.js';

const rowOf = (page: Page, title: string) => page.getByRole('row').filter({ hasText: title });

test('a revision over a running review: compare, publish, re-baseline, undo, apply again', async ({
  browser,
}) => {
  const api = new Callers(serverUrl());
  await api.signIn();
  const { policyId, reviewId, mark } = await startRevisedPolicy(api);
  const lead = await Desk.open(browser, 'lead');
  const { page } = lead;

  await test.step('the lead brings revision 2 and sees what changed', async () => {
    await page.goto(`/policies/${policyId}`);
    await page.getByRole('button', { name: 'New revision' }).click();
    await page.locator('#revision-file').setInputFiles({
      name: 'visits-2.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(revisedText(mark)),
    });
    await page.getByRole('button', { name: 'Save and compare' }).click();
    await expect(
      page.getByRole('heading', { name: 'Revision 2 against revision 1', level: 1 }),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: /^Reworded 1/ })).toBeVisible();
    const notices = page.getByRole('region', { name: /Notices/ });
    await expect(notices.locator('del')).toContainText('promptly');
    await expect(notices.locator('ins')).toContainText('within 24 hours');
    await expect(page.getByRole('region', { name: /Register/ })).toContainText('Added');
    await expect(page.getByRole('region', { name: /Costs/ })).toContainText('Removed');
  });

  await test.step('the draft says what to check; the lead words it and publishes', async () => {
    await page.getByRole('link', { name: 'Check the draft, version 2' }).click();
    await expect(page.getByText('Source reworded: check the wording.')).toBeVisible();
    await page.getByRole('button', { name: /^Edit.*1\.3/ }).click();
    await page
      .getByLabel('Wording')
      .fill('Verify that every joint visit was notified within 24 hours.');
    await page.getByRole('button', { name: 'Save the item' }).click();
    await expect(page.getByText('Edited since')).toBeVisible();
    const versionId = page.url().split('/').at(-1)?.split(/[?#]/)[0] ?? '';
    await publishDraft(api, versionId);
  });

  await test.step('the running review is put onto version 2', async () => {
    await page.goto(`/reviews/${reviewId}`);
    await page.getByRole('link', { name: /Version 2 is published: re-baseline/ }).click();
    await expect(rowOf(page, 'Notices')).toContainText('New wording');
    await expect(rowOf(page, 'Costs')).toContainText('No longer there');
    await page.getByRole('button', { name: 'Apply to 4 items' }).click();
    await expect(page.getByText('This review went from version 1 to version 2.')).toBeVisible();
  });

  await test.step('it is undone, and applied again', async () => {
    await page.getByRole('button', { name: 'Undo the re-baseline' }).click();
    await expect(page.getByRole('button', { name: 'Apply to 4 items' })).toBeVisible();
    await page.getByLabel('What to do with 1.3 Costs').selectOption('keep');
    await expect(page.getByText('2 Keep, 1 Reassess, 1 Add, 0 Retire')).toBeVisible();
    await page.getByLabel('What to do with 1.3 Costs').selectOption('retire');
    await page.getByRole('button', { name: 'Apply to 4 items' }).click();
    await expect(page.getByText('This review went from version 1 to version 2.')).toBeVisible();
  });

  await test.step('the same wording is accepted still, the other is with its officer', async () => {
    await page.goto(`/reviews/${reviewId}`);
    await expect(rowOf(page, 'Agreements')).toContainText('Accepted');
    await expect(rowOf(page, 'Notices')).toContainText('In progress');
    await expect(rowOf(page, 'Register')).toContainText('Open');
    await expect(rowOf(page, 'Costs')).toHaveCount(0);
  });
  await lead.leave();
});
