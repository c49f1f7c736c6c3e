import { expect, type Page, test } from '@playwright/test';
import { follow, load } from '../support/arrive.js';
import { type DialogData, prepareDialogs } from '../support/dialog-data.js';
import { isFull, look, THEMES, violations } from '../support/look.js';
import { Desk, type Role } from '../support/people.js';
import { OPEN_VISITS, openStranger, type Visit, visitsOf } from '../support/routes.js';
import { fillForVisits, type VisitedData } from '../support/revised-policy.js';

test.describe.configure({ timeout: 240_000 });
// A trace keeps a picture of the page at every step of axe, which takes longer than axe.
test.use({ trace: 'off' });

let data: VisitedData;
let dialogs: DialogData;
const desks = new Map<Role, Desk>();

test.beforeAll(async () => {
  const url = process.env['PLUMBLINE_URL'] ?? '';
  data = await fillForVisits(url);
  dialogs = await prepareDialogs(url, data);
});

test.afterAll(async () => {
  for (const desk of desks.values()) await desk.leave();
});

const deskOf = async (role: Role, open: () => Promise<Desk>): Promise<Desk> => {
  const desk = desks.get(role) ?? (await open());
  desks.set(role, desk);
  return desk;
};

/** A usual run goes on within the page; a full one loads each address anew. */
const arrive = async (page: Page, path: string): Promise<void> =>
  isFull || page.url() === 'about:blank' ? load(page, path) : follow(page, path);

test('no page with data breaks a rule of WCAG 2.2 AA', async ({ browser }) => {
  const wrong: string[] = [];
  for (const { name, role, path } of visitsOf(data)) {
    const { page } = await deskOf(role, () => Desk.open(browser, role));
    await arrive(page, path);
    wrong.push(...(await look(page, name)));
  }
  const stranger = await openStranger(browser);
  for (const { name, path } of OPEN_VISITS) {
    await arrive(stranger, path);
    wrong.push(...(await look(stranger, name)));
  }
  await stranger.close();
  expect(wrong).toEqual([]);
});

test('no empty list breaks one', async ({ browser }) => {
  const empty: readonly Visit[] = [
    { name: 'items', role: 'officer', path: `/items?agencyId=${data.emptyAgencyId}` },
    { name: 'reviews', role: 'lead', path: `/reviews?agencyId=${data.emptyAgencyId}` },
    { name: 'findings', role: 'officer', path: '/findings?words=nothinghasthisword' },
    { name: 'my-work', role: 'officer', path: `/my-work?q=nothinghasthisword` },
  ];
  const wrong: string[] = [];
  for (const { name, role, path } of empty) {
    const { page } = await deskOf(role, () => Desk.open(browser, role));
    await arrive(page, path);
    wrong.push(...(await look(page, `${name}, empty`)));
  }
  expect(wrong).toEqual([]);
});

/** Lets the session stand and everything else fail. */
const failServer = async (page: Page): Promise<void> => {
  await page.route('**/api/**', (route) =>
    /\/api\/(session|me)/.test(route.request().url())
      ? route.continue()
      : route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{}' }),
  );
};

test('no page whose data failed to load breaks one', async ({ browser }) => {
  const wrong: string[] = [];
  for (const { name, role, path } of visitsOf(data)) {
    const { page } = await deskOf(role, () => Desk.open(browser, role));
    await failServer(page);
    await arrive(page, path);
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      wrong.push(...(await violations(page, `${name}, failed, ${colorScheme}`, colorScheme)));
    }
    await page.unroute('**/api/**');
  }
  expect(wrong).toEqual([]);
});

interface Opening {
  readonly role: Role;
  readonly path: string;
  readonly name: string;
  open(page: Page): Promise<void>;
}

const press = (key: string) => (page: Page) => page.keyboard.press(key);
const click = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name }).first().click();

/** Reads a document that has something to check, and looks at its first line. */
const readSample = async (page: Page): Promise<void> => {
  const text = 'Rules\n1. How are keys kept?\n1. Keys: Agencies must keep a register of keys.\n';
  const file = { name: 'keys.txt', mimeType: 'text/plain', buffer: Buffer.from(text) };
  await page.locator('#policy-file').setInputFiles(file);
  await page.locator('[data-line="3"]').click();
};

/** Writes what somebody else overtakes meanwhile, and submits it. */
const runIntoConflict = async (page: Page): Promise<void> => {
  await page.locator('#narrative').fill('Written at this desk.');
  await dialogs.overtake(data.openItemId, 'Written at the other desk.');
  await page.getByRole('radio', { name: /^Not applicable/ }).check();
  await page.locator('#reason').fill('No operation took place.');
  await click(/^Submit/)(page);
};

const openings = (): readonly Opening[] => {
  const review = `/reviews/${dialogs.approvedId}`;
  const selected = async (page: Page): Promise<void> => {
    await page.getByLabel('Select all shown items').check();
    await click('Send back…')(page);
  };
  const draft = `/checklists/${dialogs.draftVersionId}`;
  const allSelected = (name: string) => async (page: Page) => {
    await page.getByLabel('Select all shown items').check();
    await click(name)(page);
  };
  const conflict = { role: 'officer', path: `/items/${data.openItemId}` } as const;
  return [
    { name: 'keys', role: 'officer', path: `/items/${data.submittedItemId}`, open: press('?') },
    { name: 'palette', role: 'officer', path: '/my-work', open: press('Control+k') },
    { name: 'account menu', role: 'officer', path: '/findings', open: click(/^Account of/) },
    {
      name: 'revise',
      role: 'officer',
      path: `/items/${data.acceptedItemId}`,
      open: click('Revise…'),
    },
    { name: 'conflict', ...conflict, open: runIntoConflict },
    { name: 'import check', role: 'lead', path: '/policies/import', open: readSample },
    { name: 'publish', role: 'lead', path: `${draft}/publish`, open: click(/^Publish version/) },
    { name: 'change all', role: 'lead', path: draft, open: allSelected('Change all') },
    { name: 'drop', role: 'lead', path: draft, open: allSelected('Drop…') },
    { name: 'history', role: 'lead', path: draft, open: click(/^History of/) },
    { name: 'edit item', role: 'lead', path: draft, open: click(/^Edit/) },
    { name: 'claim', role: 'counsel', path: '/claims', open: click(/^Set the claim status of/) },
    {
      name: 'export menu',
      role: 'lead',
      path: `/checklists/${dialogs.draftVersionId}`,
      open: click('Export'),
    },
    {
      name: 'import changes',
      role: 'lead',
      path: `/checklists/${dialogs.draftVersionId}`,
      open: click('Import changes'),
    },
    {
      name: 'cancel',
      role: 'lead',
      path: `/reviews/${data.runningId}`,
      open: click('Cancel the review…'),
    },
    { name: 'send back', role: 'supervisor', path: review, open: selected },
    { name: 'seal', role: 'supervisor', path: `${review}#seal`, open: click('Seal…') },
    {
      name: 'person in the list',
      role: 'admin',
      path: '/admin',
      open: async (page) => {
        await click('Change Compliance officer')(page);
        await click(/^End Compliance officer/)(page);
      },
    },
    {
      name: 'retire an agency',
      role: 'admin',
      path: '/admin',
      open: async (page) => {
        await click('Change Sample Agency for Public Safety')(page);
        await click(/^Retire /)(page);
      },
    },
  ];
};

/** What an opening brings; without it there would be nothing to look at. */
const OPENED = [
  '[role=dialog]',
  '.menu',
  'pl-conflict-panel',
  'pl-fix-panel',
  'pl-import-changes',
  'pl-end-role-form',
  'pl-publish-page .field-error',
  'pl-bulk-edit-form',
  'pl-item-history',
  'pl-item-editor',
  'pl-claim-form',
].join(', ');

test('no open dialog, menu or panel breaks one', async ({ browser }) => {
  const wrong: string[] = [];
  for (const { name, role, path, open } of openings()) {
    const { page } = await deskOf(role, () => Desk.open(browser, role));
    await arrive(page, path);
    await open(page);
    await expect(page.locator(OPENED).first(), name).toBeVisible();
    wrong.push(...(await look(page, name)));
    await page.keyboard.press('Escape');
  }
  expect(wrong).toEqual([]);
});

/** Pages with all that colors say: statuses, outcomes, severities, selection, charts, lateness. */
const FORCED = ['my-work', 'item-accepted', 'review-running', 'dashboard'];

test('no page in forced colors breaks one', async ({ browser }) => {
  const wrong: string[] = [];
  for (const { name, role, path } of visitsOf(data).filter((visit) =>
    FORCED.includes(visit.name),
  )) {
    const { page } = await deskOf(role, () => Desk.open(browser, role));
    await page.emulateMedia({ forcedColors: 'active' });
    await arrive(page, path);
    wrong.push(...(await violations(page, `${name}, forced colors`, 'light')));
    await page.emulateMedia({ forcedColors: 'none' });
  }
  expect(wrong).toEqual([]);
});
