import { expect, type Page, test } from '@playwright/test';
import { Caller } from '../support/caller.js';
import { Desk, emailOf } from '../support/people.js';

const TITLE = 'Curation of notices';
const POLICY = `1. How do agencies give notice?
Agencies give notice in several ways:
1. Boards: Agencies must post every notice on a public board.
2. Training: Agencies train all staff in the rules of notice before an assignment.
3. Registers: Agencies must keep a register of all notices.
2. Who answers questions?
Questions are answered in one way:
1. Desk: Each agency must name a desk that answers questions.
`;

test.describe.configure({ mode: 'serial' });

let checklist: string;
let policy: string;

test.beforeAll(async () => {
  const lead = await Caller.signIn(emailOf('lead'));
  const title = encodeURIComponent(TITLE);
  const imported = await lead.upload(`/api/policies?name=notices.txt&title=${title}`, POLICY);
  checklist = `/checklists/${imported.checklistVersionId}`;
  policy = `/policies/${imported.id}`;
});

const item = (page: Page, ref: string) =>
  page.getByRole('row').filter({ has: page.getByRole('button', { name: `History of ${ref}` }) });

test('the lead finds items, changes them together and takes it back', async ({ browser }) => {
  const lead = await Desk.open(browser, 'lead');
  const { page } = lead;
  await page.goto(checklist);
  await expect(page.getByText('4 of 4 items')).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('register');
  await expect(page.getByText('1 of 4 items')).toBeVisible();
  await expect(page).toHaveURL(/q=register/);
  await page.reload();
  await expect(page.getByText('1 of 4 items')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();

  await page.getByLabel('Select all shown items').check();
  await page.getByRole('button', { name: 'Change all' }).click();
  await page.locator('pl-bulk-edit-form').getByLabel('Obligation').selectOption('Mandatory');
  await page.getByRole('button', { name: 'See what changes' }).click();
  await expect(page.getByText('1 item changes, 3 have it already.')).toBeVisible();
  await page.getByRole('button', { name: 'Change 1 item' }).click();
  await expect(item(page, '1.2')).toContainText('Mandatory');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('pl-done-note')).toContainText('Undone: 1 item as before.');
  await expect(item(page, '1.2')).toContainText('Expected');

  await page.getByRole('button', { name: 'History of 1.2' }).click();
  const history = page.getByRole('region', { name: 'History of 1.2' });
  await expect(history.getByText('Undone', { exact: true })).toBeVisible();
  await expect(history.locator('ins').first()).toHaveText('Expected');
  await lead.leave();
});

test('counsel contradicts a claim, and whoever relies on it is warned', async ({ browser }) => {
  const counsel = await Desk.open(browser, 'counsel');
  const { page } = counsel;
  await expect(page).toHaveURL(/\/claims/);
  await page.getByLabel('Policy', { exact: true }).selectOption(TITLE);
  await page.getByRole('button', { name: 'Set the claim status of 1.1' }).click();
  await page.getByRole('radio', { name: /^Contradicted the law/ }).check();
  await page
    .locator('pl-claim-form textarea')
    .fill('Section 9 asks for a notice by mail, not on a board.');
  await page.getByRole('button', { name: 'Set the claim status', exact: true }).click();
  await expect(page.getByText('Contradicted 1')).toBeVisible();
  await page.getByRole('button', { name: 'Notes on 1.1' }).click();
  await expect(page.getByText(/Said by Counsel, as of/).first()).toBeVisible();
  await counsel.leave();

  const lead = await Desk.open(browser, 'lead');
  const banner = 'Contradicted: what 1.1 says does not hold.';
  for (const path of [policy, `${checklist}?claim=contradicted`]) {
    await lead.page.goto(path);
    await expect(lead.page.getByText(banner)).toBeVisible();
  }
  await expect(lead.page.getByText('1 of 4 items')).toBeVisible();
  await lead.leave();
});

const publish = async (page: Page, note: string) => {
  await page.locator('#publish-note').fill(note);
  await page.getByRole('button', { name: /^Publish version/ }).click();
};

/** Writes another wording into an item and saves it. */
const reword = async (page: Page, ref: string, wording: string) => {
  await page.getByRole('button', { name: new RegExp(`^Edit ${ref}`) }).click();
  await page.getByLabel('Wording').fill(wording);
  await page.getByRole('button', { name: 'Save the item' }).click();
  await expect(item(page, ref)).toContainText(wording);
};

test('the lead publishes what was seen, and sees what the next version brings', async ({
  browser,
}) => {
  const lead = await Desk.open(browser, 'lead');
  const { page } = lead;
  await page.goto(checklist);
  await page.getByRole('link', { name: 'Publish version 1' }).click();
  await expect(page.getByText('This is the first version.')).toBeVisible();
  const other = await page.context().newPage();
  await other.goto(checklist);
  await reword(other, '1.3', 'Verify that the register of notices is complete.');
  await publish(page, 'The first.');
  await expect(page.getByText(/Nothing was published: look at it again/)).toBeVisible();
  await page.getByRole('button', { name: 'Publish version 1' }).click();
  await expect(page.getByRole('button', { name: 'New draft version' })).toBeVisible();

  await page.getByRole('button', { name: 'New draft version' }).click();
  await expect(page.getByText('Version 2 · Draft · 4 items')).toBeVisible();
  await reword(page, '1.1', 'Verify that every notice was posted.');
  await page.getByLabel('Select 2.1').check();
  await page.getByRole('button', { name: 'Drop…' }).click();
  await page.getByLabel('Reason').fill('Another checklist asks this.');
  await page.getByRole('dialog').getByRole('button', { name: 'Drop 1 item' }).click();
  await expect(page.getByText('1 item was dropped from this version')).toBeVisible();
  await page.getByRole('link', { name: 'Publish version 2' }).click();
  await expect(page.getByText('Against version 1: 2 items unchanged.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Changed: 1' })).toBeVisible();
  await expect(page.getByText('Reason: Another checklist asks this.')).toBeVisible();
  await publish(page, 'One reworded, one dropped.');
  await expect(page.getByRole('link', { name: 'Plan a review' })).toBeVisible();
  await lead.leave();
});
