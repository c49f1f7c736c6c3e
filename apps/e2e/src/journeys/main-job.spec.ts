import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { Desk } from '../support/people.js';
import { readPdf } from '../support/read-pdf.js';

const POLICY = `1. How do agencies report joint operations?
Agencies report in several ways:
1. Plans: Agencies must submit operational plans to the oversight office before an operation begins.
2. Incidents: Every incident must be reported promptly to the relevant authorities.
2. How are staff trained?
Staff are trained as follows:
1. Before duty: Agencies train all staff in state law before an assignment.
`;
const TITLE = 'Plans, incidents and duty';
const AGENCY = 'Sample Agency for Public Safety';

test.describe.configure({ mode: 'serial' });

const day = (offset: number): string =>
  new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

/** Opens an item of the officer's work by its title. */
const openItem = async (page: Page, title: string) => {
  await page.getByRole('link', { name: title, exact: true }).first().click();
  await expect(page.getByRole('button', { name: /Submit/ })).toBeVisible();
};

const submit = async (page: Page) => {
  const sent = page.waitForResponse(
    (response) => response.url().endsWith('/submit') && response.request().method() === 'POST',
  );
  await page.getByRole('button', { name: /^Submit/ }).click();
  expect((await sent).status()).toBe(200);
};

test('the lead reads the shipped policy: 20 sections, each practice with its words', async ({
  browser,
}) => {
  const lead = await Desk.open(browser, 'lead');
  const { page } = lead;
  await page.getByRole('link', { name: 'New York joint operations', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: /^\d+\./ })).toHaveCount(20, {
    timeout: 15_000,
  });
  const practice = page.locator('#practice-17\\.3');
  await expect(practice).toContainText('Mandatory');
  await expect(practice).toContainText('“must”');
  await expect(page.locator('#practice-4\\.1')).toContainText('Context: legal background');
  await lead.leave();
});

test('the lead imports a policy, edits an item and publishes version 1', async ({ browser }) => {
  const lead = await Desk.open(browser, 'lead');
  const { page } = lead;
  await page.getByRole('link', { name: 'Import a document' }).click();
  await page
    .locator('#policy-file')
    .setInputFiles({ name: 'policy.txt', mimeType: 'text/plain', buffer: Buffer.from(POLICY) });
  const save = page.locator('form.save-as');
  await save.getByLabel('Title').fill(TITLE);
  await save.getByRole('button', { name: /^Save draft with/ }).click();
  await expect(page.locator('#practice-1\\.1')).toContainText('operational plans');
  await lead.visit('Policies');
  await page.getByRole('link', { name: `Checklist of ${TITLE}` }).click();
  await page.getByRole('button', { name: /Edit.*1\.2/ }).click();
  await page.getByLabel('Wording').fill('Verify that every incident was reported within one day.');
  await page.getByRole('button', { name: 'Save the item' }).click();
  await expect(page.getByText('reported within one day').first()).toBeVisible();
  await page.getByRole('link', { name: 'Publish version 1' }).click();
  await page.locator('#publish-note').fill('First version for the trial.');
  await page.getByRole('button', { name: 'Publish version 1' }).click();
  await expect(page.getByRole('link', { name: 'Plan a review' })).toBeVisible();
  await lead.leave();
});

test('the lead plans, opens and assigns a review in bulk', async ({ browser }) => {
  const lead = await Desk.open(browser, 'lead');
  const { page } = lead;
  await page.getByRole('link', { name: `Checklist of ${TITLE}` }).click();
  await page.getByRole('link', { name: 'Plan a review' }).click();
  await page.getByLabel('Agency').selectOption({ label: AGENCY });
  await page.getByLabel('Period from').fill(day(-200));
  await page.locator('#period-end').fill(day(-20));
  await page.getByLabel('Lead officer').selectOption({ label: 'Compliance officer' });
  await page.locator('#supervisor').selectOption({ label: 'Supervisor' });
  await page.locator('#due').fill(day(10));
  await page.getByRole('button', { name: 'Plan the review' }).click();
  await page.getByRole('button', { name: 'Open the review' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Open the review' }).click();
  await expect(page.getByText('3 items have no officer yet')).toBeVisible();
  await page.getByLabel('Select all shown items').check();
  await page
    .getByLabel('Officer for the selected items')
    .selectOption({ label: 'Compliance officer' });
  await page.getByRole('button', { name: 'Assign', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Items with their officers: 3' })).toBeVisible();
  await lead.leave();
});

test('the officer judges on evidence, writes a finding and submits', async ({ browser }) => {
  const officer = await Desk.open(browser, 'officer');
  const { page } = officer;
  await openItem(page, 'Plans');
  await expect(page.locator('mark')).toContainText('must submit operational plans');
  await page.getByRole('button', { name: /^Submit/ }).click();
  await expect(page.locator('#refused')).toBeVisible();
  await page.getByRole('radio', { name: /^Compliant/ }).check();
  await page.getByLabel('Examine').check();
  await page.locator('#narrative').fill('Read all eleven plans of the period.');
  await page.locator('#evidence-files').setInputFiles({
    name: 'plan-register.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('plan,filed\nA,2026-05-02\n'),
  });
  await page.getByLabel('Title').fill('Plan register');
  await page
    .getByLabel('Day it speaks of')
    .or(page.getByLabel('First day covered'))
    .first()
    .fill(day(-30));
  const last = page.getByLabel('Last day covered');
  if (await last.isVisible()) await last.fill(day(-20));
  await page.getByRole('button', { name: 'Add evidence' }).click();
  await expect(page.getByRole('button', { name: 'Plan register', exact: true })).toBeVisible();
  await submit(page);

  await officer.visit('My work');
  await openItem(page, 'Incidents');
  await page.getByRole('radio', { name: /^Non-compliant/ }).check();
  await page.locator('#narrative').fill('Two of nineteen incidents have no report.');
  await page.locator('#finding-0-condition').fill('Two of nineteen incidents were never reported.');
  await page.locator('#finding-0-cause').fill('The duty desk has no reminder.');
  await page.locator('#finding-0-effect').fill('Partners worked on incomplete facts.');
  await page.locator('#finding-0-recommendation').fill('Add a reminder and check it weekly.');
  await page.getByRole('radio', { name: /^High/ }).check();
  await page.locator('#finding-0-official').selectOption({ label: 'Responsible official' });
  await submit(page);

  await officer.visit('My work');
  await openItem(page, 'Before duty');
  await page.getByRole('radio', { name: /^Not applicable/ }).check();
  await page.locator('#reason').fill('Nobody was assigned in the period.');
  await submit(page);
  await officer.leave();
});

test('the supervisor accepts, and returns one with a comment', async ({ browser }) => {
  const supervisor = await Desk.open(browser, 'supervisor');
  const { page } = supervisor;
  await expect(page.getByRole('heading', { name: 'Dashboard' })).toBeVisible();
  await supervisor.visit('Approvals');
  await page.getByRole('link', { name: 'Plans', exact: true }).click();
  await page.getByRole('button', { name: /^Accept/ }).click();
  await expect(page.getByText('reported within one day').first()).toBeVisible();
  await page.getByRole('button', { name: /^Accept/ }).click();
  await expect(page.getByText('Nobody was assigned in the period.')).toBeVisible();
  await page.getByRole('button', { name: /^Return/ }).click();
  await expect(page.getByText('Say in the comment what has to change.')).toBeVisible();
  await page.locator('#comment').fill('Name the roster you looked at.');
  await page.getByRole('button', { name: /^Return/ }).click();
  await expect(page.getByText(/Nothing waits/)).toBeVisible();
  await supervisor.leave();
});

test('the returned item comes round again with that comment', async ({ browser }) => {
  const officer = await Desk.open(browser, 'officer');
  const { page } = officer;
  await expect(page.getByText('Name the roster you looked at.')).toBeVisible();
  await openItem(page, 'Before duty');
  await expect(page.getByText(/returned this/)).toContainText('returned this');
  await page.locator('#reason').fill('The assignment roster of the period is empty.');
  await submit(page);
  await officer.leave();

  const supervisor = await Desk.open(browser, 'supervisor');
  await supervisor.visit('Approvals');
  await supervisor.page.getByRole('link', { name: 'Before duty', exact: true }).click();
  await expect(supervisor.page.getByText(/Changed since/)).toBeVisible();
  await supervisor.page.getByRole('button', { name: /^Accept/ }).click();
  await expect(supervisor.page.getByText(/Nothing waits/)).toBeVisible();
  await supervisor.leave();
});

test('the responsible official answers the finding', async ({ browser }) => {
  const official = await Desk.open(browser, 'official');
  const { page } = official;
  await page
    .getByRole('link', { name: /never reported|F-\d{4}-\d+/ })
    .first()
    .click();
  await page.getByRole('radio', { name: /^Agree/ }).check();
  await page.locator('#response-text').fill('The agency agrees. A reminder is in place.');
  await page.locator('#planned-action').fill('Weekly check of open incidents.');
  await page.locator('#planned-on').fill(day(40));
  await page.getByRole('button', { name: 'Send the response' }).click();
  await expect(page.getByText('A reminder is in place.')).toBeVisible();
  await official.leave();
});

test('the supervisor approves and seals', async ({ browser }) => {
  const supervisor = await Desk.open(browser, 'supervisor');
  const { page } = supervisor;
  await supervisor.visit('Reviews');
  await page
    .getByRole('link', { name: new RegExp(AGENCY) })
    .first()
    .click();
  await page.getByRole('button', { name: 'Approve…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Approve' }).click();
  await page.getByRole('button', { name: 'Seal…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Seal edition 1' }).click();
  await expect(page.getByRole('link', { name: 'See the sealed edition' })).toBeVisible();
  await supervisor.leave();
});

test('the auditor opens the sealed edition and its report, and nothing else', async ({
  browser,
}) => {
  const auditor = await Desk.open(browser, 'auditor');
  const { page } = auditor;
  await expect(page.getByRole('link', { name: 'Approvals' })).toHaveCount(0);
  await page.getByRole('link', { name: /^SAMPLE-PSA-/ }).click();
  await page.locator('summary', { hasText: 'Incidents' }).click();
  await expect(
    page.getByText('Verify that every incident was reported within one day.').first(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Make the report of edition 1' }).click();
  const downloading = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('button', { name: 'Download PDF' }).click({ timeout: 60_000 });
  const pdf = await readPdf(new Uint8Array(await readFile(await (await downloading).path())));
  expect(pdf.isTagged).toBe(true);
  expect(pdf.title).toContain(AGENCY);
  expect(pdf.language).toMatch(/^en/i);
  for (const role of ['H1', 'H2', 'Table', 'TH', 'Figure']) expect(pdf.roles).toContain(role);
  expect(pdf.bookmarks.length).toBeGreaterThan(4);
  const whole = pdf.pages.join(' ');
  expect(whole).toContain('Two of nineteen incidents were never reported.');
  expect(whole).toContain('A reminder is in place.');
  const hash = /[0-9a-f]{64}/.exec(pdf.pages[0] ?? '')?.[0] ?? 'none';
  for (const text of pdf.pages) expect(text).toContain(hash);
  await page.goto('/reviews');
  await expect(page.getByText(AGENCY)).toHaveCount(0);
  await auditor.leave();
});
